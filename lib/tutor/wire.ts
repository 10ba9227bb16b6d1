import type { WireEvent } from '@/lib/core/sse'
import { safeguardHelp } from './guard/safeguard-help'
import type { StoredTurn } from './schema'

/**
 * The events of a turn, in the order of the contract: what was understood, the words, then what counts now. A safeguard
 * comes before any text. Only committed facts are told: proofs, station and XP stand behind the words.
 */
export function* eventsOf(turn: StoredTurn): Generator<WireEvent> {
  yield { type: 'start', messageId: turn.turnId, messageMetadata: { engine: turn.engine } }
  yield { type: 'start-step' }
  yield data('turn', { turnId: turn.turnId, stationId: turn.stationId, messageId: turn.messageId, engine: turn.engine })
  if (turn.safeguard) yield data('safeguard', safeguardHelp(turn.safeguard))
  yield { ...data('move', moveForClient(turn)), transient: true }
  yield data('assessment', {
    findings: turn.findings.map(({ criterionId, verdict, spans }) => ({ criterionId, verdict, spans })),
    met: turn.met,
  })
  yield { type: 'text-start', id: 'reply' }
  for (const delta of sentencesOf(turn.reply)) yield { type: 'text-delta', id: 'reply', delta }
  yield { type: 'text-end', id: 'reply' }
  for (const { id, criterionId, messageId, start, end, quote, story } of turn.proofs) {
    yield data('proof', { id, criterionId, messageId, start, end, quote, story })
  }
  yield data('station', { stationId: turn.stationId, status: turn.stationStatus, closedNow: turn.closedNow })
  if (turn.xpGained > 0) yield data('xp', { gained: turn.xpGained, total: turn.xp })
  yield { type: 'finish-step' }
  yield { type: 'finish', messageMetadata: { engine: turn.engine } }
}

const data = (name: string, value: unknown): WireEvent => ({ type: `data-${name}`, data: value })

function moveForClient({ move }: StoredTurn) {
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
