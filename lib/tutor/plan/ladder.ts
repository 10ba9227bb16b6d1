import type { CriterionId, StationId } from '@/lib/journey/schema'
import type { HintLevel } from '../schema'
import { type ConversationState, ladderOf, unmetNow } from '../state'

/** Questions put at one level before the next level; also the longest run of turns on one criterion at one level. */
export const TRIES_PER_LEVEL = 2
/** Questions put on one criterion in a row before another one gets its turn. */
const ASKS_BEFORE_ANOTHER = 4

/** The level at which a criterion is asked next, or null when its ladder is used up. */
export function nextLevel(state: ConversationState, criterionId: CriterionId): HintLevel | null {
  const { level, asks } = ladderOf(state, criterionId)
  if (asks < TRIES_PER_LEVEL) return level
  return level === 3 ? null : ((level + 1) as HintLevel)
}

function asksSoFar(state: ConversationState, criterionId: CriterionId): number {
  const { level, asks } = ladderOf(state, criterionId)
  return level * TRIES_PER_LEVEL + asks
}

/**
 * The criterion to ask about next: the one that a passage half answers, else the pending one while it is not met, else the
 * first unmet in the station's order. Skipped ones wait for the others; a criterion that was asked often leaves its turn.
 * Null when nothing can be asked any more without repeating.
 */
export function chooseCriterion(state: ConversationState, stationId: StationId, partial: readonly CriterionId[]): CriterionId | null {
  const unmet = unmetNow(state, stationId).filter((id) => nextLevel(state, id) !== null)
  const waiting = unmet.filter((id) => !state.skipped.includes(id))
  const open = waiting.length > 0 ? waiting : unmet
  const pending = open.find((id) => id === state.pending)
  const half = open.find((id) => partial.includes(id))
  const tired = pending !== undefined && asksSoFar(state, pending) % ASKS_BEFORE_ANOTHER === 0 && asksSoFar(state, pending) > 0
  if (tired) {
    const other = open.find((id) => id !== pending && partial.includes(id)) ?? open.find((id) => id !== pending)
    if (other !== undefined) return other
  }
  return (pending !== undefined && partial.includes(pending) ? pending : half) ?? pending ?? open[0] ?? null
}

/** The state once a question on that criterion has been put at that level. */
export function recordAsk(state: ConversationState, criterionId: CriterionId, level: HintLevel): ConversationState {
  const before = ladderOf(state, criterionId)
  const asks = before.level === level ? before.asks + 1 : 1
  const ladders = [...state.ladders.filter((l) => l.criterionId !== criterionId), { criterionId, level, asks }]
  return { ...state, pending: criterionId, ladders }
}
