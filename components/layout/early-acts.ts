type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Act = { readonly type: string; readonly on: Element; readonly submitter: HTMLElement | null }

/**
 * Runs in the head of every page, before anything is drawn: notes what is pressed, typed, chosen and sent while React cannot hear it
 * yet, which takes seconds on a slow phone, and does it again as soon as it can, part of the page by part. A form with an address of
 * its own works without scripts and goes its way; one without is held back, since the browser would only load the page anew.
 *
 * Sent as its own text (`EARLY_ACTS`): nothing outside of it may be named in it.
 */
function hearEarlyActs(): void {
  const LOOK_AGAIN_MS = 50
  const acts: Act[] = []
  // React says nowhere that it listens to an element, but in a property of this name that it puts there, since 2020.
  const isAwake = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))

  const hear = (event: Event) => {
    const { type, target } = event
    const on = type === 'click' && target instanceof Element ? target.closest('button') : target
    if (!(on instanceof Element) || isAwake(on)) return
    if (type === 'click' && (on as HTMLButtonElement).type !== 'button') return
    if (type === 'submit') {
      if (on.hasAttribute('action')) return
      event.preventDefault()
    }
    // What is done again because nothing happened is meant once.
    const at = acts.findIndex((act) => act.on === on)
    if (at >= 0) acts.splice(at, 1)
    acts.push({ type, on, submitter: (event as SubmitEvent).submitter ?? null })
    if (acts.length === 1) setTimeout(doAgain, LOOK_AGAIN_MS)
  }

  // In their order: what is typed comes before the button that sends it.
  const doAgain = () => {
    for (let first = acts[0]; first && (isAwake(first.on) || !first.on.isConnected); first = acts[0]) {
      acts.shift()
      if (!first.on.isConnected) continue
      if (first.type === 'click') (first.on as HTMLElement).click()
      else if (first.type === 'input') changeAgain(first.on as Field)
      else (first.on as HTMLFormElement).requestSubmit(first.submitter?.isConnected ? first.submitter : undefined)
    }
    if (acts.length > 0) setTimeout(doAgain, LOOK_AGAIN_MS)
  }

  // React compares a field with what it last saw, which it learns from assignments to the element; one through the prototype passes
  // it by, and so counts as news.
  const changeAgain = (field: Field) => {
    if (field instanceof HTMLSelectElement || field.type === 'file') {
      field.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
      field.checked = !field.checked
      field.click()
    } else {
      const { value, selectionStart, selectionEnd } = field
      field.value = field.defaultValue
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
      if (document.activeElement === field && selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }

  for (const type of ['click', 'input', 'submit']) document.addEventListener(type, hear, true)
}

/** The script itself. */
export const EARLY_ACTS = `(${hearEarlyActs.toString()})()`
