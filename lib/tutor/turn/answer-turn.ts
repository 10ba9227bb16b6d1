import 'server-only'
import { AppError } from '@/lib/core/errors'
import type { Model } from '@/lib/core/model/model'
import type { Viewer } from '@/lib/core/viewer'
import { decideTurn, type TurnDecision } from '../engine'
import { type Begun, commitTurn, type TurnSnapshot } from '../repo'
import { type Embedder, hashedStems } from '../memory/embedder'
import type { AcceptedTurn, EngineBecause, StoredTurn, TutorContext } from '../schema'
import { speak } from '../speak/speak'
import { accepted, said, settled, takeBack, understood } from '../wire'
import { type CommitFrame, payloadOf, type Words } from './payload'
import { contextOf, readOn, type Read } from './plan-turn'
import { recallFor } from './recall-for'
import type { Run } from './run'

/** Two tabs may write at once: the slower one plans again on what the quicker one stored. */
const MAX_PLANS = 4

type Claimed = Extract<Begun, { claim: 'mine' }>

/**
 * Answers a claimed turn, telling its events as they come: read, decide, speak, store. Words may come from the outside model;
 * what counts never does.
 * @throws AppError `not_found`, `turn_running`, `unavailable`
 */
export async function answerTurn(
  viewer: Viewer,
  turn: AcceptedTurn,
  begun: Claimed,
  model: Model | null,
  run: Run,
): Promise<{ stored: StoredTurn; embedder: Embedder | null }> {
  const context = contextOf(viewer.id, turn.stationId, begun.level, begun.askedElsewhere)
  const messageId = crypto.randomUUID()
  const read = readOn(context, begun, turn, messageId)
  const spoken = model ? await withModel(viewer, turn, context, read, model, run, messageId) : null
  const { decision, words, embedder } = spoken ?? (await byRules(viewer, context, read, null))
  const frame = { turn, messageId, version: read.version, opening: read.opening }
  const { stored, changed } = await store(viewer, context, frame, decision, words)
  if (!spoken) run.emit(...accepted(stored, stored.engine), ...understood(stored), ...said(stored.reply, 1))
  // Another tab was quicker: what was said rests on a conversation that has moved on.
  else if (changed) run.emit(takeBack, ...understood(stored), ...said(stored.reply, 3))
  run.emit(...settled(stored))
  return { stored, embedder }
}

/** `embedder`: whose vectors this student's memory is kept in; null when it must be left alone for now. */
export type Answered = { readonly decision: TurnDecision; readonly words: Words; readonly embedder: Embedder | null }

/** The whole answer by our own rules. */
async function byRules(viewer: Viewer, context: TutorContext, { reading }: Read, because: EngineBecause | null): Promise<Answered> {
  const decision = decideTurn(context, reading, { memories: await recallFor(viewer, hashedStems, reading) })
  return { decision, words: { reply: speak(decision.brief), engine: 'rules', because, stopped: false }, embedder: hashedStems }
}

async function withModel(
  viewer: Viewer,
  turn: AcceptedTurn,
  context: TutorContext,
  read: Read,
  model: Model,
  run: Run,
  messageId: string,
): Promise<Answered> {
  // Loaded by an installation that has a model, at its first turn; never by another.
  const { converse } = await import('../model/converse')
  run.emit(...accepted({ turnId: turn.turnId, stationId: turn.stationId, messageId }, 'llm'))
  return converse({ viewer, turnId: turn.turnId, context, reading: read.reading, model, run })
}

/** Commits; on a conversation that moved on in the meantime, plans again by the rules. `changed` tells that it did. */
async function store(
  viewer: Viewer,
  context: TutorContext,
  frame: CommitFrame,
  decision: TurnDecision,
  words: Words,
): Promise<{ stored: StoredTurn; changed: boolean }> {
  let payload = payloadOf(frame, decision, words)
  for (let plans = 1; plans <= MAX_PLANS; plans += 1) {
    const committed = await commitTurn(viewer, payload)
    if (committed.committed) return { stored: committed.outcome, changed: plans > 1 }
    if (committed.because === 'done' && committed.outcome) return { stored: committed.outcome, changed: true }
    if (committed.because !== 'stale' || committed.version === undefined) throw new AppError('not_found')
    const snapshot: TurnSnapshot = {
      state: committed.state,
      version: committed.version,
      transcript: committed.transcript ?? [],
      withdrawn: committed.withdrawn ?? [],
    }
    const again = readOn(context, snapshot, frame.turn, frame.messageId)
    const next = await byRules(viewer, context, again, words.because)
    payload = payloadOf({ ...frame, version: again.version, opening: again.opening }, next.decision, next.words)
  }
  throw new AppError('turn_running')
}
