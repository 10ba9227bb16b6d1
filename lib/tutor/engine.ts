import { getStation } from '@/lib/journey/lines'
import type { CriterionId } from '@/lib/journey/schema'
import { type Assessment, assess } from './assess/assess'
import { guard } from './guard/guard'
import { pauseHere } from './plan/ask'
import { plan } from './plan/plan'
import type { Evidence, Finding, Move, SafeguardKind, Signals, StationStatus, TranscriptMessage, TutorAction, TutorContext } from './schema'
import type { SpeakInput } from './speak/schema'
import { openingLine, speak } from './speak/speak'
import { type ConversationState, MAX_STORIES, metIn, startState, unmetNow } from './state'
import { recollect, toldBefore } from './memory/recollect'
import type { RecalledMemory } from './memory/schema'
import { contentWords } from './text/words'
import { type Applied, applyAssessment, type Source } from './verify/apply'
import { mergeFindings, type ModelFinding } from './verify/merge'

export type TurnInput = { readonly messageId: string; readonly text: string; readonly action?: TutorAction }

/** What the rules read in one message, before anything is decided. */
export type TurnReading = {
  readonly input: TurnInput
  /** The state in which this message is read; a message after a close may begin the next story. */
  readonly start: ConversationState
  readonly wasClosed: boolean
  readonly signals: Signals
  /** Null for a message that nobody assesses: distress, an order to the program. */
  readonly assessment: Assessment | null
  readonly source: Source
}

/** What a message changes and what the tutor does next; the words of the reply are still to be found. */
export type TurnDecision = {
  readonly state: ConversationState
  readonly move: Move
  readonly findings: Finding[]
  /** Criteria met in the story in hand. */
  readonly met: CriterionId[]
  /** Criteria met in the first story; once a story is complete, all of its criteria. */
  readonly metFirstStory: CriterionId[]
  /** New, verified evidence of this turn. */
  readonly proofs: Evidence[]
  /** Earlier evidence that this turn takes back. */
  readonly voided: Evidence[]
  readonly safeguard: SafeguardKind | null
  /** Distress too faint to stop for: numbers are shown beside the reply. */
  readonly concern: SafeguardKind | null
  readonly status: StationStatus
  readonly closedNow: boolean
  readonly signals: Signals
  /** All that a speaker may know. */
  readonly brief: SpeakInput
}

export type TurnOutcome = TurnDecision & { readonly reply: string }

/** Opens a station's dialogue: the first question, about its first criterion. */
export function openConversation(ctx: TutorContext): { state: ConversationState; reply: string; move: Move } {
  const state = startState(ctx.stationId)
  const criterionId = getStation(ctx.stationId).criteria[0]
  if (criterionId === undefined) return { ...pauseHere(state), reply: '' }
  const reply = openingLine({ stationId: ctx.stationId, level: ctx.level, seed: ctx.seed, asked: [] })
  return { state, reply, move: { kind: 'probe', criterionId, level: 0 } }
}

/**
 * Answers one student message by the rules alone: read, decide, phrase. Pure and deterministic: same context, state, message and
 * transcript (the messages before this one), same outcome.
 */
export function takeTurn(
  ctx: TutorContext,
  before: ConversationState,
  input: TurnInput,
  transcript: readonly TranscriptMessage[],
): TurnOutcome {
  const decision = decideTurn(ctx, readTurn(ctx, before, input, transcript))
  return { ...decision, reply: speak(decision.brief) }
}

/** Guards and assesses one message. */
export function readTurn(
  ctx: TutorContext,
  before: ConversationState,
  input: TurnInput,
  transcript: readonly TranscriptMessage[],
): TurnReading {
  const earlier = transcript.filter((m) => m.id !== input.messageId)
  const tutorTexts = earlier.filter((m) => m.role === 'tutor').map((m) => m.text)
  const previousStudentTexts = earlier.filter((m) => m.role === 'student').map((m) => m.text)
  const { messageId, text, action } = input
  const signals = guard({ text, ...(action ? { action } : {}), stationId: ctx.stationId, tutorTexts, previousStudentTexts })
  const start = reopenAfterClose(ctx, before, input, signals)
  const isReadable = signals.safeguard === null && !signals.injection
  const assessment = isReadable
    ? assess({
        stationId: ctx.stationId,
        text,
        asked: start.pending,
        standing: start.proofs.filter((p) => p.story === start.story),
        pasted: signals.pasted,
        tutorTexts,
        previousStudentTexts,
      })
    : null
  const source = { messageId, text, tutorTexts, previousStudentTexts }
  return { input, start, wasClosed: before.closed, signals, assessment, source }
}

/** What helps to decide a turn, and never decides: what a model heard in the message, what the student told before. */
export type Help = {
  readonly heard?: readonly ModelFinding[]
  readonly memories?: readonly RecalledMemory[]
}

