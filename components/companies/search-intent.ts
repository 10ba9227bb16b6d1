/**
 * What the student has just asked for, from the click to the answer. A page that is opened by a link, a reload or a crawler has no
 * intent: nothing is then asked of the live source.
 */
type Intent = { readonly href: string; asksLive: boolean; movesFocus: boolean }

let intent: Intent | null = null
let version = 0
const listeners = new Set<() => void>()

/** The student asked for this search, by the form or a link of the list. */
export function intend(href: string): void {
  intent = { href, asksLive: true, movesFocus: true }
  version += 1
  for (const listener of listeners) listener()
}

/** True once for a search that was just asked for. */
export function takeIntent(href: string, what: 'asksLive' | 'movesFocus'): boolean {
  if (intent?.href !== href || !intent[what]) return false
  intent[what] = false
  return true
}

export function subscribeToIntent(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Changes with every intent: what an effect depends on. */
export const intentVersion = (): number => version
