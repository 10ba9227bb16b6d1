import type { SchoolLevel } from '@/lib/journey/schema'
import type { FrameworkId, SkillFamily, SkillId, TitleId } from './schema'

export type Skill = {
  readonly id: SkillId
  readonly family: SkillFamily
  readonly frameworks: readonly FrameworkId[]
  /** Close to wellbeing: never shown to an advisor unless the student chooses to. */
  readonly sensitive: boolean
  /** Rarely provable earlier: kept out of lists until then. */
  readonly fromLevel?: SchoolLevel
}

type Row = readonly [id: SkillId, frameworks: string, mark?: 'sensitive' | 'from-lycee']

function family(name: SkillFamily, rows: readonly Row[]): Skill[] {
  return rows.map(([id, frameworks, mark]) => ({
    id,
    family: name,
    frameworks: frameworks.split(' ') as FrameworkId[],
    sensitive: mark === 'sensitive',
    ...(mark === 'from-lycee' && { fromLevel: '2de' as const }),
  }))
}

/**
 * The 44 transversal skills, in families and in the order shown.
 * Frameworks as read on 2026-11: ROME 4.0 (16 savoir-être), RECTEC (12), CléA (7 domains), LifeComp (9), Onisep's
 * compétences à s'orienter (15), CPS, France Travail's older list of 14, the 3e/2de convention (4), ESCO, CRCN (16).
 */
export const SKILLS: readonly Skill[] = [
  ...family('communiquer', [
    ['communiquer-a-l-oral', 'rectec clea'],
    ['communiquer-a-l-ecrit', 'rectec clea'],
    ['etre-a-l-ecoute', 'rome'],
    ['communiquer-avec-empathie', 'cps lifecomp'],
    ['respecter-les-usages-sociaux', 'rectec'],
    ['savoir-se-presenter', 'onisep'],
    ['communiquer-en-langue-etrangere', 'esco'],
  ]),
  ...family('cooperer', [
    ['travailler-en-equipe', 'rome rectec clea lifecomp'],
    ['avoir-le-sens-du-service', 'rome'],
    ['faire-preuve-de-leadership', 'rome', 'from-lycee'],
    ['inspirer-et-donner-du-sens', 'rome', 'from-lycee'],
    ['resoudre-les-conflits', 'cps'],
    ['s-affirmer', 'cps', 'sensitive'],
    ['creer-des-liens', 'cps'],
  ]),
  ...family('s-organiser', [
    ['organiser-son-travail', 'rome rectec'],
    ['faire-preuve-de-rigueur', 'rome'],
    ['respecter-ses-engagements', 'rome'],
    ['respecter-les-reglements', 'rectec'],
    ['travailler-en-securite', 'clea'],
    ['faire-preuve-d-autonomie', 'rome clea'],
  ]),
  ...family('reflechir', [
    ['traiter-l-information', 'onisep rectec'],
    ['mobiliser-les-mathematiques', 'rectec clea'],
    ['utiliser-le-numerique', 'rectec clea crcn'],
    ['penser-de-facon-critique', 'cps lifecomp'],
    ['resoudre-des-problemes', 'cps'],
    ['faire-preuve-de-creativite', 'rome'],
    ['prendre-des-decisions', 'cps france-travail'],
    ['prendre-du-recul', 'france-travail'],
    ['observer', 'convention'],
    ['comprendre', 'convention'],
  ]),
  ...family('agir', [
    ['prendre-des-initiatives', 'rome'],
    ['s-impliquer', 'convention'],
    ['faire-preuve-de-reactivite', 'rome'],
    ['agir-face-a-l-imprevu', 'rectec'],
    ['s-adapter-aux-changements', 'rome lifecomp'],
    ['faire-preuve-de-perseverance', 'rome'],
    ['gerer-son-stress', 'rome cps lifecomp', 'sensitive'],
    ['savoir-demander-de-l-aide', 'cps'],
  ]),
  ...family('apprendre', [
    ['faire-preuve-de-curiosite', 'rome'],
    ['apprendre-a-apprendre', 'clea rectec lifecomp'],
    ['traduire-ses-experiences', 'onisep'],
    ['deconstruire-les-representations', 'onisep'],
    ['construire-son-reseau', 'onisep'],
    ['se-projeter', 'onisep'],
  ]),
]

const skillById = new Map<string, Skill>(SKILLS.map((skill) => [skill.id, skill]))
const COLLEGE: readonly SchoolLevel[] = ['4e', '3e']

/** The skill of that id, or undefined for an unknown one. */
export function findSkill(id: string): Skill | undefined {
  return skillById.get(id)
}

/** The skill of a known id. */
export function getSkill(id: SkillId): Skill {
  return skillById.get(id)!
}

/** Skills a student of that class is offered; while the class is unknown, those of collège. A skill already proved stays shown. */
export function skillsForLevel(level: SchoolLevel | null): readonly Skill[] {
  const beforeLycee = level === null || COLLEGE.includes(level)
  return beforeLycee ? SKILLS.filter((skill) => skill.fromLevel === undefined) : SKILLS
}

/** Titles by total number of proofs, in ascending order. A title is never lost: proofs are not removed by absence. */
export const TITLES: readonly { readonly id: TitleId; readonly fromProofs: number }[] = [
  { id: 'quai', fromProofs: 0 },
  { id: 'detective', fromProofs: 1 },
  { id: 'archiviste', fromProofs: 3 },
  { id: 'cartographe', fromProofs: 6 },
  { id: 'pilote', fromProofs: 10 },
  { id: 'stratege', fromProofs: 16 },
  { id: 'architecte', fromProofs: 24 },
]

/** The title earned with that many proofs (0 or more). */
export function titleFor(proofCount: number): TitleId {
  return TITLES.findLast((title) => title.fromProofs <= proofCount)?.id ?? 'quai'
}