/** The reading of a message in which somebody else than the rules heard distress: nothing in it counts any more. */
export function withAlarm(reading: TurnReading, kind: SafeguardKind): TurnReading {
  return { ...reading, signals: { ...reading.signals, safeguard: kind, action: null, disengaged: 0, offTopic: null }, assessment: null }
}

/** Verifies and plans. What a model heard only helps the rules to hear (`mergeFindings`); a memory only changes what is asked. */
export function decideTurn(ctx: TutorContext, reading: TurnReading, { heard = [], memories = [] }: Help = {}): TurnDecision {
  const { start, signals, source } = reading
  const assessment =
    reading.assessment &&
    mergeFindings(reading.assessment, heard, {
      text: source.text,
      stationId: ctx.stationId,
      asked: start.pending,
      met: metIn(start, ctx.stationId, start.story),
      previousStudentTexts: source.previousStudentTexts,
    })
  const found = applyAssessment(start, assessment, source)
  const twin = toldBefore(ctx.stationId, found)
  const applied = twin ? withoutStory(start, found) : found
  const state: ConversationState = { ...applied.state, misses: missesAfter(start, applied), turns: start.turns + 1 }
  const newlyMet = applied.proofs.map((p) => p.criterionId).filter((id) => !metIn(start, ctx.stationId, start.story).includes(id))
  const { move, state: after } = plan({
    stationId: ctx.stationId,
    state,
    signals,
    findings: applied.findings,
    newlyMet,
    reopened: applied.voided.map((v) => v.criterionId).filter((id) => unmetNow(state, ctx.stationId).includes(id)),
    replaced: applied.voided.some((v) => applied.proofs.some((p) => p.criterionId === v.criterionId)),
    objects: assessment?.objects ?? false,
    sameStory: twin !== null,
    flaw: assessment?.flaw ?? null,
  })
  return {
    state: after,
    move,
    findings: applied.findings,
    met: metIn(after, ctx.stationId, after.story),
    metFirstStory: metFirst(ctx, after),
    proofs: applied.proofs,
    voided: applied.voided,
    safeguard: signals.safeguard,
    concern: signals.safeguard === null ? signals.concern : null,
    status: after.closed ? 'closed' : after.phase,
    closedNow: after.closed && !reading.wasClosed,
    signals,
    brief: {
      move,
      stationId: ctx.stationId,
      level: ctx.level,
      seed: ctx.seed,
      turn: state.turns,
      text: source.text,
      asked: source.tutorTexts.filter((t) => t.includes('?')),
      quotes: after.proofs.filter((p) => p.story === after.story).map(({ criterionId, quote }) => ({ criterionId, quote })),
      newlyMet,
      story: after.story,
      askedElsewhere: ctx.askedElsewhere,
      memory: recollect({ move, twin, memories, stationId: ctx.stationId, text: source.text, turns: start.turns }),
    },
  }
}

/** A moment told before proves nothing a second time: what this story holds of it is taken back. */
function withoutStory(start: ConversationState, found: Applied): Applied {
  const told = start.proofs.filter((p) => p.story === start.story)
  const state = { ...start, proofs: start.proofs.filter((p) => !told.includes(p)), voided: [...start.voided, ...told] }
  return {
    state,
    findings: found.findings.map((f) => (f.verdict === 'met' ? { ...f, verdict: 'partial', reasons: ['ECHO'] } : f)),
    proofs: [],
    voided: told,
  }
}

/** Silent messages in a row: one that proves something starts the count again, one that says half keeps it. */
function missesAfter(start: ConversationState, { proofs, findings }: Applied): number {
  if (proofs.length > 0) return 0
  return findings.every((f) => f.verdict === 'unmet') ? start.misses + 1 : start.misses
}

/** A message after the close of `mes-experiences` begins the next story, if it tells or asks anything. */
function reopenAfterClose(ctx: TutorContext, state: ConversationState, input: TurnInput, signals: Signals): ConversationState {
  if (state.phase !== 'closed' || ctx.stationId !== 'mes-experiences' || state.story + 1 >= MAX_STORIES) return state
  if (signals.safeguard !== null || (signals.action !== 'switch-story' && contentWords(input.text).length < 3)) return state
  return {
    ...startState(ctx.stationId),
    closed: true,
    story: state.story + 1,
    proofs: state.proofs,
    voided: state.voided,
    turns: state.turns,
  }
}

function metFirst(ctx: TutorContext, state: ConversationState): CriterionId[] {
  const all = getStation(ctx.stationId).criteria
  const complete = [0, 1, 2].some((story) => metIn(state, ctx.stationId, story).length === all.length)
  return complete ? [...all] : metIn(state, ctx.stationId, 0)
}
