import type { CriterionId, StationId } from '@/lib/journey/schema'
import type { Finding, Move, ReasonCode, Signals } from '../schema'
import type { ConversationState } from '../state'

/** Everything the planner looks at; `state` already holds this turn's evidence. */
export type Facts = {
  readonly stationId: StationId
  readonly state: ConversationState
  readonly signals: Signals
  readonly findings: readonly Finding[]
  /** Criteria proved by this message. */
  readonly newlyMet: readonly CriterionId[]
  /** Criteria whose earlier proof this message takes back and does not replace. */
  readonly reopened: readonly CriterionId[]
  /** The message put another proof in the place of one that stood. */
  readonly replaced: boolean
  /** The student answers « non, pas vraiment » to the recap. */
  readonly objects: boolean
  /** The moment was told before, as another story. */
  readonly sameStory: boolean
  /** The message as a whole cannot be used: pasted, echo of the tutor, a pile of key words. */
  readonly flaw: Extract<ReasonCode, 'PASTED' | 'ECHO' | 'STUFFED'> | null
}

export type Decision = { readonly move: Move; readonly state: ConversationState }

/** One row of the planner's table: the first whose `when` holds decides. */
export type Row = { readonly name: string; readonly when: (facts: Facts) => boolean; readonly then: (facts: Facts) => Decision }
