import type { CriterionId } from '@/lib/journey/schema'
import { longestSharedRun } from '../text/similarity'
import { normalise } from '../text/words'
import type { Evidence } from '../schema'
import { ECHO_RUN_WORDS } from '../assess/flaws'
import { trimQuote } from './quote'

export type VerifyInput = {
  readonly messageId: string
  readonly text: string
  readonly criterionId: CriterionId
  readonly story: number
  readonly start: number
  readonly end: number
  readonly tutorTexts: readonly string[]
  readonly previousStudentTexts: readonly string[]
}

/**
 * Turns a passage into evidence, or refuses it: the quote is an exact slice of this message, holds a few words, shares no run of
 * six words with anything the tutor said, and does not repeat verbatim a sentence of an earlier message.
 */
export function verifyEvidence(input: VerifyInput): Evidence | null {
  const trimmed = trimQuote(input.text, input.start, input.end)
  if (trimmed === null) return null
  if (input.tutorTexts.some((said) => longestSharedRun(trimmed.quote, said) >= ECHO_RUN_WORDS)) return null
  const read = normalise(trimmed.quote)
  if (read.split(' ').length >= ECHO_RUN_WORDS && input.previousStudentTexts.some((earlier) => normalise(earlier).includes(read)))
    return null
  return {
    messageId: input.messageId,
    start: trimmed.start,
    end: trimmed.end,
    quote: trimmed.quote,
    criterionId: input.criterionId,
    story: input.story,
  }
}
