import { kindOf } from '@/lib/journey/lines'
import type { CriterionId } from '@/lib/journey/schema'
import { isNotOwnWords, leadsFor } from './leads-for'
import { ACKNOWLEDGE, ACKNOWLEDGE_SEVERAL } from './phrases/acknowledge'
import { CHALLENGE } from './phrases/challenge'
import { CONCERN_OF } from './phrases/clarify'
import { SWITCH_QUESTIONS } from './phrases/switch-story'
import { pickFresh, rotate } from './pick'
import { clarifyTiers, tiersFor } from './questions'
import type { AskingMove, SpeakInput } from './schema'
import { takeUp } from './take-up'
import { countWords, fill, typeset } from './typeset'

/** A reply should stay under this many words; what is less needed goes first. */
const COMFORTABLE_WORDS = 32

function questionTiers(move: AskingMove, input: SpeakInput): readonly (readonly string[])[] {
  const { stationId } = input
  const told = [input.text, ...input.quotes.map((q) => q.quote)].join(' ')
  const ladder = tiersFor(stationId, move.criterionId, move.level, told)
  if (move.kind === 'challenge' || (move.kind === 'clarify' && isNotOwnWords(move.reason))) {
    return [CHALLENGE[CONCERN_OF[kindOf(move.criterionId)]], ...ladder]
  }
  if (move.kind === 'clarify') return clarifyTiers(stationId, move.criterionId, move.level, move.reason, told)
  if (move.kind === 'switch-story' && stationId === 'mes-experiences') return [SWITCH_QUESTIONS, ...ladder]
  return ladder
}

function acknowledge(newlyMet: readonly CriterionId[], seed: string, turn: number): string {
  const first = newlyMet[0]
  if (first === undefined) return ''
  const phrases = newlyMet.length > 1 ? ACKNOWLEDGE_SEVERAL : ACKNOWLEDGE[kindOf(first)]
  return typeset(rotate(phrases, seed, turn))
}

function lead(move: AskingMove, input: SpeakInput): string {
  const { quoted, plain } = leadsFor(move)
  const quote = quoted.length > 0 ? takeUp(input) : null
  if (quote !== null) return fill(rotate(quoted, input.seed, input.turn), quote)
  // After something has been established the acknowledgement alone is a better beginning than « D’accord. ».
  const needed = move.kind !== 'probe' || input.newlyMet.length === 0
  return plain.length > 0 && needed ? typeset(rotate(plain, input.seed, input.turn)) : ''
}

/** A reply that takes up the student's words, says what is established, and asks exactly one question. */
export function ask(move: AskingMove, input: SpeakInput): string {
  const key = [input.seed, move.kind, move.criterionId, move.level, input.turn].join('|')
  const question = typeset(pickFresh(questionTiers(move, input), key, input.asked))
  const opening = lead(move, input)
  const established = move.kind === 'probe' || move.kind === 'clarify' ? acknowledge(input.newlyMet, input.seed, input.turn) : ''
  const whole = [opening, established, question].filter((part) => part !== '').join(' ')
  if (countWords(whole) <= COMFORTABLE_WORDS) return whole
  return [opening, question].filter((part) => part !== '').join(' ')
}
