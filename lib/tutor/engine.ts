import { getStation } from '@/lib/journey/lines'
import type { CriterionId } from '@/lib/journey/schema'
import { type Assessment, assess } from './assess/assess'
import { guard } from './guard/guard'
import { pauseHere } from './plan/ask'
import { plan } from './plan/plan'
import type { Evidence, Finding, Move, SafeguardKind, Signals, StationStatus, TranscriptMessage, TutorAction, TutorContext } from './schema'
import { openingLine, speak } from './speak/speak'
import { type ConversationState, MAX_STORIES, metIn, startState, unmetNow } from './state'
import { contentWords } from './text/words'
import { joinNeighbours } from './verify/join'
import { verifyEvidence } from './verify/verify'

export type TurnInput = { readonly messageId: string; readonly text: string; readonly action?: TutorAction }

export type TurnOutcome = {
  readonly state: ConversationState
  readonly reply: string
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
  readonly status: StationStatus
  readonly closedNow: boolean
  readonly signals: Signals
}

/** Opens a station's dialogue: the first question, about its first criterion. */
export function openConversation(ctx: TutorContext): { state: ConversationState; reply: string; move: Move } {
  const state = startState(ctx.stationId)
  const criterionId = getStation(ctx.stationId).criteria[0]
  if (criterionId === undefined) return { ...pauseHere(state), reply: '' }
  const reply = openingLine({ stationId: ctx.stationId, level: ctx.level, seed: ctx.seed, asked: [] })
  return { state, reply, move: { kind: 'probe', criterionId, level: 0 } }
}

/**
 * Answers one student message: guard, assess, verify, plan, speak. Pure and deterministic: same context, state, message and
 * transcript (the messages before this one), same outcome.
 */
export function takeTurn(
  ctx: TutorContext,
  before: ConversationState,
  input: TurnInput,
  transcript: readonly TranscriptMessage[],
): TurnOutcome {
  const earlier = transcript.filter((m) => m.id !== input.messageId)
  const tutorTexts = earlier.filter((m) => m.role === 'tutor').map((m) => m.text)
  const previousStudentTexts = earlier.filter((m) => m.role === 'student').map((m) => m.text)
  const signals = guard({
    text: input.text,
    ...(input.action ? { action: input.action } : {}),
    stationId: ctx.stationId,
    tutorTexts,
    previousStudentTexts,
  })
  const start = reopenAfterClose(ctx, before, input, signals)
  const readable = signals.safeguard === null && !signals.injection
  const sources = { tutorTexts, previousStudentTexts }
  const assessment = readable ? read(ctx, start, input, signals, sources) : null
  const applied = apply(ctx, start, input, assessment, sources)
  const nothing = applied.proofs.length === 0 && applied.findings.every((f) => f.verdict === 'unmet')
  const misses = applied.proofs.length > 0 ? 0 : nothing ? start.misses + 1 : start.misses
  const state: ConversationState = { ...applied.state, misses, turns: start.turns + 1 }
  const newlyMet = applied.proofs.map((p) => p.criterionId).filter((id) => !metIn(start, ctx.stationId, start.story).includes(id))
  const decision = plan({
    stationId: ctx.stationId,
    state,
    signals,
    findings: applied.findings,
    newlyMet,
    reopened: applied.voided.map((v) => v.criterionId).filter((id) => unmetNow(state, ctx.stationId).includes(id)),
    replaced: applied.voided.some((v) => applied.proofs.some((p) => p.criterionId === v.criterionId)),
    objects: assessment?.objects ?? false,
    flaw: assessment?.flaw ?? null,
  })
  const after = decision.state
  const reply = speak({
    move: decision.move,
    stationId: ctx.stationId,
    level: ctx.level,
    seed: ctx.seed,
    turn: state.turns,
    text: input.text,
    asked: tutorTexts.filter((t) => t.includes('?')),
    quotes: after.proofs.filter((p) => p.story === after.story).map(({ criterionId, quote }) => ({ criterionId, quote })),
    newlyMet,
    story: after.story,
  })
  return {
    state: after,
    reply,
    move: decision.move,
    findings: applied.findings,
    met: metIn(after, ctx.stationId, after.story),
    metFirstStory: metFirst(ctx, after),
    proofs: applied.proofs,
    voided: applied.voided,
    safeguard: signals.safeguard,
    status: after.closed ? 'closed' : after.phase,
    closedNow: after.closed && !before.closed,
    signals,
  }
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

type Sources = { readonly tutorTexts: readonly string[]; readonly previousStudentTexts: readonly string[] }

function read(ctx: TutorContext, state: ConversationState, input: TurnInput, signals: Signals, sources: Sources): Assessment {
  const standing = state.proofs.filter((p) => p.story === state.story)
  return assess({ stationId: ctx.stationId, text: input.text, asked: state.pending, standing, pasted: signals.pasted, ...sources })
}

type Applied = { state: ConversationState; findings: Finding[]; proofs: Evidence[]; voided: Evidence[] }

/** Verifies what the assessor found and writes it into the state; nothing else ever adds a proof. */
function apply(ctx: TutorContext, state: ConversationState, input: TurnInput, assessment: Assessment | null, sources: Sources): Applied {
  if (assessment === null) return { state, findings: [], proofs: [], voided: [] }
  const { corrects, denied } = assessment.correction
  const standing = (id: CriterionId) => state.proofs.filter((p) => p.story === state.story && p.criterionId === id)
  const proofs: Evidence[] = []
  const voided: Evidence[] = denied.flatMap(standing)
  const findings = assessment.appraisals.map((appraisal): Finding => {
    const spans = appraisal.candidates.slice(0, 3).map(({ start, end }) => ({ messageId: input.messageId, start, end }))
    const known = standing(appraisal.criterionId)
    const replaces = corrects && known.length > 0 && appraisal.verdict === 'met' && !denied.includes(appraisal.criterionId)
    if (appraisal.verdict === 'met' && (known.length === 0 || replaces || denied.includes(appraisal.criterionId))) {
      const sound = appraisal.candidates.filter((candidate) => candidate.verdict === 'met')
      // The whole breath first, then each clause by itself: a neighbour that echoes the tutor must not spoil a good one.
      const passages = [...sound.slice(0, 1).map((best) => joinNeighbours(input.text, best, sound)), ...sound]
      for (const { start, end } of passages) {
        const evidence = verifyEvidence({
          messageId: input.messageId,
          text: input.text,
          criterionId: appraisal.criterionId,
          story: state.story,
          start,
          end,
          ...sources,
        })
        if (evidence === null) continue
        proofs.push(evidence)
        if (replaces) voided.push(...known)
        return {
          criterionId: appraisal.criterionId,
          verdict: 'met',
          spans: [{ messageId: input.messageId, start: evidence.start, end: evidence.end }],
          reasons: [],
        }
      }
      return { criterionId: appraisal.criterionId, verdict: 'partial', spans, reasons: ['ECHO'] }
    }
    return { criterionId: appraisal.criterionId, verdict: appraisal.verdict, spans, reasons: [...appraisal.reasons] }
  })
  const kept = state.proofs.filter((p) => !voided.includes(p))
  return { state: { ...state, proofs: [...kept, ...proofs], voided: [...state.voided, ...voided] }, findings, proofs, voided }
}

function metFirst(ctx: TutorContext, state: ConversationState): CriterionId[] {
  const all = getStation(ctx.stationId).criteria
  const complete = [0, 1, 2].some((story) => metIn(state, ctx.stationId, story).length === all.length)
  return complete ? [...all] : metIn(state, ctx.stationId, 0)
}
