import { describe, expect, it } from 'vitest'
import { skills as en } from '@/lib/core/i18n/en/skills'
import { skills as fr } from '@/lib/core/i18n/fr/skills'
import { STATIONS } from '@/lib/journey/lines'
import { findSkill, getSkill, SKILLS, skillsForLevel, titleFor, TITLES } from '@/lib/skills/catalog'
import { FrameworkId, ProofStrength, SkillFamily, SkillId, TitleId } from '@/lib/skills/schema'
import { STATION_SKILLS } from '@/lib/skills/station-skills'

const LEVELS_OF_COLLEGE = ['4e', '3e', null] as const

describe('skills catalog', () => {
  it('lists the 44 skills once each, in the order of their ids', () => {
    expect(SKILLS).toHaveLength(44)
    expect(SKILLS.map(({ id }) => id)).toEqual(SkillId.options)
    for (const id of SkillId.options) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('fills six families', () => {
    const sizes = SkillFamily.options.map((family) => SKILLS.filter((skill) => skill.family === family).length)
    expect(sizes).toEqual([7, 7, 6, 10, 8, 6])
  })

  it('names known source frameworks for every skill, and uses every framework', () => {
    const used = new Set(SKILLS.flatMap(({ frameworks }) => frameworks))
    expect([...used].sort()).toEqual([...FrameworkId.options].sort())
    expect(SKILLS.filter(({ frameworks }) => frameworks.length === 0)).toEqual([])
    expect(SKILLS.filter(({ frameworks }) => frameworks.includes('convention')).map(({ id }) => id)).toEqual([
      'observer',
      'comprendre',
      's-impliquer',
    ])
    expect(SKILLS.filter(({ frameworks }) => frameworks.includes('rome'))).toHaveLength(16)
  })

  it('keeps from advisors the skills that speak of stress and pressure', () => {
    expect(SKILLS.filter(({ sensitive }) => sensitive).map(({ id }) => id)).toEqual(['s-affirmer', 'gerer-son-stress'])
  })

  it('waits for lycée before leadership and inspiring others', () => {
    for (const level of LEVELS_OF_COLLEGE) {
      const ids = skillsForLevel(level).map(({ id }) => id)
      expect(ids).toHaveLength(42)
      expect(ids).not.toContain('faire-preuve-de-leadership')
      expect(ids).not.toContain('inspirer-et-donner-du-sens')
    }
    for (const level of ['2de', 'cap', 'bac-pro', 'master', 'autre'] as const) expect(skillsForLevel(level)).toHaveLength(44)
  })

  it('finds a skill by its id only', () => {
    expect(getSkill('observer').family).toBe('reflechir')
    expect(findSkill('observer')).toBe(getSkill('observer'))
    expect(findSkill('motivation')).toBeUndefined()
  })
})

describe('stations', () => {
  it('give an occasion to prove at least one skill each, without repeats', () => {
    expect(Object.keys(STATION_SKILLS)).toEqual(STATIONS.map(({ id }) => id))
    for (const ids of Object.values(STATION_SKILLS)) {
      expect(ids.length).toBeGreaterThan(0)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('put a shareable skill first', () => {
    for (const ids of Object.values(STATION_SKILLS)) expect(getSkill(ids[0]!).sensitive).toBe(false)
  })
})

describe('titles', () => {
  it('rise with the number of proofs and start at none', () => {
    expect(TITLES.map(({ id }) => id)).toEqual(TitleId.options)
    expect([0, 1, 2, 3, 9, 10, 24, 500].map(titleFor)).toEqual([
      'quai',
      'detective',
      'detective',
      'archiviste',
      'cartographe',
      'pilote',
      'architecte',
      'architecte',
    ])
  })
})

describe.each([
  ['French', fr],
  ['English', en],
])('skill texts in %s', (_, texts) => {
  it('name and explain every skill, family, strength, level, framework and title', () => {
    expect(Object.keys(texts.items)).toEqual(SkillId.options)
    expect(Object.keys(texts.families)).toEqual(SkillFamily.options)
    expect(Object.keys(texts.strengths)).toEqual(ProofStrength.options)
    expect(Object.keys(texts.levels)).toEqual(['1', '2', '3'])
    expect(Object.keys(texts.frameworks)).toEqual(FrameworkId.options)
    expect(Object.keys(texts.titles)).toEqual(TitleId.options)
  })

  it('explain in one short sentence what somebody does, never what they are', () => {
    const explanations = Object.values(texts.items).map(({ explain }) => explain)
    expect(explanations.filter((text) => !text.endsWith('.') || text.slice(0, -1).includes('.') || text.length > 110)).toEqual([])
    expect(explanations.filter((text) => /\b(tu es|you are)\b/i.test(text))).toEqual([])
  })

  it('give every skill a label of its own', () => {
    expect(new Set(Object.values(texts.items).map(({ label }) => label)).size).toBe(44)
  })
})
