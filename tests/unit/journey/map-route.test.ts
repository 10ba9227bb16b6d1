import { describe, expect, it } from 'vitest'
import { STATIONS } from '@/lib/journey/lines'
import { STATION_ON_MAP } from '@/lib/journey/map-data'
import { trainRoute, trainRun } from '@/lib/journey/map-route'

describe('the way of the train', () => {
  it('follows the bends of its line', () => {
    expect(trainRoute('premieres-preuves', 'mes-criteres')).toEqual([
      [10, 3],
      [11, 3],
      [13, 5],
    ])
  })

  it('goes back along the line as it came', () => {
    expect(trainRoute('mes-criteres', 'premieres-preuves')).toEqual(trainRoute('premieres-preuves', 'mes-criteres').reverse())
  })

  it('changes lines at an interchange', () => {
    expect(trainRoute('mes-criteres', 'casser-un-cliche')).toEqual([
      [13, 5],
      [13, 7],
      [10, 7],
    ])
  })

  it('walks a passage to the next line', () => {
    expect(trainRoute('oui', 'dossier')).toEqual([
      [19, 3],
      [20, 3],
    ])
  })

  it('reaches every station from every other, on grid points, and ends there', () => {
    for (const from of STATIONS)
      for (const to of STATIONS) {
        const route = trainRoute(from.id, to.id)
        expect(route[0]).toEqual(STATION_ON_MAP[from.id].at)
        expect(route.at(-1)).toEqual(STATION_ON_MAP[to.id].at)
      }
  })
})

describe('the run of the train', () => {
  it('starts where it was, ends at rest and never leaves its line', () => {
    const { x, y } = trainRun('premieres-preuves', 'mes-criteres', 48)
    expect([x[0], y[0]]).toEqual([-144, -96])
    expect([x.at(-1), y.at(-1)]).toEqual([0, 0])
    for (const [i, left] of x.entries()) expect(y[i]).toBeCloseTo(left < -96 ? -96 : left, 6)
  })

  it('slows down all along the way', () => {
    const { x } = trainRun('casser-un-cliche', 'mon-cap', 48)
    const steps = x.slice(1).map((left, i) => left - x[i]!)
    for (const [i, step] of steps.slice(1).entries()) expect(step).toBeLessThan(steps[i]!)
  })

  it('lasts 400 to 700 ms whatever the distance', () => {
    for (const from of STATIONS)
      for (const to of STATIONS) {
        const { durationS } = trainRun(from.id, to.id, 48)
        expect(durationS).toBeGreaterThanOrEqual(0.4)
        expect(durationS).toBeLessThanOrEqual(0.7)
      }
  })
})
