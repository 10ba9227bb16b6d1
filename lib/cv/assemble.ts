import type { CvLang, LineMark, Resume } from './schema'
import { kindOf } from '@/lib/journey/lines'
import type { StationId } from '@/lib/journey/schema'
import { getSkill } from '@/lib/skills/catalog'
import { groupBySkill, levelOf, type Proof } from '@/lib/skills/rules'
import type { SkillId } from '@/lib/skills/schema'
import { STATION_SKILLS } from '@/lib/skills/station-skills'
import { splitClauses } from '@/lib/tutor/text/clauses'
import { LIMITS } from './schema'

/** What a first CV is made of: everything comes from the student; nothing is added. */
export type Material = {
  readonly locale: CvLang
  /** The class and the placement in words (« Troisième », « Stage d’observation »), where the student told them. */
  readonly level: string | null
  readonly stage: { readonly name: string | null; readonly start?: string; readonly end?: string }
  readonly proofs: readonly Proof[]
  readonly skillName: (id: SkillId) => string
}

/** Stations where something that was done is told; elsewhere a proof is about the search itself. */
const EXPERIENCES: ReadonlySet<StationId> = new Set(['mes-experiences', 'premieres-preuves', 'contribution'])
const MOST_SKILLS = 6
const INTEREST_LENGTH = 80

type Marks = Record<string, LineMark>

/**
 * A first CV. Each story becomes an experience whose title stays empty until the student writes it; its lines are slices of
 * their own sentences, linked to their proofs. No photo, age, address or family status: nobody needs them to choose a trainee.
 */
export function assemble({ locale, level, stage, proofs, skillName }: Material): Resume {
  const marks: Marks = {}
  const work = stories(proofs).map((story, index) => ({
    position: '',
    highlights: story.map(({ text, proofId }, line) => {
      marks[`work/${index}/highlights/${line}`] = { proofId, origin: 'proof' }
      return text
    }),
  }))
  const skills = heldSkills(proofs).map(({ id, proofId }, index) => {
    marks[`skills/${index}/name`] = { proofId, origin: 'proof' }
    return { name: skillName(id) }
  })
  const interests = interestsOf(proofs).map(({ text, proofId }, index) => {
    marks[`interests/${index}/name`] = { proofId, origin: 'proof' }
    return { name: text }
  })
  return {
    basics: { name: '', ...(stage.name && { label: stage.name }) },
    ...(level && { education: [{ institution: '', studyType: level }] }),
    work,
    skills,
    languages: [],
    interests,
    meta: {
      version: 'v1.0.0',
      stageflow: {
        schema: 1,
        locale,
        template: 'ats',
        lines: marks,
        ...((stage.start ?? stage.end) && { stage: { ...(stage.start && { start: stage.start }), ...(stage.end && { end: stage.end }) } }),
      },
    },
  }
}

type Slice = { readonly text: string; readonly proofId: string }
const slices = (proof: Proof, longest: number): Slice[] => cutAtClauses(proof.quote, longest).map((text) => ({ text, proofId: proof.id }))

/** What was done and what came of it, a list for each experience, the latest experience first. */
function stories(proofs: readonly Proof[]): Slice[][] {
  const told = new Map<string, Proof[]>()
  for (const proof of proofs)
    if (EXPERIENCES.has(proof.stationId)) told.set(proof.experienceId, [...(told.get(proof.experienceId) ?? []), proof])
  const last = (story: readonly Proof[]) =>
    story
      .map((proof) => proof.createdAt)
      .sort()
      .at(-1)!
  return [...told.values()]
    .filter((story) => story.some((proof) => kindOf(proof.criterionId) === 'action'))
    .sort((a, b) => last(b).localeCompare(last(a)))
    .slice(0, LIMITS.itemsPerSection)
    .map((story) => {
      const of = (kind: string) =>
        story.filter((proof) => kindOf(proof.criterionId) === kind).flatMap((proof) => slices(proof, LIMITS.line))
      const seen = new Set<string>()
      return [...of('action'), ...of('result')].filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, LIMITS.linesPerItem)
    })
}

/** Skills that a whole experience proves, without those of telling it and without the intimate ones. */
function heldSkills(proofs: readonly Proof[]): { id: SkillId; proofId: string }[] {
  const spoken = proofs.map((proof) => ({ ...proof, skillIds: proof.skillIds.filter((id) => id !== STATION_SKILLS[proof.stationId][0]) }))
  return [...groupBySkill(spoken)]
    .filter(([id, held]) => levelOf(held) >= 1 && !getSkill(id).sensitive)
    .sort(([, a], [, b]) => levelOf(b) - levelOf(a))
    .slice(0, MOST_SKILLS)
    .map(([id, held]) => ({ id, proofId: (held.find((proof) => kindOf(proof.criterionId) === 'action') ?? held[0]!).id }))
}

function interestsOf(proofs: readonly Proof[]): Slice[] {
  return proofs
    .filter((proof) => proof.stationId === 'ce-qui-m-anime' && kindOf(proof.criterionId) === 'choice')
    .flatMap((proof) => slices(proof, INTEREST_LENGTH).slice(0, 1))
    .slice(0, 5)
}

/**
 * Pieces of a text, each at most `longest` characters and whole clauses as far as they fit; a clause that is longer by itself is
 * cut between two words. Every piece is a slice of the text.
 */
export function cutAtClauses(text: string, longest: number): string[] {
  if (text.trim().length <= longest) return text.trim() ? [text.trim()] : []
  const starts = splitClauses(text).map(({ start }) => start)
  const pieces: string[] = []
  for (let from = 0; from < text.length;) {
    if (text.length - from <= longest) {
      pieces.push(text.slice(from))
      break
    }
    const within = (at: number) => at > from && at <= from + longest
    const space = text.lastIndexOf(' ', from + longest)
    const to = starts.filter(within).at(-1) ?? (within(space) ? space : from + longest)
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces.map((piece) => piece.replace(/^[\s,;.]+|[\s,;]+$/g, '')).filter(Boolean)
}
