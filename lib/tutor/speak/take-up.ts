import { contentWords } from '@/lib/tutor/text/words'
import { chooseQuote } from './quote'
import type { SpeakInput } from './schema'

/** Meaningful words from which a message deserves to be taken up in its own words. */
const ENOUGH_CONTENT_WORDS = 3

/** The place in the student's message that the reply should show: the passage in doubt, else what has just been proved. */
function preferredPlace({ move, text, quotes, newlyMet }: SpeakInput): { start: number; end: number } | undefined {
  if ('reflect' in move && move.reflect && move.reflect.end <= text.length) return move.reflect
  const proved = quotes.find((q) => newlyMet.includes(q.criterionId) && text.includes(q.quote))
  if (proved === undefined) return undefined
  const start = text.indexOf(proved.quote)
  return { start, end: start + proved.quote.length }
}

/** A short quotation of the student's message for this reply, or null when it is too short or not fit to be said back. */
export function takeUp(input: SpeakInput): string | null {
  if (contentWords(input.text).length < ENOUGH_CONTENT_WORDS) return null
  const maxWords = input.move.kind === 'probe' || input.move.kind === 'clarify' ? 7 : 5
  return chooseQuote(input.text, { max: maxWords, prefer: preferredPlace(input) })
}
