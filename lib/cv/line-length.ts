import { LINE_CHARACTERS, STORED_LINE_CHARACTERS } from './editing-fields'

/** More words than these are not read in one glance. */
export const MOST_WORDS = 20

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []

/** Number of words of a line, where « l’accueil » and « rendez-vous » are one. */
export const countWords = (text: string): number => wordsOf(text).length

/** `wordy`: not read in one glance; `long`: kept, and pointed at; `refused`: the server does not take the CV with it. */
export type LineLength = { readonly level: 'fine' | 'wordy' | 'long' | 'refused'; readonly words: number; readonly over: number }

/** How long a line is, by the same limits as the checks and the server. `over`: characters beyond the limit that counts, in UTF-16 units. */
export function lengthOf(text: string): LineLength {
  const words = countWords(text)
  if (text.length > STORED_LINE_CHARACTERS) return { level: 'refused', words, over: text.length - STORED_LINE_CHARACTERS }
  if (text.length > LINE_CHARACTERS) return { level: 'long', words, over: text.length - LINE_CHARACTERS }
  return { level: words > MOST_WORDS ? 'wordy' : 'fine', words, over: 0 }
}
