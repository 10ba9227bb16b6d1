import { z } from 'zod'
import { CriterionId, type StationId } from '@/lib/journey/schema'
import { getStation } from '@/lib/journey/lines'
import { Evidence, type HintLevel } from './schema'

/** How many stories a dialogue station can hold. */
export const MAX_STORIES = 3

const Ladder = z.object({
  criterionId: CriterionId,
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  /** Questions already put at this level. */
  asks: z.number().int().min(0),
})
export type Ladder = z.infer<typeof Ladder>

/**
 * What the engine remembers of a conversation besides its messages: plain JSON, enough with the transcript to go on after a
 * restart. Proofs are only ever added or moved to `voided`, never dropped.
 */
export const ConversationState = z.object({
  v: z.literal(1),
  /** Where the dialogue stands now; `closed` tells whether the station was ever closed. */
  phase: z.enum(['open', 'recap', 'paused', 'closed']),
  closed: z.boolean(),
  /** The story in hand, from 0. */
  story: z.number().int().min(0),
  proofs: z.array(Evidence),
  voided: z.array(Evidence),
  /** The criterion that the tutor's last question is about. */
  pending: CriterionId.nullable(),
  ladders: z.array(Ladder),
  skipped: z.array(CriterionId),
  /** Consecutive student messages that brought nothing; back to 0 at each proof. */
  misses: z.number().int().min(0),
  /** Student messages answered so far. */
  turns: z.number().int().min(0),
})
export type ConversationState = z.infer<typeof ConversationState>

/** The state of a conversation in which the opening question has just been asked. */
export function startState(stationId: StationId): ConversationState {
  const first = getStation(stationId).criteria[0] ?? null
  return {
    v: 1,
    phase: 'open',
    closed: false,
    story: 0,
    proofs: [],
    voided: [],
    pending: first,
    ladders: first === null ? [] : [{ criterionId: first, level: 0, asks: 1 }],
    skipped: [],
    misses: 0,
    turns: 0,
  }
}

/** Reads a stored state; starts afresh on nothing, on an unknown version or on damage. */
export function parseState(stored: unknown, stationId: StationId): ConversationState {
  const read = ConversationState.safeParse(stored)
  return read.success ? read.data : startState(stationId)
}

/** Names a piece of evidence by what it is: message, offsets and criterion. */
export function evidenceKey({ messageId, start, end, criterionId }: Pick<Evidence, 'messageId' | 'start' | 'end' | 'criterionId'>): string {
  return `${messageId}:${start}:${end}:${criterionId}`
}

/** The state without the proofs that the student withdrew since: their criteria are open again. */
export function withoutWithdrawn(state: ConversationState, withdrawn: ReadonlySet<string>): ConversationState {
  const gone = state.proofs.filter((proof) => withdrawn.has(evidenceKey(proof)))
  if (gone.length === 0) return state
  return { ...state, proofs: state.proofs.filter((proof) => !gone.includes(proof)), voided: [...state.voided, ...gone] }
}

/** The criteria met in one story, in the station's order. */
export function metIn(state: ConversationState, stationId: StationId, story: number): CriterionId[] {
  return getStation(stationId).criteria.filter((id) => state.proofs.some((p) => p.story === story && p.criterionId === id))
}

/** The criteria not yet met in the story in hand, in the station's order. */
export function unmetNow(state: ConversationState, stationId: StationId): CriterionId[] {
  const met = metIn(state, stationId, state.story)
  return getStation(stationId).criteria.filter((id) => !met.includes(id))
}

/** The question that a criterion is at: its level, and how often it was asked there. */
export function ladderOf(state: ConversationState, criterionId: CriterionId): Ladder {
  return state.ladders.find((l) => l.criterionId === criterionId) ?? { criterionId, level: 0 as HintLevel, asks: 0 }
}
