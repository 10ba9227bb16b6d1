import { describe, expect, it } from 'vitest'
import { levelRules as en } from '@/lib/core/i18n/en/level-rules'
import { levelRules as fr } from '@/lib/core/i18n/fr/level-rules'
import { factsForLevel, fillFact, formatRuleDate, gratificationRateOn, signatoriesFor } from '@/lib/journey/level-rules'
import { SchoolLevel } from '@/lib/journey/schema'

const TODAY = '2026-11-22'
const LEVELS = SchoolLevel.options

describe('level rules', () => {
  it.each(LEVELS)('date and source every fact shown in %s', (level) => {
    const facts = factsForLevel(level, TODAY)
    expect(facts.length).toBeGreaterThan(0)
    for (const { sources } of facts) {
      expect(sources.length).toBeGreaterThan(0)
      for (const { label, date } of sources) {
        expect(label).not.toBe('')
        expect(date).toMatch(/^\d{4}(-\d{2}){0,2}$/)
      }
    }
  })

  it('has a text in both languages for every fact, and shows every text somewhere', () => {
    const shown = new Set(LEVELS.flatMap((level) => factsForLevel(level, TODAY).map(({ id }) => id)))
    expect([...shown].sort()).toEqual(Object.keys(fr.facts).sort())
    expect([...shown].sort()).toEqual(Object.keys(en.facts).sort())
  })

  it.each(LEVELS.filter((level) => level !== 'autre'))('say how long, what money and who signs in %s', (level) => {
    const topics = factsForLevel(level, TODAY).map(({ topic }) => topic)
    expect(topics).toEqual(expect.arrayContaining(['duration', 'money', 'signatures']))
  })

  it('fills every place of every text', () => {
    for (const level of LEVELS) {
      for (const { id, values } of factsForLevel(level, TODAY)) {
        expect(fillFact(fr.facts[id], values, 'fr')).not.toContain('{')
        expect(fillFact(en.facts[id], values, 'en')).not.toContain('{')
      }
    }
  })

  it('gives the next two weeks of 2de, in words, as a date to confirm', () => {
    const period = (today: string) => factsForLevel('2de', today).find(({ id }) => id === 'period-2de')!
    expect(period(TODAY).toConfirm).toBe(true)
    expect(fillFact(fr.facts['period-2de'], period(TODAY).values, 'fr')).toBe('Fin juin\u00a0: du 14 juin 2027 au 25 juin 2027.')
    expect(fillFact(en.facts['period-2de'], period('2026-06-26').values, 'en')).toBe('End of June: from 15 June 2026 to 26 June 2026.')
    expect(period('2030-01-01').values).toMatchObject({ start: '2027-06-14' })
  })

  it('takes the gratification from the dated table and never claims a year it does not know', () => {
    expect(gratificationRateOn('2025-12-31')).toEqual({ eurosPerHour: 4.35, year: 2025 })
    expect(gratificationRateOn('2026-01-01')).toEqual({ eurosPerHour: 4.5, year: 2026 })
    expect(gratificationRateOn('2028-03-01')).toEqual({ eurosPerHour: 4.5, year: 2026 })
    const fact = factsForLevel('bts', TODAY).find(({ id }) => id === 'gratification')!
    expect(fillFact(fr.facts.gratification, fact.values, 'fr').replace(/\s/g, ' ')).toContain('4,50 € par heure en 2026')
    expect(fillFact(en.facts.gratification, fact.values, 'en')).toContain('€4.50 an hour in 2026')
  })

  it('marks as to confirm what only other people report', () => {
    const toConfirm = (level: SchoolLevel, id: string) => factsForLevel(level, TODAY).find((fact) => fact.id === id)?.toConfirm
    expect(toConfirm('cap', 'length-cap')).toBe(true)
    expect(toConfirm('bac-pro', 'allowance-bac-pro')).toBe(true)
    expect(toConfirm('master', 'length-master')).toBe(true)
    expect(toConfirm('3e', 'length-3e')).toBe(false)
    expect(toConfirm('but', 'length-but')).toBe(false)
  })

  it('writes the date of a source as precisely as it is known', () => {
    expect(formatRuleDate('2020', 'fr')).toBe('2020')
    expect(formatRuleDate('2026-11', 'fr')).toBe('novembre 2026')
    expect(formatRuleDate('2026-07-22', 'en')).toBe('22 July 2026')
  })
})

describe('signatories', () => {
  it('are four with a legal representative before higher education, five after', () => {
    for (const level of ['4e', '3e', '2de', 'cap', 'bac-pro'] as const) {
      expect([...signatoriesFor(level)].sort()).toEqual(['host', 'representative', 'school', 'student'])
    }
    for (const level of ['bts', 'but', 'licence', 'master'] as const) {
      expect([...signatoriesFor(level)].sort()).toEqual(['host', 'school', 'student', 'teacher', 'tutor'])
    }
  })

  it('fall back on the three parties when the class says nothing', () => {
    expect(signatoriesFor(null)).toEqual(signatoriesFor('autre'))
    expect(signatoriesFor(null)).toEqual(['student', 'host', 'school'])
  })
})
