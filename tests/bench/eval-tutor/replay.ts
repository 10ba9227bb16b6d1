import type { CriterionId } from '@/lib/journey/schema'
import { openConversation, takeTurn, type TurnInput, type TurnOutcome } from '@/lib/tutor/engine'
import type { Move, SafeguardKind, TranscriptMessage, TutorContext } from '@/lib/tutor/schema'
import type { ConversationState } from '@/lib/tutor/state'
import type { Answerer } from './answerer'
import type { Gold, Transcript } from './transcript'

export type ReplayedTurn = {
  student: string
  reply: string
  move: { kind: string; criterionId?: CriterionId; level?: number }
  met: CriterionId[]
  proofs: { criterionId: CriterionId; messageIndex: number; start: number; end: number; quote: string }[]
  safeguard: SafeguardKind | null
  ms: number
}

export type Replay = {
  id: string
  engine: 'rules' | 'llm'
  turns: ReplayedTurn[]
  final: { met: CriterionId[]; station: 'open' | 'closed' | 'paused'; turns: number }
}

/** What the metrics need besides the output line. */
export type Played = {
  transcript: Transcript
  replay: Replay
  golds: (Gold | undefined)[]
  opening: string
  openingCriterion: CriterionId | null
}

/** The persona's next line: what it holds for the criterion asked about, each line once, else the filler. */
function makePersona(transcript: Transcript) {
  const left = new Map(Object.entries(transcript.lines).map(([key, lines]) => [key, [...lines]]))
  const filler = transcript.lines['*']?.at(-1) ?? 'jsp'
  const fillers = [...(transcript.lines['*'] ?? [])]
  const fill = () => fillers.shift() ?? filler
  return {
    open: () => transcript.open ?? fill(),
    answer: (criterionId: CriterionId | undefined) => (criterionId === undefined ? undefined : left.get(criterionId)?.shift()) ?? fill(),
  }
}

const describe = (move: Move): ReplayedTurn['move'] => ({
  kind: move.kind,
  ...('criterionId' in move && { criterionId: move.criterionId, level: move.level }),
})

/** One student message on its way to an engine. */
type Ask = { ctx: TutorContext; state: ConversationState; input: TurnInput; messages: readonly TranscriptMessage[] }

/** Plays one transcript: hands out each message and takes its outcome. Only `ms` depends on the machine. */
function* play(transcript: Transcript, engine: Replay['engine']): Generator<Ask, Played, TurnOutcome> {
  const ctx = { stationId: transcript.station, level: transcript.persona.level ?? null, seed: transcript.id }
  const opened = openConversation(ctx)
  const messages: TranscriptMessage[] = [{ id: 't0', role: 'tutor', text: opened.reply }]
  const persona = makePersona(transcript)
  const turns: ReplayedTurn[] = []
  let state = opened.state
  let outcome: TurnOutcome | null = null
  const fixed = transcript.mode === 'fixed'
  const limit = fixed ? transcript.turns.length : transcript.final.maxTurns
  for (let i = 0; i < limit; i++) {
    const last: Move = outcome === null ? opened.move : outcome.move
    const student: string = fixed
      ? transcript.turns[i]!.student
      : i === 0
        ? persona.open()
        : persona.answer('criterionId' in last ? last.criterionId : undefined)
    const messageId = `s${i}`
    const from = performance.now()
    outcome = yield { ctx, state, input: { messageId, text: student }, messages }
    const ms = Math.round((performance.now() - from) * 100) / 100
    state = outcome.state
    messages.push({ id: messageId, role: 'student', text: student }, { id: `t${i + 1}`, role: 'tutor', text: outcome.reply })
    turns.push({
      student,
      reply: outcome.reply,
      move: describe(outcome.move),
      met: outcome.metFirstStory,
      proofs: outcome.proofs.map(({ criterionId, start, end, quote }) => ({ criterionId, messageIndex: i, start, end, quote })),
      safeguard: outcome.safeguard,
      ms,
    })
    if (!fixed && (outcome.status === 'closed' || outcome.status === 'paused')) break
  }
  const status = outcome?.status ?? 'open'
  const station = status === 'recap' ? 'open' : status
  return {
    transcript,
    golds: transcript.turns.map((t) => t.gold),
    opening: opened.reply,
    openingCriterion: 'criterionId' in opened.move ? opened.move.criterionId : null,
    replay: { id: transcript.id, engine, turns, final: { met: outcome?.metFirstStory ?? [], station, turns: turns.length } },
  }
}

/** Plays one transcript through the rules engine. */
export function replay(transcript: Transcript): Played {
  const game = play(transcript, 'rules')
  let step = game.next()
  while (!step.done) {
    const { ctx, state, input, messages } = step.value
    step = game.next(takeTurn(ctx, state, input, messages))
  }
  return step.value
}

/** Plays one transcript through an engine that takes its time. */
export async function replayWith(answerer: Answerer, transcript: Transcript): Promise<Played> {
  answerer.begin(transcript)
  const game = play(transcript, answerer.engine)
  let step = game.next()
  while (!step.done) {
    const { ctx, state, input, messages } = step.value
    step = game.next(await answerer.answer(ctx, state, input, messages))
  }
  return step.value
}
