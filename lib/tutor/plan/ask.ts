import { getStation } from '@/lib/journey/lines'
import type { CriterionId } from '@/lib/journey/schema'
import type { HintLevel, Move, ReasonCode, Span } from '../schema'
import type { ConversationState } from '../state'
import { unmetNow } from '../state'
import type { Decision, Facts } from './facts'
import { chooseCriterion, nextLevel, recordAsk } from './ladder'

/** The criteria of which this message holds a first, insufficient sign. */
export function partialCriteria(facts: Facts): CriterionId[] {
  return facts.findings.filter((f) => f.verdict === 'partial').map((f) => f.criterionId)
}

/** Puts a question on one criterion at the level its ladder is at; pauses when every ladder is used up. */
export function askAbout(
  state: ConversationState,
  criterionId: CriterionId | null,
  build: (criterionId: CriterionId, level: HintLevel) => Move,
): Decision {
  const level = criterionId === null ? null : nextLevel(state, criterionId)
  if (criterionId === null || level === null) return pauseHere(state)
  return { move: build(criterionId, level), state: { ...recordAsk(state, criterionId, level), phase: 'open' } }
}

/** The criterion that a reply is about when the message itself is not answered (refusal, redirection, « why »). */
export function currentCriterion(facts: Facts): CriterionId | null {
  const { state, stationId } = facts
  const chosen = chooseCriterion(state, stationId, [])
  if (chosen !== null) return chosen
  return unmetNow(state, stationId)[0] ?? null
}

/** A pause gives every ladder a new start, so that any later message can resume without meeting a wall. */
export function pauseHere(state: ConversationState): Decision {
  return { move: { kind: 'pause' }, state: { ...state, phase: 'paused', misses: 0, ladders: [], skipped: [] } }
}

/** The places of the proofs of the story in hand, in the order of the station's criteria. */
export function storySpans(facts: Facts): Span[] {
  const { state, stationId } = facts
  const proofs = state.proofs.filter((p) => p.story === state.story)
  return getStation(stationId)
    .criteria.flatMap((id) => proofs.filter((p) => p.criterionId === id))
    .map(({ messageId, start, end }) => ({ messageId, start, end }))
}

/** The most telling reason why a criterion is only half answered. */
export function reasonFor(facts: Facts, criterionId: CriterionId): { reason?: ReasonCode; reflect?: Span } {
  const finding = facts.findings.find((f) => f.criterionId === criterionId && f.verdict === 'partial')
  const reason = finding?.reasons[0]
  const reflect = finding?.spans[0]
  return { ...(reason === undefined ? {} : { reason }), ...(reflect === undefined ? {} : { reflect }) }
}
