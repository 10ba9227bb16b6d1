import { kindOf } from '@/lib/journey/lines'
import { sayMemory } from '../memory/say'
import { isNotOwnWords, leadsFor } from './leads-for'
import { CHALLENGE, TELLING_OF } from './phrases/challenge'
import { SWITCH_QUESTIONS } from './phrases/switch-story'
import { TOO_THIN } from './phrases/thin-answer'
import { pickFresh, rotate } from './pick'
import { clarifyTiers, tiersFor } from './questions'
import type { AskingMove, SpeakInput } from './schema'
import { saysNothing, takeUp } from './take-up'
import { fill, typeset } from './typeset'

type Tiers = readonly (readonly string[])[]

/** The questions to try before those of the ladder, given what this story already holds. */
function startingTiers(move: AskingMove, { stationId, quotes, story, text }: SpeakInput): Tiers {
  const isSituation = kindOf(move.criterionId) === 'situation'
  // « Raconte-moi un moment » makes no sense to somebody in the middle of telling one.
  const isTelling = quotes.length > 0 || (move.kind === 'probe' && move.level > 0 && !saysNothing(text))
  if (isSituation && isTelling && (stationId === 'mes-experiences' || stationId === 'rapport')) return [TOO_THIN.situation]
  if (stationId !== 'mes-experiences' || quotes.length > 0) return []
  // Nothing is told yet: « qu’est-ce que tu as fait ? » would hang in the air.
  const fromNothing = move.kind === 'switch-story' || (!isSituation && (saysNothing(text) || story > 0))
  return fromNothing ? [SWITCH_QUESTIONS] : []
}

function questionTiers(move: AskingMove, input: SpeakInput): Tiers {
  const { stationId } = input
  const told = [input.text, ...input.quotes.map((q) => q.quote)].join(' ')
  const ladder = [...startingTiers(move, input), ...tiersFor(stationId, move.criterionId, move.level, told)]
  if (move.kind === 'challenge' || (move.kind === 'clarify' && isNotOwnWords(move.reason))) {
    return [CHALLENGE[TELLING_OF[kindOf(move.criterionId)]], ...ladder]
  }
  // « jsp » holds no passage to come back on; and what has just been proved leads on to the next point, asked in full.
  const isNewPoint = saysNothing(input.text) || (move.kind === 'clarify' && move.reason === 'TOO_THIN' && input.newlyMet.length > 0)
  const comesBack = move.kind === 'clarify' && (move.reason === undefined || !isNewPoint)
  return comesBack ? clarifyTiers(move.criterionId, move.level, move.reason, ladder) : ladder
}

function lead(move: AskingMove, input: SpeakInput): string {
  const recalled = input.memory && sayMemory(input.memory.how, input.memory, input.seed, input.turn)
  if (recalled) return recalled
  const { quoted, plain } = leadsFor(move, input)
  const quote = quoted.length > 0 ? takeUp(input) : null
  if (quote !== null) return fill(rotate(quoted, input.seed, input.turn), quote)
  return plain.length > 0 ? typeset(rotate(plain, input.seed, input.turn)) : ''
}

/** A reply that takes up the student's words in one sentence and asks exactly one question. */
export function ask(move: AskingMove, input: SpeakInput): string {
  const key = [input.seed, move.kind, move.criterionId, move.level, input.turn].join('|')
  const question = typeset(pickFresh(questionTiers(move, input), key, [...(input.askedElsewhere ?? []), ...input.asked]))
  return [lead(move, input), question].filter((part) => part !== '').join(' ')
}
