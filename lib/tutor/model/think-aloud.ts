import 'server-only'
import { ModelFailure } from '@/lib/core/model/failure'
import type { Model } from '@/lib/core/model/model'
import { decideTurn, type TurnDecision, type TurnReading, withAlarm } from '../engine'
import type { RecalledMemory } from '../memory/schema'
import type { EngineBecause, TutorContext } from '../schema'
import { rotate } from '../speak/pick'
import { STOPPED } from '../speak/phrases/stopped'
import { speak } from '../speak/speak'
import { saysNothing } from '../speak/take-up'
import { unmetNow } from '../state'
import type { Answered } from '../turn/answer-turn'
import type { Words } from '../turn/payload'
import type { Run } from '../turn/run'
import { said, takeBack, textDelta, textEnd, textStart, understood } from '../wire'
import { type Heard, listen } from './assessor'
import { isSpoken } from './spoken-moves'
import { speakAloud } from './speaker'
import { skillLabels } from './words'

/** A student never waits longer for a reply; what is missing then comes from the rules. */
const TURN_MS = 11_000

export type Thinking = {
  readonly context: TutorContext
  readonly reading: TurnReading
  readonly model: Model
  readonly run: Run
  /** What the student told elsewhere; asked while the model listens. */
  readonly recall: () => Promise<readonly RecalledMemory[]>
}

export type Thought = Omit<Answered, 'embedder'> & { readonly tokens: number }

/**
 * One turn with the model: it may hear what the rules missed, and find warmer words for what was decided. Whatever it does wrong,
 * there is one valid reply, and nothing counts that the rules do not hold. Needs no database; never throws for the model.
 */
export async function thinkAloud(thinking: Thinking): Promise<Thought> {
  const { context, reading, model, run } = thinking
  const endsAt = performance.now() + TURN_MS
  const call = new Call(model)
  try {
    const [heard, memories] = await Promise.all([call.hear(thinking), thinking.recall()])
    const read = heard?.alarm ? withAlarm(reading, heard.alarm) : reading
    const decision = decideTurn(context, read, { heard: heard?.findings ?? [], memories })
    run.emit(...understood(decision))
    const words = await speakFor(thinking, decision, call, endsAt - performance.now())
    return { decision: words.stopped ? withoutQuestion(decision, reading, words.reply) : decision, words, tokens: call.tokens }
  } finally {
    call.end()
  }
}

/** The two calls of one turn, and what they say of the provider's health. */
class Call {
  tokens = 0
  /** The provider answers: worth a second call in this turn. */
  isAlive = true
  private isJudged = false

  constructor(readonly model: Model) {}

  async hear({ reading, context, run }: Thinking): Promise<Heard | null> {
    const { start, source, signals } = reading
    // Nothing to hear: everything is proved already, or the message is a way out or empty.
    if (unmetNow(start, context.stationId).length === 0 || signals.action !== null || saysNothing(source.text)) return null
    try {
      const heard = await listen(this.model, context.stationId, source, run.stopSignal)
      this.tokens += heard.tokens ?? 0
      this.worked()
      return heard
    } catch (error) {
      this.failed(error instanceof ModelFailure ? error : new ModelFailure('provider'))
      return null
    }
  }

  worked(): void {
    this.isJudged = true
    this.model.breaker.succeeded()
  }

  failed(failure: ModelFailure): void {
    this.isJudged = true
    // An answer of the wrong shape comes from somebody who answers.
    this.isAlive = failure.kind === 'shape'
    this.model.breaker.failed(failure)
  }

  /** A turn that asked nothing in the end gives a trial back. */
  end(): void {
    if (!this.isJudged) this.model.breaker.release()
  }
}

async function speakFor(thinking: Thinking, decision: TurnDecision, call: Call, leftMs: number): Promise<Words> {
  const { run, reading, context, model } = thinking
  const { move } = decision
  const byRules = (because: EngineBecause, wasHeard: boolean): Words => {
    const reply = speak(decision.brief)
    // Words that did not hold are taken back, whole.
    run.emit(...(wasHeard ? [takeBack] : []), ...said(reply, wasHeard ? 2 : 1))
    return { reply, engine: 'rules', because, stopped: false }
  }
  // Help in distress, a summary to confirm, a close: at hand already, and not to be missed.
  if (!isSpoken(move)) return byRules('fixed', false)
  if (run.stopSignal.aborted) return stopped(run, context, decision, '')
  if (!call.isAlive) return byRules('failed', false)

  let hasStarted = false
  const release = (text: string) => {
    if (!hasStarted) run.emit(textStart(1))
    hasStarted = true
    run.emit(textDelta(1, text))
  }
  const { brief } = decision
  const memory = brief.memory ? { quote: brief.memory.quote, daysAgo: brief.memory.daysAgo } : null
  const speech = { brief, move, previousStudentTexts: reading.source.previousStudentTexts, skillLabels, memory }
  const spoken = await speakAloud(model, speech, leftMs, run.stopSignal, release)
  if (hasStarted) run.emit(textEnd(1))
  switch (spoken.kind) {
    case 'said':
      call.tokens += spoken.tokens ?? 0
      call.worked()
      return { reply: spoken.reply, engine: 'llm', because: null, stopped: false }
    case 'unfit':
      call.worked()
      return byRules('unfit', hasStarted)
    case 'failed':
      call.failed(spoken.failure)
      return spoken.failure.kind === 'stopped' ? stopped(run, context, decision, spoken.reply) : byRules('failed', hasStarted)
  }
}

/** What had come stays; when nothing had, one line says so. */
function stopped(run: Run, context: TutorContext, decision: TurnDecision, reply: string): Words {
  if (reply.trim() !== '') return { reply, engine: 'llm', because: null, stopped: true }
  const line = rotate(STOPPED, context.seed, decision.state.turns)
  run.emit(...said(line, 1))
  return { reply: line, engine: 'rules', because: null, stopped: true }
}

/** A question that the student never saw was not asked: nothing said next is an answer to it. */
function withoutQuestion(decision: TurnDecision, reading: TurnReading, reply: string): TurnDecision {
  if (reply.includes('?')) return decision
  return { ...decision, state: { ...decision.state, pending: null, ladders: reading.start.ladders } }
}
