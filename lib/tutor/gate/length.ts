import { countWords } from '../speak/typeset'

export const MAX_SENTENCE_WORDS = 40
export const MAX_REPLY_WORDS = 60

/** False only when `isTooLong` would be: so few characters cannot hold so many words. Cheap enough for every piece of a stream. */
export function mayBeTooLong(text: string, before: readonly string[]): boolean {
  const left = before.length === 0 ? MAX_SENTENCE_WORDS : Math.min(MAX_SENTENCE_WORDS, MAX_REPLY_WORDS - countWords(before.join(' ')))
  return text.length > 2 * left
}

/** Whether a sentence, finished or not, is longer than a tired reader takes in, by itself or with what was said before it. */
export function isTooLong(text: string, before: readonly string[]): boolean {
  const words = countWords(text)
  return words > MAX_SENTENCE_WORDS || words + countWords(before.join(' ')) > MAX_REPLY_WORDS
}
