import type { LineId, LineLetter, StationId } from '@/lib/journey/schema'
import type { ProofStrength, SkillFamily, SkillId } from '@/lib/skills/schema'

/** A proof as it is shown: words only, already in the reader's language. */
export type ProofView = {
  id: string
  quote: string
  messageId: string
  /** The quote is `body.slice(start, end)`. */
  start: number
  end: number
  /** The whole message, as the student wrote it. */
  body: string
  strength: ProofStrength
  stationId: StationId
  stationLabel: string
  lineLetter: LineLetter
  lineId: LineId
  criterionLabel: string
  date: string
}

export type SkillView = {
  id: SkillId
  label: string
  explain: string
  family: SkillFamily
  level: 0 | 1 | 2 | 3
  /** The strongest of its proofs. */
  strength: ProofStrength
  proofs: readonly ProofView[]
}

/** `count`: skills with a proof · `levels`: the sum of their levels. */
export type FamilyView = { id: SkillFamily; name: string; count: number; levels: number }

export type SkillOption = { id: SkillId; label: string; explain: string }

/** The proofs of one story that no skill holds yet, and three to six skills that they may show. */
export type UnlinkedView = { experienceId: string; stationLabel: string; proofs: readonly ProofView[]; suggestions: readonly SkillOption[] }

export type ProfileView = {
  xp: number
  level: number
  /** XP at which this level began, and at which the next one begins. */
  xpForThis: number
  xpForNext: number
  title: string
  titleExplain: string
  families: readonly FamilyView[]
  skills: readonly SkillView[]
  unlinked: readonly UnlinkedView[]
  isGuest: boolean
}
