import { describe, expect, test } from 'vitest'
import { STATIONS } from '@/lib/journey/lines'
import { daysSince, recommendNext, stationsToResume, statesOf } from '@/lib/journey/rules'

const done = (...ids: string[]) => statesOf(ids.map((stationId) => ({ stationId, state: 'done' as const })))

describe('the recommended stop', () => {
  test('is the first of the journey for a newcomer', () => {
    expect(recommendNext(done())).toBe('depart')
  })
  test('is the first that is not done, whatever was done out of order', () => {
    expect(recommendNext(done('depart', 'mes-criteres', 'oral'))).toBe('ce-qui-m-anime')
  })
  test('passes over stations whose tool cannot close yet', () => {
    const before = STATIONS.slice(
      0,
      STATIONS.findIndex((s) => s.id === 'signatures'),
    ).map((s) => s.id)
    expect(recommendNext(done(...before))).toBe('avant-le-jour-j')
  })
  test('is none when everything that can close is done', () => {
    expect(recommendNext(done(...STATIONS.map((s) => s.id)))).toBeNull()
  })
})

describe('what can be picked up again', () => {
  const row = (stationId: string, state: 'started' | 'done', updatedAt: string) => ({ stationId, state, updatedAt })
  test('is what was begun, without the recommended stop, the last touched first', () => {
    const rows = [
      row('depart', 'started', '2026-11-01'),
      row('mon-cap', 'started', '2026-11-02'),
      row('relu', 'done', '2026-11-03'),
      row('journal', 'started', '2026-11-04'),
    ]
    expect(stationsToResume(rows, 'depart').map((r) => r.stationId)).toEqual(['journal', 'mon-cap'])
  })
})

describe('days since', () => {
  test.each([
    ['2026-11-22T23:30:00Z', '2026-11-23T00:30:00Z', 0], // both on 23 November in Paris
    ['2026-11-22T21:30:00Z', '2026-11-22T23:30:00Z', 1],
    ['2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z', 2], // across the change to winter time
    ['2026-11-24T12:00:00Z', '2026-11-23T12:00:00Z', 0],
  ])('from %s to %s is %i', (then, now, days) => {
    expect(daysSince(new Date(then), new Date(now))).toBe(days)
  })
})
