import type { SchoolLevel, StationId } from '@/lib/journey/schema'
import { openConversation, readTurn, type TurnReading } from '../engine'
import type { TurnSnapshot } from '../repo'
import type { AcceptedTurn, TutorContext } from '../schema'
import { parseState, withoutWithdrawn } from '../state'

/** What the engine needs to know of the student; nothing here identifies anybody but the seed, which stays in this process. */
export function contextOf(
  userId: string,
  stationId: StationId,
  level: SchoolLevel | null,
  askedElsewhere: readonly string[] = [],
): TutorContext {
  return { stationId, level, seed: `${userId}:${stationId}`, askedElsewhere }
}

/** A message read on what is stored; `opening` is the tutor's first line, when this is the first message. */
export type Read = { readonly reading: TurnReading; readonly opening: string | null; readonly version: number }

/** Reads a message against a snapshot of its conversation. Pure. */
export function readOn(context: TutorContext, snapshot: TurnSnapshot, turn: AcceptedTurn, messageId: string): Read {
  const opened = snapshot.transcript.length === 0 ? openConversation(context) : null
  const state = opened ? opened.state : withoutWithdrawn(parseState(snapshot.state, context.stationId), new Set(snapshot.withdrawn))
  const transcript = opened ? [{ id: 'opening', role: 'tutor' as const, text: opened.reply }] : snapshot.transcript
  const reading = readTurn(context, state, { messageId, text: turn.text, action: turn.action }, transcript)
  return { reading, opening: opened?.reply ?? null, version: snapshot.version }
}
