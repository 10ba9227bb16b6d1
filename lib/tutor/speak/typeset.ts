const NO_BREAK = '\u00A0'
const NARROW_NO_BREAK = '\u202F'

/**
 * Sets the no-break spaces that French wants before ? ! ; : and inside « ». The tables of phrases keep plain spaces, because
 * nobody can see the others in a diff. Never applied to a student's own words.
 */
export function typeset(phrase: string): string {
  return phrase
    .replace(/ (?=[?!;])/g, NARROW_NO_BREAK)
    .replace(/ (?=[:»])/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`)
}

/** A student's words between guillemets, unchanged. */
export function inGuillemets(words: string): string {
  return `«${NO_BREAK}${words}${NO_BREAK}»`
}

/** A phrase with the quotation, if any, in the place of {q}. */
export function fill(phrase: string, quote: string): string {
  // A function as replacement: « $& » in a student's text must stay what it is.
  return typeset(phrase).replace('{q}', () => inGuillemets(quote))
}

/** Words of a reply as a reader counts them: runs of letters and digits, an elided word with the next. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
