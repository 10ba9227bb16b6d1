import { describe, expect, test } from 'vitest'
import type { CriterionId } from '@/lib/journey/schema'
import { groupBySkill, levelOf, profileLevel, xpForLevel, type Proof } from '@/lib/skills/rules'

const story = (experienceId: string, ...criteria: CriterionId[]) => criteria.map((criterionId) => ({ experienceId, criterionId }))

describe('the level of a skill', () => {
  test.each([
    ['nothing', [], 0],
    ['an action without a result', story('a', 'action'), 0],
    ['an action and a result of two different stories', [...story('a', 'action'), ...story('b', 'result')], 0],
    ['one complete story', story('a', 'situation', 'action', 'result'), 1],
    ['the same story proved twice', [...story('a', 'action', 'result'), ...story('a', 'action', 'result')], 1],
    ['two stories', [...story('a', 'action', 'result'), ...story('b', 'action', 'result')], 2],
    ['three stories without a reflection', ['a', 'b', 'c'].flatMap((id) => story(id, 'action', 'result')), 2],
    [
      'three stories, one with a reflection',
      [...['a', 'b', 'c'].flatMap((id) => story(id, 'action', 'result')), ...story('c', 'reflection')],
      3,
    ],
  ])('%s', (_name, proofs, level) => {
    expect(levelOf(proofs)).toBe(level)
  })
})

describe('the level of the profile', () => {
  test('starts at 1 and rises at 30, 90, 180 XP', () => {
    expect([0, 29, 30, 89, 90, 179, 180].map(profileLevel)).toEqual([1, 1, 2, 2, 3, 3, 4])
  })
  test('each level begins where the one before ends', () => {
    for (let level = 1; level < 30; level += 1) {
      expect(profileLevel(xpForLevel(level))).toBe(level)
      expect(profileLevel(xpForLevel(level + 1) - 1)).toBe(level)
    }
  })
})

test('a proof that speaks for two skills stands under both, and one that speaks for none under neither', () => {
  const proof = (id: string, skillIds: Proof['skillIds']) => ({ id, skillIds }) as Proof
  const groups = groupBySkill([proof('1', ['observer', 'comprendre']), proof('2', ['observer']), proof('3', [])])
  expect([...groups].map(([id, proofs]) => [id, proofs.map((p) => p.id)])).toEqual([
    ['observer', ['1', '2']],
    ['comprendre', ['1']],
  ])
})
