import 'server-only'
import { AppError } from '@/lib/core/errors'
import { getModel } from '@/lib/core/model/model'
import type { WireEvent } from '@/lib/core/sse'
import type { Viewer } from '@/lib/core/viewer'
import type { SchoolLevel, StationId } from '@/lib/journey/schema'

import { openConversation } from './engine'
import { remember } from './memory/service'
import { beginTurn, findTurn, loadConversation } from './repo'
import type { AcceptedTurn, Engine, PostTurn, StoredTurn } from './schema'
import { evidenceKey, metIn, parseState } from './state'
import { acceptTurn } from './turn/accept'
import { answerTurn } from './turn/answer-turn'
import { contextOf } from './turn/plan-turn'
import { findRun, type Run, startRun } from './turn/run'
import { eventsOf } from './wire'

/** A turn that shows no end after so long belongs to a process that died; it may be taken over. Longer than any turn takes. */
const LEASE_SECONDS = 20

/** The events of a turn, and the work behind them, which goes on when nobody reads. */
export type Answering = { readonly events: AsyncIterable<WireEvent> | Iterable<WireEvent>; readonly done: Promise<void> }

/**
 * Takes one message of a student to its stored reply. Sending the same turn id again follows the same work, or gives out the
 * stored reply, and does nothing else.
 * @throws AppError `unknown_station`, `text_too_long`, `not_found` (an id of somebody else), `turn_conflict`, `turn_running`
 */
export async function answer(viewer: Viewer, posted: PostTurn): Promise<Answering> {
  const turn = acceptTurn(posted)
  const fingerprint = JSON.stringify([turn.stationId, turn.text])
  // The run is known before anything is asked of the database: a second send of the same id finds it.
  const known = findRun(viewer.id, turn.turnId)
  const { run, done } = known
    ? { run: known, done: Promise.resolve() }
    : startRun(viewer.id, turn.turnId, fingerprint, (started) => work(viewer, turn, started))
  if (run.fingerprint !== fingerprint) throw new AppError('turn_conflict')
  await run.claimed
  return { events: run.follow(), done }
}

/**
 * Claims the turn, answers it, remembers it. Our own rules answer at once: their reply is stored before its first byte leaves,
 * and a failure is the sender's, as a problem document. With a model the words come as they are found.
 */
async function work(viewer: Viewer, turn: AcceptedTurn, run: Run): Promise<void> {
  const begun = await beginTurn(viewer, turn, LEASE_SECONDS)
  if (begun.claim === 'foreign') throw new AppError('not_found')
  if (begun.claim === 'conflict') throw new AppError('turn_conflict')
  if (begun.claim !== 'mine' && begun.claim !== 'done') throw new AppError('turn_running')
  if (begun.claim === 'done') {
    run.emit(...eventsOf(begun.outcome))
    return run.claim()
  }
  const model = getModel()
  if (model) run.claim()
  const { stored, embedder } = await answerTurn(viewer, turn, begun, model, run)
  run.end()
  run.claim()
  // Memory is for later turns: nobody waits for it.
  if (embedder && (stored.proofs.length > 0 || stored.closedNow)) await remember(viewer, embedder)
}

/**
 * Stops a reply that is still coming: the call to the model is closed at once, what had come is kept. A turn that is done, or
 * answered by our own rules, is whole already.
 * @throws AppError `not_found`; `turn_running` when another process is at it, where it cannot be reached
 */
export async function stopTurn(viewer: Viewer, turnId: string): Promise<void> {
  const run = findRun(viewer.id, turnId)
  if (run) return run.stop()
  const found = await findTurn(viewer, turnId)
  if (!found) throw new AppError('not_found')
  if (found.status === 'running') throw new AppError('turn_running')
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
  const stored = await loadConversation(viewer, stationId)
  if (!stored || stored.messages.length === 0) {
    const { reply } = openConversation(contextOf(viewer.id, stationId, level))
    return { messages: [{ id: 'opening', role: 'tutor' as const, text: reply }], met: [], status: 'open' as const, story: 0 }
  }
  const kept = new Set(standing.map(evidenceKey))
  const state = parseState(stored.state, stationId)
  const counted = { ...state, proofs: state.proofs.filter((proof) => kept.has(evidenceKey(proof))) }
  return {
    messages: stored.messages.map(({ id, role, body, turn_id }) => ({
      id,
      role,
      text: body,
      ...(role === 'tutor' && labelOf(stored.turns, turn_id)),
    })),
    met: metIn(counted, stationId, state.story),
    status: stored.status,
    story: state.story,
  }
}

/** Whose words a reply is, and whether it was stopped. */
function labelOf(turns: readonly { id: string; engine: Engine; stopped: boolean }[], turnId: string | null) {
  const turn = turns.find(({ id }) => id === turnId)
  return turn && { engine: turn.engine, ...(turn.stopped && { isPartial: true }) }
}
