const CONTROL = 'input, select, textarea, button'

/** The id of the element that holds the answer at that path. */
export function idOf(path: string): string {
  return `fiche-${path}`
}

/** Brings that answer into view and puts the focus on it; on the chosen radio of a group, else on its first control. */
export function focusAnswer(path: string): void {
  const element = document.getElementById(idOf(path))
  const control = element?.matches(CONTROL)
    ? element
    : (element?.querySelector<HTMLElement>('input:checked') ?? element?.querySelector<HTMLElement>(CONTROL))
  control?.focus({ preventScroll: true })
  control?.scrollIntoView({ block: 'center' })
}

/** The same once the page has been drawn anew. */
export function focusAnswerNext(path: string): void {
  requestAnimationFrame(() => focusAnswer(path))
}
