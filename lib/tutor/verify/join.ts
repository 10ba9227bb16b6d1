/** A passage of a message. */
export type Passage = { readonly start: number; readonly end: number }

/** The longest quote that is still read at a glance, in UTF-16 code units. */
const MAX_JOINED = 180
/** What may stand between two clauses of one breath: a comma, « et », « puis »; never the end of a sentence. */
const LINK = /^[\s,;]*(?:(?:et|puis|après|ensuite|aussi|même|pis)[\s,]*){0,2}$/iu

/**
 * A passage with its neighbours that say the same kind of thing in one breath: « je montais le stand et je servais les
 * clients » is one proof, not half of one. Never longer than a glance; the passage itself when it has no such neighbour.
 */
export function joinNeighbours(text: string, passage: Passage, others: readonly Passage[]): Passage {
  let { start, end } = passage
  for (let grew = true; grew;) {
    grew = false
    for (const other of others) {
      const from = Math.min(start, other.start)
      const to = Math.max(end, other.end)
      const isNew = from < start || to > end
      const gap = other.start >= end ? text.slice(end, other.start) : other.end <= start ? text.slice(other.end, start) : ''
      if (isNew && to - from <= MAX_JOINED && LINK.test(gap)) {
        ;[start, end] = [from, to]
        grew = true
      }
    }
  }
  return { start, end }
}
