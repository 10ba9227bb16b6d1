import type { Json } from '@/lib/core/database'
import { STATION_SKILLS } from '@/lib/skills/station-skills'
import type { TurnDecision } from '../engine'
import type { AcceptedTurn, Engine, EngineBecause, StoredTurn } from '../schema'
import { evidenceKey } from '../state'

/** The words of a reply and whose they are. */
export type Words = {
  readonly reply: string
  readonly engine: Engine
  readonly because: EngineBecause | null
  readonly stopped: boolean
}

/** What a commit needs besides the decision. */
export type CommitFrame = {
  readonly turn: AcceptedTurn
  readonly messageId: string
  readonly version: number
  readonly opening: string | null
}

/** Everything a turn changes, in the shape that `commit_turn` takes; with the outcome that is stored and replayed. */
export function payloadOf({ turn, messageId, version, opening }: CommitFrame, decision: TurnDecision, words: Words): Json {
  const proofs = decision.proofs.map((proof) => ({ ...proof, id: crypto.randomUUID() }))
  const stored: Omit<StoredTurn, 'xp' | 'xpGained'> = {
    turnId: turn.turnId,
    stationId: turn.stationId,
    messageId,
    engine: words.engine,
    ...(words.because && { engineBecause: words.because }),
    ...(words.stopped && { stopped: true }),
    ...(decision.concern && { concern: decision.concern }),
    safeguard: decision.safeguard,
    move: decision.move,
    findings: decision.findings,
    met: decision.met,
    reply: words.reply,
    proofs,
    stationStatus: decision.status,
    closedNow: decision.closedNow,
  }
  return {
    turnId: turn.turnId,
    messageId,
    version,
    ...(opening !== null && { opening }),
    reply: words.reply,
    engine: words.engine,
    stopped: words.stopped,
    move: decision.move,
    state: decision.state,
    status: decision.status,
    proofs,
    voided: decision.voided.map(evidenceKey),
    ...(decision.closedNow && { closedStory: decision.state.story, stationSkill: STATION_SKILLS[turn.stationId][0] }),
    outcome: stored,
  } as unknown as Json
}
