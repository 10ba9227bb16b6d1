import type { CriterionId, CriterionKind, SchoolLevel, StationId } from '@/lib/journey/schema'
import type { Move } from '@/lib/tutor/schema'

/** All that the speaker may know when it phrases a move. Same input, same words. */
export type SpeakInput = {
  move: Move
  stationId: StationId
  level: SchoolLevel | null
  /** The conversation's id. */
  seed: string
  /** The number of the student's message in this conversation. */
  turn: number
  /** The student's message, as sent. */
  text: string
  /** Earlier tutor replies, or only their questions, of this conversation. */
  asked: readonly string[]
  /** Verified evidence of the story in hand, verbatim. */
  quotes: readonly { criterionId: CriterionId; quote: string }[]
  newlyMet: readonly CriterionId[]
  /** 0 for the first story told at this station. */
  story: number
  /** Questions of other stations, not to be put again in the same words. */
  askedElsewhere?: readonly string[]
  /** Something the student told before, to come back to. */
  memory?: Recollection | null
}

/** How a reply comes back to something told before, and to what. */
export type Recollection = { readonly how: 'reflect' | 'offer' | 'same-story'; readonly quote: string; readonly daysAgo: number }

/** The moves that end with a question about one criterion. */
export type AskingMove = Extract<Move, { criterionId: CriterionId }>

export type OpeningInput = { stationId: StationId; level: SchoolLevel | null; seed: string; asked: readonly string[] }

/** Questions per station and criterion: [level 0 (open), level 1 (narrow in time)]. */
export type QuestionBank = Partial<
  Record<StationId, Partial<Record<CriterionId, readonly [open: readonly string[], narrow: readonly string[]]>>>
>

/** Fields from which the two neutral options of hint level 3 are taken. */
export type Field = 'cuisine' | 'jardin' | 'musique' | 'atelier' | 'couture' | 'animaux' | 'sport' | 'lecture'
export type FieldHint = { readonly field: Field; readonly text: string }

/** One list of phrases per kind of criterion. */
export type ByKind = Readonly<Record<CriterionKind, readonly string[]>>
