import { z } from 'zod'
import { CriterionId, type SchoolLevel, StationId } from '@/lib/journey/schema'

/** First-class ways out of a question; each also works when it is written in the message. */
export const TutorAction = z.enum(['skip', 'switch-story', 'pause', 'why'])
export type TutorAction = z.infer<typeof TutorAction>

/** 0 open · 1 narrow in time · 2 cue or sentence starter · 3 two neutral options. */
export type HintLevel = 0 | 1 | 2 | 3

export type Verdict = 'met' | 'partial' | 'unmet'

/** Why a passage does not (fully) count. */
export type ReasonCode =
  'WE_ONLY' | 'NEGATED' | 'HYPOTHETICAL' | 'OTHER_SUBJECT' | 'TOO_THIN' | 'ECHO' | 'PASTED' | 'HEDGED' | 'GENERAL' | 'STUFFED'

export const SafeguardKind = z.enum(['suicide', 'violence', 'harassment', 'sexual', 'danger'])
export type SafeguardKind = z.infer<typeof SafeguardKind>

/** A slice of one student message; offsets are UTF-16 code units of the message as it was sent. */
export const Span = z.object({ messageId: z.string(), start: z.number().int().min(0), end: z.number().int().min(1) })
export type Span = z.infer<typeof Span>

/** A criterion met by a verbatim slice of the student's own message: `text.slice(start, end) === quote`. */
export const Evidence = Span.extend({
  criterionId: CriterionId,
  quote: z.string().min(1),
  /** 0 for the first story told at this station, then 1, 2. */
  story: z.number().int().min(0),
})
export type Evidence = z.infer<typeof Evidence>

export type Finding = {
  criterionId: CriterionId
  verdict: Verdict
  /** Empty unless something in the message speaks of this criterion. */
  spans: Span[]
  reasons: ReasonCode[]
}

/** What the pre-checks saw in one message, before any assessment. */
export type Signals = {
  safeguard: SafeguardKind | null
  /** A faint hint of distress: numbers are shown beside the reply, nothing stops. */
  concern: SafeguardKind | null
  injection: boolean
  asksToDoWork: boolean
  /** The action chosen by button, or written in the message. */
  action: TutorAction | null
  /** 0 engaged · 1 terse or evasive · 2 says no more, or nothing at all. */
  disengaged: 0 | 1 | 2
  offTopic: 'insult' | 'are-you-real' | 'chatter' | null
  language: 'fr' | 'en' | 'other'
  pasted: boolean
}

/** What the planner decided. The speaker only phrases it. */
export type Move =
  | { kind: 'safeguard'; which: SafeguardKind }
  | { kind: 'redirect' | 'refuse' | 'why' | 'language'; criterionId: CriterionId; level: HintLevel; cause?: string }
  | {
      kind: 'probe' | 'clarify' | 'challenge' | 'encourage'
      criterionId: CriterionId
      level: HintLevel
      reason?: ReasonCode
      reflect?: Span
    }
  | { kind: 'switch-story'; criterionId: CriterionId; level: HintLevel }
  | { kind: 'recap' | 'close'; spans: Span[] }
  | { kind: 'pause' }

export type StationStatus = 'open' | 'recap' | 'closed' | 'paused'

/** One message of the transcript as the engine needs it. */
export type TranscriptMessage = { id: string; role: 'student' | 'tutor'; text: string }

/** What the caller knows of the student; nothing here identifies anybody. */
export type TutorContext = {
  stationId: StationId
  level: SchoolLevel | null
  /** Seed of the choice of phrases: the conversation's id. Same seed, same words. */
  seed: string
  /** What the tutor lately asked at other stations: not to be asked again in the same words. */
  askedElsewhere?: readonly string[]
}

/**
 * A turn as a client sends it. Station and length have failures of their own (unknown station, text too long), so the
 * service judges them; ids that the client repeats make the turn idempotent.
 */
export const PostTurn = z.object({
  turnId: z.uuid(),
  stationId: z.string().max(64),
  text: z.string().trim().min(1),
  action: TutorAction.optional(),
})
export type PostTurn = z.infer<typeof PostTurn>

/** A turn on a station of ours, of a length that we store. */
export type AcceptedTurn = PostTurn & { stationId: StationId }

/** Who found the words of a reply: our own rules, or the outside model behind its gate. */
export const Engine = z.enum(['rules', 'llm'])
export type Engine = z.infer<typeof Engine>

/**
 * Why the rules answered although an outside model is configured. `not-allowed`: no consent, or too young without a parent's ·
 * `student-cap`, `global-cap`: the day's allowance is used up · `busy`: too many at once · `resting`: the provider fails, it is
 * left alone for a while · `failed`: it failed in this turn · `unfit`: its words did not pass the gate · `fixed`: words that no
 * model ever phrases (a safeguard, a summary, a close).
 */
export const EngineBecause = z.enum(['not-allowed', 'student-cap', 'global-cap', 'busy', 'resting', 'failed', 'unfit', 'fixed'])
export type EngineBecause = z.infer<typeof EngineBecause>

/** What a turn did, as it is stored and replayed. Offsets and ids, plus the reply; the student's text is in its message. */
export type StoredTurn = {
  turnId: string
  stationId: StationId
  /** The student's message of this turn. */
  messageId: string
  engine: Engine
  /** Absent where no outside model is configured, and in turns stored before there was one. */
  engineBecause?: EngineBecause
  /** The student stopped the reply: what is stored is what had come. */
  stopped?: boolean
  /** Numbers were shown beside the reply. */
  concern?: SafeguardKind
  safeguard: SafeguardKind | null
  move: Move
  findings: Finding[]
  met: CriterionId[]
  reply: string
  proofs: (Evidence & { id: string })[]
  stationStatus: StationStatus
  closedNow: boolean
  xpGained: number
  xp: number
}

const PublicMove = z.object({ kind: z.string(), criterionId: CriterionId.optional(), level: z.number().int().min(0).max(3).optional() })

/** `GET /api/tutor/turns/:turnId`, once the turn is done. */
export const TurnView = z.object({
  status: z.literal('done'),
  turnId: z.uuid(),
  stationId: StationId,
  messageId: z.uuid(),
  engine: Engine,
  engineBecause: EngineBecause.optional(),
  stopped: z.boolean().optional(),
  concern: SafeguardKind.optional(),
  safeguard: SafeguardKind.nullable(),
  move: PublicMove,
  findings: z.array(z.object({ criterionId: CriterionId, verdict: z.enum(['met', 'partial', 'unmet']), spans: z.array(Span) })),
  met: z.array(CriterionId),
  reply: z.string(),
  proofs: z.array(Evidence.extend({ id: z.uuid() })),
  stationStatus: z.enum(['open', 'recap', 'closed', 'paused']),
  closedNow: z.boolean(),
  xpGained: z.number().int(),
  xp: z.number().int(),
})
