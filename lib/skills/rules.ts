import type { CriterionId, CriterionKind, StationId } from '@/lib/journey/schema'
import { kindOf } from '@/lib/journey/lines'
import type { ProofStrength, SkillId } from './schema'

/** A standing proof and the skills it speaks for. */
export type Proof = {
  id: string
  quote: string
  messageId: string
  start: number
  end: number
  strength: ProofStrength
  experienceId: string
  stationId: StationId
  criterionId: CriterionId
  skillIds: readonly SkillId[]
  createdAt: string
}

/** 0: something is there, no complete experience yet · 1 découverte · 2 confirmée · 3 maîtrisée pour son âge. */
export type HeldLevel = 0 | 1 | 2 | 3

/**
 * Level of a skill from its proofs: the number of distinct experiences with both an action and a result; the third level also
 * asks for a reflection. (Own rule, PRODUCT decision of November 2026; the same story told twice counts once.)
 */
export function levelOf(proofs: readonly Pick<Proof, 'experienceId' | 'criterionId'>[]): HeldLevel {
  const kinds = new Map<string, Set<CriterionKind>>()
  for (const { experienceId, criterionId } of proofs) {
    kinds.set(experienceId, (kinds.get(experienceId) ?? new Set()).add(kindOf(criterionId)))
  }
  const complete = [...kinds.values()].filter((k) => k.has('action') && k.has('result')).length
  const reflected = [...kinds.values()].some((k) => k.has('reflection'))
  if (complete >= 3 && reflected) return 3
  return Math.min(complete, 2) as HeldLevel
}

/** The proofs of each skill that has any. */
export function groupBySkill(proofs: readonly Proof[]): Map<SkillId, Proof[]> {
  const groups = new Map<SkillId, Proof[]>()
  for (const proof of proofs) for (const skillId of proof.skillIds) groups.set(skillId, [...(groups.get(skillId) ?? []), proof])
  return groups
}

/** XP to reach a level n of the profile: 0, 30, 90, 180, 300 … each step 30 longer than the one before. */
export const xpForLevel = (level: number) => (30 * (level - 1) * level) / 2

/** Level of the whole profile: 1 at 0 XP, 2 at 30, 3 at 90 … never falls, as XP never does. */
export function profileLevel(xp: number): number {
  let level = 1
  while (xp >= xpForLevel(level + 1)) level += 1
  return level
}
