import { stemmer } from '@orama/stemmers/french'
import { foldText } from './fold'
import { expandSms } from './sms'
import { STOP_WORDS } from './stop-words'

/** A word as it is read (folded, SMS expanded) and where it stands in the original text, in UTF-16 units. */
export type Word = { readonly norm: string; readonly start: number; readonly end: number }

const WORD = /[a-z0-9]+(?:[.,]\d+)?/g

/** The words of a text, in order. A short form that stands for two words (« g » = « j ai ») gives two words with one place. */
export function readWords(text: string): readonly Word[] {
  const before = lately.get(text)
  if (before !== undefined) return before
  const mapped = expandSms(foldText(text), text)
  const words = [...mapped.text.matchAll(WORD)].map((m) => ({
    norm: m[0],
    start: mapped.starts[m.index]!,
    end: mapped.ends[m.index + m[0].length - 1]!,
  }))
  if (lately.size >= REMEMBERED_AT_MOST) lately.clear()
  lately.set(text, words)
  return words
}

/** The texts of a conversation are compared with every new message: they are read once. */
const lately = new Map<string, readonly Word[]>()
const REMEMBERED_AT_MOST = 200

/** The folded, expanded words of a text joined by single spaces: the form that patterns are written for. */
export function normalise(text: string): string {
  return readWords(text)
    .map((w) => w.norm)
    .join(' ')
}

/** Whether a folded word carries meaning of its own: not a function word, not a filler. Numbers do. */
export function isContentWord(norm: string): boolean {
  return (norm.length > 1 || /\d/.test(norm)) && !STOP_WORDS.has(norm)
}

/** The words of a text that carry meaning. */
export function contentWords(text: string): Word[] {
  return readWords(text).filter((w) => isContentWord(w.norm))
}

const stems = new Map<string, string>()

/** The Snowball stem of a folded word. */
export function stem(norm: string): string {
  let known = stems.get(norm)
  if (known === undefined) {
    known = stemmer(norm)
    if (stems.size > 20_000) stems.clear()
    stems.set(norm, known)
  }
  return known
}

/** The stems of the meaningful words of a text. */
export function contentStems(text: string): string[] {
  return contentWords(text).map((w) => stem(w.norm))
}
