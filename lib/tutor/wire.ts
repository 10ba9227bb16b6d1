import type { WireEvent } from '@/lib/core/sse'
import { safeguardHelp } from './guard/safeguard-help'
import type { Engine, Finding, Move, SafeguardKind, StoredTurn } from './schema'
import type { CriterionId } from '@/lib/journey/schema'

/**
 * The events of a stored turn, in the order of the contract: what was understood, the words, then what counts now. A safeguard
 * comes before any text. Only committed facts are told: proofs, station and XP stand behind the words.
 */
export function* eventsOf(turn: StoredTurn): Generator<WireEvent> {
  yield* accepted(turn, turn.engine)
  yield* understood(turn)
  yield* said(turn.reply, 1)
  yield* settled(turn)
}

/** The turn is taken up. */
export function* accepted(turn: Pick<StoredTurn, 'turnId' | 'stationId' | 'messageId'>, engine: Engine): Generator<WireEvent> {
  yield { type: 'start', messageId: turn.turnId, messageMetadata: { engine } }
  yield { type: 'start-step' }
  yield data('turn', { turnId: turn.turnId, stationId: turn.stationId, messageId: turn.messageId, engine })
}

type Understood = {
  safeguard: SafeguardKind | null
  concern?: SafeguardKind | null
  move: Move
  findings: readonly Finding[]
  met: readonly CriterionId[]
}

/** What the message was read as; ids and offsets, never reasons about the student. */
export function* understood({ safeguard, concern, move, findings, met }: Understood): Generator<WireEvent> {
  if (safeguard) yield data('safeguard', safeguardHelp(safeguard))
  else if (concern) yield data('support', safeguardHelp(concern))
  yield { ...data('move', moveForClient(move)), transient: true }
  yield data('assessment', { findings: findings.map(({ criterionId, verdict, spans }) => ({ criterionId, verdict, spans })), met })
}

/** A whole reply, sentence by sentence, as the n-th text of the turn. */
export function* said(reply: string, n: number): Generator<WireEvent> {
  yield textStart(n)
  for (const delta of sentencesOf(reply)) yield textDelta(n, delta)
  yield textEnd(n)
}

const textId = (n: number) => (n === 1 ? 'reply' : `reply-${n}`)
export const textStart = (n: number): WireEvent => ({ type: 'text-start', id: textId(n) })
export const textDelta = (n: number, delta: string): WireEvent => ({ type: 'text-delta', id: textId(n), delta })
export const textEnd = (n: number): WireEvent => ({ type: 'text-end', id: textId(n) })
/** Takes back every word of this turn so far; other words follow (AI SDK 7, UI message stream). */
export const takeBack: WireEvent = { type: 'reset-step' }

/** What the turn changed, once it is stored. */
export function* settled(turn: StoredTurn): Generator<WireEvent> {
  for (const { id, criterionId, messageId, start, end, quote, story } of turn.proofs) {
    yield data('proof', { id, criterionId, messageId, start, end, quote, story })
  }
  yield data('station', { stationId: turn.stationId, status: turn.stationStatus, closedNow: turn.closedNow })
  if (turn.xpGained > 0) yield data('xp', { gained: turn.xpGained, total: turn.xp })
  yield data('engine', { engine: turn.engine, because: turn.engineBecause ?? null, stopped: turn.stopped ?? false })
  yield { type: 'finish-step' }
  yield { type: 'finish', messageMetadata: { engine: turn.engine } }
}

const data = (name: string, value: unknown): WireEvent => ({ type: `data-${name}`, data: value })

function moveForClient(move: Move) {
  return {
    kind: move.kind,
    ...('criterionId' in move && { criterionId: move.criterionId }),
    ...('level' in move && { level: move.level }),
  }
}

/** A text cut after each sentence; the pieces put together are the text. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?…\n]+(?:[.!?…]+[»”"\s\u00A0\u202F]*|\n+|$)|[.!?…\n]+\s*/gu) ?? [text]
}
