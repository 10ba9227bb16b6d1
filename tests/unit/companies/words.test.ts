import { describe, expect, test } from 'vitest'
import { mergePlaces, narrow, readPlaceWords } from '@/lib/companies/place-rules'
import { wantedOf } from '@/lib/companies/query'
import { targetWords } from '@/lib/companies/rank-service'
import type { Reason } from '@/lib/companies/reasons'
import { sourcesDown } from '@/lib/companies/refusals'
import { sayReason, sizeInWords } from '@/lib/companies/say'
import { townInWords } from '@/lib/companies/town'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'

const fr = dictionaryOf('fr').companies
const en = dictionaryOf('en').companies
const place = (code: string, postcode: string) => ({ code, name: 'Saint-Exemple', postcode, department: '99', lat: 48, lon: 2 })

describe('a reason', () => {
  test.each<[Reason, string, string]>([
    [{ code: 'near', values: { km: 1.2 } }, 'À 1,2 km, à vol d’oiseau', '1.2 km away, as the crow flies'],
    [
      { code: 'size-fits', values: { band: '12', year: 2023 } },
      'Assez grande pour accueillir\u00a0: 20 à 49 salariés (2023)',
      'Large enough to take somebody along: 20 to 49 employees (2023)',
    ],
    [
      { code: 'answers-often', values: { answers: 4, contacts: 6 } },
      'Répond souvent aux élèves ici\u00a0: 4 sur 6',
      'Often answers students here: 4 of 6',
    ],
    [{ code: 'fresh', values: { on: '2025-03-12' } }, 'Fiche mise à jour en 2025', 'Record updated in 2025'],
  ])('%o is a short line in both languages', (reason, french, english) => {
    expect([sayReason(reason, fr, 'fr'), sayReason(reason, en, 'en')]).toEqual([french, english])
  })

  test('of every kind leaves nothing to fill in', () => {
    const all: Reason[] = [
      { code: 'trade-exact', values: { naf: '10.71C' } },
      { code: 'trade-near', values: { naf: '10.71C' } },
      { code: 'name', values: {} },
      { code: 'your-target', values: { word: 'pain' } },
    ]
    for (const reason of all) expect(sayReason(reason, fr, 'fr')).not.toMatch(/[{}]/)
  })
})

test('a size has the year it was counted in, and none is none', () => {
  expect([sizeInWords('03', 2023, fr), sizeInWords('03', null, fr), sizeInWords(null, 2023, fr)]).toEqual([
    '6 à 9 salariés (2023)',
    '6 à 9 salariés',
    null,
  ])
})

test.each([
  ['SAINT-EXEMPLE-SUR-MER', 'Saint-Exemple-sur-Mer'],
  ['L’ESSAI EN VALLÉE', 'L’Essai en Vallée'],
  ['VILLE D ESSAI', 'Ville d Essai'],
  ['Ville-Exemple', 'Ville-Exemple'],
  ['LYON 3EME', 'Lyon 3eme'],
  ['PARIS 11E ARRONDISSEMENT', 'Paris 11e Arrondissement'],
])('%s is written %s', (register, people) => {
  expect(townInWords(register)).toBe(people)
})

describe('a place', () => {
  test('of a list of ours carries the postcode that tells it from others', () => {
    expect(readPlaceWords(' Saint-Exemple (99300) ')).toEqual({ words: 'Saint-Exemple', postcode: '99300' })
    expect(readPlaceWords('Saint-Exemple')).toEqual({ words: 'Saint-Exemple', postcode: null })
    const many = { kind: 'many', places: [place('1', '99100'), place('2', '99300')] } as const
    expect(narrow(many, '99300')).toEqual({ kind: 'one', place: many.places[1] })
    expect([narrow(many, '99999'), narrow(many, null)]).toEqual([many, many])
  })

  test('of two sources is said once', () => {
    expect(mergePlaces([place('1', 'a')], [place('1', 'b'), place('2', 'c'), place('3', 'd')], 2).map(({ code }) => code)).toEqual([
      '1',
      '2',
    ])
  })
})

test('words without letters are no trade', () => {
  for (const trade of ['🍞🍞', '%%', '--']) expect(() => wantedOf(trade)).toThrow('unknown_trade')
  expect(wantedOf('zzyzx')).toEqual({ nafs: [], words: 'zzyzx' })
})

test('a target keeps the words that mean something', () => {
  expect(targetWords('Je veux être soigneuse dans une clinique pour les animaux')).not.toEqual(
    expect.arrayContaining(['dans', 'pour', 'être']),
  )
  expect(targetWords('une clinique, une clinique')).toEqual(['clinique'])
})

test('every failure of a source says when to try again', () => {
  for (const kind of ['blocked', 'timeout', 'bad-shape', 'unavailable', 'off'] as const)
    expect(sourcesDown({ kind }).retryAfterSeconds).toBeGreaterThan(0)
  expect(sourcesDown({ kind: 'rate-limited', retryAfterS: 12.2 }).retryAfterSeconds).toBe(13)
})
