import { describe, expect, test } from 'vitest'
import { nafLabel } from '@/lib/companies/naf-labels'
import { choosePlace, readPlace } from '@/lib/companies/places/typed'
import type { Candidate } from '@/lib/companies/provider'
import { rank, type RankingInput } from '@/lib/companies/rank'
import { WEIGHTS } from '@/lib/companies/weights'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'

const candidate = (at: number, over: Partial<Candidate> = {}): Candidate => {
  const siren = String(100_000_000 + at)
  return {
    siret: `${siren}00001`,
    siren,
    name: `Fictive ${at}`,
    naf: '10.71C',
    city: 'Lille',
    postcode: '59000',
    communeCode: '59350',
    lat: 50.6,
    lon: 3.05,
    band: '11',
    bandYear: 2023,
    updatedOn: '2026-06-01',
    distanceKm: 2,
    ...over,
  }
}
const input: RankingInput = { nafs: ['10.71C'], words: '', radiusKm: 20, day: '2026-11-29', evidence: new Map(), fatigue: new Map() }
const order = (all: readonly Candidate[], over: Partial<RankingInput> = {}) =>
  rank(all, { ...input, ...over }).map(({ candidate: c }) => c.name)

describe('the ranking', () => {
  test('has weights that add up to one', () => {
    expect(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1)
  })
  test.each([
    ['the trade itself before its group, division and section', { naf: '10.71C' }, { naf: '10.71D' }],
    ['the group before the division', { naf: '10.71D' }, { naf: '10.13A' }],
    ['the division before the section', { naf: '10.13A' }, { naf: '25.62B' }],
    ['the near one before the far one', { distanceKm: 1 }, { distanceKm: 15 }],
    ['the one that has room before the tiny one', { band: '21' }, { band: '01' }],
    [
      'the one whose row is fresh before one of five years ago',
      { updatedOn: '2026-11-01', distanceKm: 0 },
      { updatedOn: '2020-01-01', distanceKm: 3 },
    ],
  ] as const)('puts %s', (_, first, second) => {
    expect(order([candidate(1, { ...second, name: 'second' }), candidate(2, { ...first, name: 'first' })])).toEqual(['first', 'second'])
  })
  test('lifts who answers and spares who was written to', () => {
    const [a, b] = [candidate(1, { name: 'a' }), candidate(2, { name: 'b' })]
    expect(order([a, b], { evidence: new Map([[b.siret, { contacts: 6, answers: 6 }]]) })).toEqual(['b', 'a'])
    expect(order([a, b], { fatigue: new Map([[a.siret, 5]]) })).toEqual(['b', 'a'])
    expect(order([a, b], { fatigue: new Map([[b.siret, 5]]) })).toEqual(['a', 'b'])
  })
  test('shuffles by day, the same all day', () => {
    const all = Array.from({ length: 20 }, (_, at) => candidate(at))
    expect(order(all)).toEqual(order([...all].reverse()))
    expect(order(all, { day: '2026-11-30' })).not.toEqual(order(all))
  })
  test('keeps one company once a page', () => {
    const same = Array.from({ length: 3 }, (_, at) => candidate(at, { siren: '100000000', distanceKm: 0.1 }))
    const rest = Array.from({ length: 30 }, (_, at) => candidate(100 + at, { distanceKm: 8 }))
    const sirens = rank([...same, ...rest], input).map(({ candidate: c }) => c.siren)
    expect(sirens).toHaveLength(33)
    for (const page of [0, 10, 20]) expect(new Set(sirens.slice(page, page + 10)).size).toBe(10)
  })
  test('says why, the strongest reason first', () => {
    const one = candidate(1)
    const [ranked] = rank([one], { ...input, evidence: new Map([[one.siret, { contacts: 4, answers: 4 }]]), target: ['Fictive'] })
    expect(ranked!.reasons.map(({ code }) => code)).toEqual(['trade-exact', 'your-target', 'near', 'answers-often', 'size-fits', 'fresh'])
  })
})

describe('a typed place', () => {
  test.each([
    ['St-Denis', 'saint denis'],
    ['Paris 12e', 'paris 12'],
    ['Lyon 3ème arr', 'lyon 3'],
    ['75012 Paris', '75012'],
    ['2a004', '2a004'],
    ['Ste Foy', 'sainte foy'],
    ['LILLE CEDEX 9', 'lille'],
  ])('%s is read as %s', (text, read) => {
    expect(readPlace(text)).toBe(read)
  })
  test('of which nothing is known has no place', () => {
    expect(choosePlace([])).toEqual({ kind: 'none', nearby: [] })
  })
})

test('a NAF code is called by its class, else its division, else itself', () => {
  const labels = dictionaryOf('fr').naf
  expect([nafLabel(labels, '96.02A'), nafLabel(labels, '10.99Z'), nafLabel(labels, '00.00Z')]).toEqual([
    'Coiffure',
    'Fabrication d’aliments',
    '00.00Z',
  ])
})
