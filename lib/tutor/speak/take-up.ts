import { readEngagement } from '@/lib/tutor/guard/engagement'
import { readMessage } from '@/lib/tutor/guard/reading'
import { kindOf } from '@/lib/journey/lines'
import type { CriterionKind } from '@/lib/journey/schema'
import { contentWords } from '@/lib/tutor/text/words'
import { chooseQuote } from './quote'
import type { SpeakInput } from './schema'

/** The proofs that are worth most to hear back come first: what one did, then what came of it. */
const WORTH: readonly CriterionKind[] = ['action', 'result', 'skill', 'reflection', 'choice', 'fact', 'situation']
/** Meaningful words from which a message deserves to be taken up in its own words: when it answers, and when it does something else. */
const ENOUGH_TO_ANSWER = 2
const ENOUGH_ASIDE = 4
const QUOTE_WORDS = 12

/** A longer message always says something; reading it for the guard a second time would be dear. */
const MAX_EMPTY_LENGTH = 60

/** Whether a message holds nothing to come back on: « jsp », « ok », one emoji. */
export function saysNothing(text: string): boolean {
  return text.length <= MAX_EMPTY_LENGTH && readEngagement(readMessage(text)) > 0
}

/** The place in the student's message that the reply should show: what has just been proved, else the passage in doubt. */
function preferredPlace({ move, text, quotes, newlyMet }: SpeakInput): { start: number; end: number } | undefined {
  const proved = quotes.filter((q) => newlyMet.includes(q.criterionId) && text.includes(q.quote))
  const best = WORTH.flatMap((kind) => proved.filter((q) => kindOf(q.criterionId) === kind))[0]
  if (best !== undefined) {
    const start = text.indexOf(best.quote)
    return { start, end: start + best.quote.length }
  }
  return 'reflect' in move && move.reflect && move.reflect.end <= text.length ? move.reflect : undefined
}

/** A short quotation of the student's message for this reply, or null when it is too short or not fit to be said back. */
export function takeUp(input: SpeakInput): string | null {
  const { move, text } = input
  const answers = move.kind === 'probe' || move.kind === 'clarify' || move.kind === 'challenge'
  if (contentWords(text).length < (answers ? ENOUGH_TO_ANSWER : ENOUGH_ASIDE) || saysNothing(text)) return null
  return chooseQuote(text, { max: QUOTE_WORDS, prefer: preferredPlace(input) })
}
