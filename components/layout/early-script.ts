/** What somebody did to a part of a page whose scripts had not arrived yet. */
export type EarlyAct =
  | { readonly kind: 'press'; readonly on: HTMLButtonElement }
  | { readonly kind: 'submit'; readonly on: HTMLFormElement; readonly submitter: HTMLElement | null }
  | { readonly kind: 'change'; readonly on: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement }

declare global {
  interface Window {
    earlyActs?: {
      /** What was noted and not done again yet, oldest first. */
      noted: EarlyAct[]
      /** Whether React listens to that element by now. It says so nowhere but in a property it puts there, of this name at least since 2020. */
      isAwake: (element: Element) => boolean
      /** Called after each noting, once somebody is there to be called. */
      onNote?: () => void
    }
  }
}

/**
 * Runs in the head of every page, before anything is drawn: notes what is pressed, typed, chosen and sent while React cannot hear it
 * yet, which takes seconds on a slow phone. A form with an address of its own works without scripts and goes its way; one without
 * is held back, since the browser would only load the page anew.
 */
export const EARLY_SCRIPT = `(() => {
  const noted = []
  const isAwake = (element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))
  const early = (window.earlyActs = { noted, isAwake })
  const hear = (event) => {
    const { type, target, submitter } = event
    const on = type === 'click' ? target instanceof Element && target.closest('button') : target
    if (!on || isAwake(on)) return
    if (type === 'click' && on.type !== 'button') return
    if (type === 'submit') {
      if (on.hasAttribute('action')) return
      event.preventDefault()
    }
    // What is done again because nothing happened is meant once.
    const at = noted.findIndex((act) => act.on === on)
    if (at >= 0) noted.splice(at, 1)
    noted.push({ kind: { click: 'press', submit: 'submit', input: 'change' }[type], on, submitter })
    early.onNote?.()
  }
  for (const type of ['click', 'input', 'submit']) document.addEventListener(type, hear, true)
})()`
