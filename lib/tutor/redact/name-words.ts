import { fold } from '../text/fold'
import { COMMON_WORDS } from './common-words'
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from './given-names'
import { CAPITALISED_WORDS } from './organisations'
import { SURNAMES } from './surnames'

/** A word as it stands: with its apostrophes and hyphens. */
export type Word = { readonly raw: string; readonly folded: string; readonly start: number; readonly end: number }

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu
/** « l’Ahmed », « d’Oumar », « qu’Inès »: the name begins after the mark. */
const ELIDED = /^(?:[ldjmtsnc]|qu)['’](?=\p{L})/iu

/** « d’Enzo » is cut, « D’Almeida » and « d’Almeida » are whole surnames. */
function elidedLength(word: string): number {
  const length = ELIDED.exec(word)?.[0].length ?? 0
  const isName = /^d['’]\p{Lu}/iu.test(word) && /^\p{Lu}/u.test(word.slice(length)) && !beginsAfterMark(fold(word.slice(length)))
  return isName ? 0 : length
}

const beginsAfterMark = (folded: string): boolean => GIVEN_NAMES.has(folded) || CAPITALISED_WORDS.has(folded)

/** The words of a text; what was elided before a word is cut off. */
export function readNameWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map((m) => {
    const elided = elidedLength(m[0])
    const raw = m[0].slice(elided)
    return { raw, folded: fold(raw), start: m.index + elided, end: m.index + m[0].length }
  })
}

export const isCapital = (word: string): boolean => /^(?:d['’])?\p{Lu}/u.test(word)
export const isAllCaps = (word: string): boolean => word.length > 2 && /^[\p{Lu}'’-]+$/u.test(word)

const firstPart = (folded: string) => folded.split('-')[0]!

/** Whether a word is a given name; « jean-pierre » and « marie-lou » by their parts. */
export function isGivenName({ raw, folded }: Word): boolean {
  if (!folded.split('-').every((part) => GIVEN_NAMES.has(part))) return false
  if (isCapital(raw)) return !CAPITALISED_WORDS.has(folded)
  return !AMBIGUOUS_GIVEN_NAMES.has(folded) && !COMMON_WORDS.has(folded)
}

/** Endings that verbs, nouns and adverbs have and that hardly any surname has. */
const FRENCH_ENDING = /(?:ait|aient|ment|tion|tions|eux|euse|ique|iques|able|ables|erait|issait|isme)$|(?:é|ée|és|ées)$/u

/** Whether a word can be a surname where one is expected: not an ordinary French word unless it is also a common surname in capitals. */
export function mayBeSurname(word: Word): boolean {
  const { raw, folded } = word
  if (folded.length < 2 || CAPITALISED_WORDS.has(folded)) return false
  if (isCapital(raw)) return SURNAMES.has(folded) || !COMMON_WORDS.has(folded)
  if (folded.length < 3 || COMMON_WORDS.has(folded) || COMMON_WORDS.has(firstPart(folded))) return false
  if (SURNAMES.has(folded)) return true
  return !GIVEN_NAMES.has(folded) && !FRENCH_ENDING.test(raw.toLowerCase()) && !/['’]/.test(raw)
}
