import type { CriterionId, StationId } from '@/lib/journey/schema'
import type { ReasonCode, Verdict } from '../schema'
import type { Reading } from './reading'

/** What the readers of one message may know of the conversation. */
export type AssessContext = {
  readonly stationId: StationId
  /** The criterion that the tutor has just asked about. */
  readonly asked: CriterionId | null
  /** Criteria already proved in the story in hand. */
  readonly met: readonly CriterionId[]
  /** The message takes the proof of the criterion back and may put another in its place. */
  readonly corrects?: boolean
}

/** A passage of the message that speaks of a criterion; offsets are UTF-16 units of the original message. */
export type Candidate = {
  readonly verdict: Exclude<Verdict, 'unmet'>
  readonly start: number
  readonly end: number
  readonly reasons: readonly ReasonCode[]
  /** Among several, the highest is quoted. */
  readonly weight: number
}

export type Reader = (readings: readonly Reading[], context: AssessContext, criterionId: CriterionId) => Candidate[]
