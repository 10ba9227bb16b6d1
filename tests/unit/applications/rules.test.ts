import { describe, expect, test } from 'vitest'
import { dayInFrance, findSame, isDayInRange, stateOf } from '@/lib/applications/rules'
import type { Channel, EventKind } from '@/lib/applications/schema'
import { isStationDone, missingFor, stationsBegun } from '@/lib/applications/station-rules'

const TODAY = '2026-11-29'
type Logged = readonly [kind: EventKind, on: string, channel?: Channel | null]
/** Events in the order in which they were written down. */
const log = (...events: Logged[]) => events.map(([kind, on, channel = 'mail'], at) => ({ id: String(at + 8), kind, on, channel }))
const place = (events: ReturnType<typeof log> = [], outsideCircle = false) => ({ outsideCircle, events })

describe('where an application stands', () => {
  test.each<[string, Logged[], string]>([
    ['before anything happened', [], 'to-contact'],
    ['after a note alone', [['note', '2026-11-20']], 'to-contact'],
    [
      'is the newest day',
      [
        ['refused', '2026-11-20'],
        ['contacted', '2026-11-10'],
      ],
      'refused',
    ],
    [
      'is the last written of a day, also from the ninth to the tenth id',
      [
        ['contacted', '2026-11-20'],
        ['interview', '2026-11-20'],
        ['refused', '2026-11-20'],
      ],
      'refused',
    ],
    [
      'is not changed by a note',
      [
        ['contacted', '2026-11-20'],
        ['note', '2026-11-25'],
      ],
      'contacted',
    ],
    [
      'opens again by a contact after a refusal',
      [
        ['refused', '2026-11-10'],
        ['contacted', '2026-11-20'],
      ],
      'contacted',
    ],
  ])('%s', (_name, events, state) => {
    expect(stateOf(log(...events))).toBe(state)
    expect(stateOf(log(...events).reverse())).toBe(state)
  })
})

describe('a day', () => {
  test.each([
    ['2000-01-01', true],
    ['1999-12-31', false],
    ['2027-11-29', true],
    ['2027-11-30', false],
  ])('%s may be written down: %s', (day, expected) => {
    expect(isDayInRange(day, TODAY)).toBe(expected)
  })
  test('is that of France', () => {
    expect(dayInFrance(new Date('2026-11-29T23:30:00Z'))).toBe('2026-11-30')
  })
})

describe('the same place', () => {
  const list = [
    { siret: '12345678900011', name: 'Boulangerie Exemple', city: 'Ville' },
    { siret: null, name: 'L’Atelier-Étoilé', city: 'Saint-Exemple' },
  ]
  test.each([
    [{ siret: '12345678900011', name: 'x', city: 'y' }, 0],
    [{ siret: '12345678900029', name: 'Boulangerie Exemple', city: 'Ville' }, undefined],
    [{ name: "l'atelier étoile", city: 'SAINT EXEMPLE' }, 1],
    [{ name: 'Boulangerie exemple', city: 'ville' }, 0],
    [{ name: 'Boulangerie exemple', city: 'Autre ville' }, undefined],
  ])('%o', (candidate, at) => {
    expect(findSame(list, candidate)).toBe(at === undefined ? undefined : list[at])
  })
})

describe('what is missing', () => {
  test('at « Ma liste » is counted', () => {
    const nine = Array.from({ length: 9 }, (_, n) => place([], n === 0))
    expect(missingFor('ma-liste', nine, TODAY)).toMatchObject({ places: 1, outsideCircle: 1 })
    expect(isStationDone('ma-liste', [...nine, place([], true)], TODAY)).toBe(true)
    expect(isStationDone('ma-liste', [...nine, place()], TODAY)).toBe(false)
  })

  test('at « Premier contact » is counted by places, and needs a channel and a day that has come', () => {
    const contacted = place(log(['contacted', TODAY], ['contacted', TODAY]))
    const others = [place(log(['contacted', TODAY, null])), place(log(['contacted', '2026-11-30'])), place(log(['interview', TODAY]))]
    expect(missingFor('premier-contact', [contacted, contacted, ...others], TODAY).contacts).toBe(1)
    expect(isStationDone('premier-contact', [contacted, contacted, contacted], TODAY)).toBe(true)
  })

  test.each<[string, Logged[], boolean]>([
    [
      'seven days after the contact',
      [
        ['contacted', '2026-11-22'],
        ['followed-up', TODAY],
      ],
      true,
    ],
    [
      'six days after',
      [
        ['contacted', '2026-11-23'],
        ['followed-up', TODAY],
      ],
      false,
    ],
    ['without a contact', [['followed-up', TODAY]], false],
    [
      'after an answer',
      [
        ['contacted', '2026-11-01'],
        ['refused', '2026-11-05'],
        ['followed-up', TODAY],
      ],
      false,
    ],
    [
      'after an answer and a new contact',
      [
        ['refused', '2026-11-05'],
        ['contacted', '2026-11-06'],
        ['followed-up', TODAY],
      ],
      true,
    ],
    [
      'after silence was noted',
      [
        ['contacted', '2026-11-01'],
        ['no-answer', '2026-11-15'],
        ['followed-up', TODAY],
      ],
      true,
    ],
    [
      'on a day to come',
      [
        ['contacted', '2026-11-01'],
        ['followed-up', '2026-11-30'],
      ],
      false,
    ],
    [
      'whatever was written first',
      [
        ['followed-up', TODAY],
        ['contacted', '2026-11-01'],
      ],
      true,
    ],
  ])('at « Relancer »: a follow-up %s', (_name, events, done) => {
    expect(isStationDone('relancer', [place(log(...events))], TODAY)).toBe(done)
  })

  test('a refusal begins « Rebondir », a meeting « Entretien », a yes « Oui »', () => {
    expect(stationsBegun([])).toEqual([])
    expect(stationsBegun([place(log(['refused', TODAY], ['interview', TODAY])), place(log(['accepted', TODAY]))])).toEqual([
      'ma-liste',
      'rebondir',
      'entretien',
      'oui',
    ])
  })
})
