import type { TurnReading } from '../engine'
import { EARLIER } from './assessor'
import { ASKED } from './speaker'

/** Both standing orders, both documents' frames and both replies at their longest, in tokens. */
const FIXED_TOKENS = 2_200
/** French text: about three characters a token with the vocabularies of 2026; rounded down, so that the count is never too low. */
const CHARACTERS_PER_TOKEN = 3

/** The most that a turn with the model can cost, in tokens: what the day's budget is charged before anything leaves. */
export function costOf({ source }: TurnReading): number {
  const characters =
    2 * source.text.length +
    source.previousStudentTexts.slice(-EARLIER).reduce((sum, text) => sum + 2 * text.length, 0) +
    source.tutorTexts.slice(-ASKED).reduce((sum, text) => sum + text.length, 0)
  return Math.min(50_000, FIXED_TOKENS + Math.ceil(characters / CHARACTERS_PER_TOKEN))
}
