import 'server-only'
import type { Json } from '@/lib/core/database'
import { AppError } from '@/lib/core/errors'
import type { Viewer } from '@/lib/core/viewer'
import { findStation } from '@/lib/journey/lines'
import type { SchoolLevel, StationId } from '@/lib/journey/schema'
import { STATION_SKILLS } from '@/lib/skills/station-skills'
import { openConversation, takeTurn, type TurnOutcome } from './engine'
import { beginTurn, commitTurn, findTurn, loadConversation, type TurnSnapshot } from './repo'
import { MAX_MESSAGE_LENGTH } from './message-length'
import type { AcceptedTurn, PostTurn, StoredTurn, TutorContext } from './schema'
import { evidenceKey, metIn, parseState, withoutWithdrawn } from './state'

/** A turn that shows no end after so long belongs to a process that died; it may be taken over. */
const LEASE_SECONDS = 15
/** Two tabs may write at once: the slower one plans again on what the quicker one stored. */
const MAX_PLANS = 4

const contextOf = (viewer: Viewer, stationId: StationId, level: SchoolLevel | null): TutorContext => ({
  stationId,
  level,
  seed: `${viewer.id}:${stationId}`,
})

/**
 * Takes one message of a student to its stored reply: claim, plan, commit. Sending the same turn id again returns the stored
 * reply and does nothing else.
 * @throws AppError `unknown_station`, `text_too_long`, `not_found` (an id of somebody else), `turn_conflict`, `turn_running`
 */
export async function answer(viewer: Viewer, posted: PostTurn): Promise<StoredTurn> {
  const turn = accept(posted)
  const begun = await beginTurn(viewer, turn, LEASE_SECONDS)
  if (begun.claim === 'done') return begun.outcome
  if (begun.claim === 'foreign') throw new AppError('not_found')
  if (begun.claim === 'conflict') throw new AppError('turn_conflict')
  if (begun.claim !== 'mine') throw new AppError('turn_running')

  const context = contextOf(viewer, turn.stationId, begun.level)
  const messageId = crypto.randomUUID()
  let snapshot: TurnSnapshot = begun
  for (let plans = 0; plans < MAX_PLANS; plans += 1) {
    const { outcome, opening } = plan(context, snapshot, turn, messageId)
    const committed = await commitTurn(viewer, payloadOf(turn, messageId, snapshot.version, outcome, opening))
    if (committed.committed) return committed.outcome
    if (committed.because === 'done' && committed.outcome) return committed.outcome
    if (committed.because !== 'stale' || committed.version === undefined) throw new AppError('not_found')
    snapshot = {
      state: committed.state,
      version: committed.version,
      transcript: committed.transcript ?? [],
      withdrawn: committed.withdrawn ?? [],
    }
  }
  throw new AppError('turn_running')
}

function accept(turn: PostTurn): AcceptedTurn {
  const station = findStation(turn.stationId)
  if (station?.kind !== 'dialogue') throw new AppError('unknown_station')
  if (turn.text.length > MAX_MESSAGE_LENGTH) throw new AppError('text_too_long', [{ field: 'text', code: 'too_long' }])
  return { ...turn, stationId: station.id }
}

function plan(
  context: TutorContext,
  snapshot: TurnSnapshot,
  turn: AcceptedTurn,
  messageId: string,
): { outcome: TurnOutcome; opening: string | null } {
  const isFirst = snapshot.transcript.length === 0
  const opened = isFirst ? openConversation(context) : null
  const state = opened ? opened.state : withoutWithdrawn(parseState(snapshot.state, context.stationId), new Set(snapshot.withdrawn))
  const transcript = opened ? [{ id: 'opening', role: 'tutor' as const, text: opened.reply }] : snapshot.transcript
  const outcome = takeTurn(context, state, { messageId, text: turn.text, action: turn.action }, transcript)
  return { outcome, opening: opened?.reply ?? null }
}

function payloadOf(turn: AcceptedTurn, messageId: string, version: number, outcome: TurnOutcome, opening: string | null): Json {
  const proofs = outcome.proofs.map((proof) => ({ ...proof, id: crypto.randomUUID() }))
  const stored: Omit<StoredTurn, 'xp' | 'xpGained'> = {
    turnId: turn.turnId,
    stationId: turn.stationId,
    messageId,
    engine: 'rules',
    safeguard: outcome.safeguard,
    move: outcome.move,
    findings: outcome.findings,
    met: outcome.met,
    reply: outcome.reply,
    proofs,
    stationStatus: outcome.status,
    closedNow: outcome.closedNow,
  }
  return {
    turnId: turn.turnId,
    messageId,
    version,
    ...(opening !== null && { opening }),
    reply: outcome.reply,
    move: outcome.move,
    state: outcome.state,
    status: outcome.status,
    proofs,
    voided: outcome.voided.map(evidenceKey),
    ...(outcome.closedNow && { closedStory: outcome.state.story, stationSkill: STATION_SKILLS[turn.stationId][0] }),
    outcome: stored,
  } as unknown as Json
}

/** A stored turn: its reply, or that it is still running. @throws AppError `not_found` */
export async function getTurn(viewer: Viewer, turnId: string): Promise<{ status: 'running' } | { status: 'done'; turn: StoredTurn }> {
  const found = await findTurn(viewer, turnId)
  if (!found) throw new AppError('not_found')
  return found.status === 'done' && found.outcome ? { status: 'done', turn: found.outcome } : { status: 'running' }
}

type Slice = Parameters<typeof evidenceKey>[0]

/** What a station's chat shows when it opens: the transcript, the criteria met by proofs that stand, where it is. */
export async function getChat(viewer: Viewer, stationId: StationId, level: SchoolLevel | null, standing: readonly Slice[]) {
  const context = contextOf(viewer, stationId, level)
  const stored = await loadConversation(viewer, stationId)
  if (!stored || stored.messages.length === 0) {
    const { reply } = openConversation(context)
    return { messages: [{ id: 'opening', role: 'tutor' as const, text: reply }], met: [], status: 'open' as const, story: 0 }
  }
  const kept = new Set(standing.map(evidenceKey))
  const state = parseState(stored.state, stationId)
  const counted = { ...state, proofs: state.proofs.filter((proof) => kept.has(evidenceKey(proof))) }
  return {
    messages: stored.messages.map(({ id, role, body }) => ({ id, role, text: body })),
    met: metIn(counted, stationId, state.story),
    status: stored.status,
    story: state.story,
  }
}
