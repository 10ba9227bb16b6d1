import { describe, expect, it } from 'vitest'
import { INTERCHANGES, LINES, STATIONS } from '@/lib/journey/lines'
import { GRID, LINE_ON_MAP, LOOP, STATION_ON_MAP, type Point } from '@/lib/journey/map-data'
import { distanceTo, lengthOf, segmentsOf, toPx } from '@/lib/journey/map-geometry'
import type { StationId } from '@/lib/journey/schema'
import { meet } from './map-boxes'
import { pairs, STROKES } from './map-strokes'

const at = (id: StationId) => STATION_ON_MAP[id].at

/** How far along a path a point lies, in grid units; NaN beside the path. */
function along(point: Point, path: readonly Point[]): number {
  let length = 0
  for (const segment of segmentsOf(path)) {
    if (distanceTo(point, segment) < 1e-9) return length + lengthOf([segment[0], point])
    length += lengthOf(segment)
  }
  return NaN
}

const heading = ([a, b]: readonly [Point, Point]) => Math.atan2(b[1] - a[1], b[0] - a[0])

describe('lines of the map', () => {
  it('draws 7 lines and 33 stations, each line with a letter and a shape of its own', () => {
    expect(Object.keys(LINE_ON_MAP)).toEqual(LINES.map((line) => line.id))
    expect(Object.keys(STATION_ON_MAP)).toEqual(STATIONS.map((station) => station.id))
    expect([LINES.length, STATIONS.length]).toEqual([7, 33])
    expect(new Set(LINES.map((line) => line.letter)).size).toBe(7)
    expect(new Set(LINES.map((line) => line.shape)).size).toBe(7)
  })

  it.each(LINES)('puts the stations of $id on the line, in order, at most 1.6 times further apart than the closest two', (line) => {
    const places = line.stations.map((station) => along(at(station.id), LINE_ON_MAP[line.id].path))
    expect(places).not.toContain(NaN)
    const gaps = places.slice(1).map((place, i) => place - places[i]!)
    expect(Math.min(...gaps)).toBeGreaterThan(0)
    expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThanOrEqual(1.6)
  })

  it.each([...LINES.map((line) => ({ id: line.id, path: LINE_ON_MAP[line.id].path })), { id: 'loop', path: LOOP.path }])(
    'runs $id on the grid, at 0, 45 or 90°',
    ({ path }) => {
      for (const [a, b] of segmentsOf(path)) {
        const [dx, dy] = [Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])]
        expect([...a, ...b].every(Number.isInteger)).toBe(true)
        expect(dx + dy > 0 && (dx === 0 || dy === 0 || dx === dy)).toBe(true)
      }
    },
  )

  it.each(LINES)('bends $id at most three times, by 45°', (line) => {
    const headings = segmentsOf(LINE_ON_MAP[line.id].path).map(heading)
    const turns = headings.slice(1).map((value, i) => Math.abs(Math.sin((value - headings[i]!) / 2)))
    expect(turns.length).toBeLessThanOrEqual(3)
    for (const turn of turns) expect(turn).toBeLessThanOrEqual(Math.sin(Math.PI / 8) + 1e-9)
  })

  it('leads the loop from station to station', () => {
    expect(LOOP.path[0]).toEqual(at(LOOP.from))
    expect(LOOP.path.at(-1)).toEqual(at(LOOP.to))
  })

  it('keeps two stations at least one unit apart', () => {
    for (const [a, b] of pairs(STATIONS)) expect(lengthOf([at(a.id), at(b.id)]), `${a.id} / ${b.id}`).toBeGreaterThanOrEqual(1 - 1e-9)
  })

  it('keeps a station 0.7 unit from any line that is not its own', () => {
    for (const { id } of STATIONS)
      for (const stroke of STROKES.filter((other) => !other.stations.includes(id)))
        for (const segment of stroke.segments)
          expect(distanceTo(toPx(at(id)), segment), `${id} / ${stroke.name}`).toBeGreaterThanOrEqual(0.7 * GRID.unitPx)
  })

  it('puts the stations of an interchange side by side', () => {
    for (const group of INTERCHANGES) for (const segment of segmentsOf(group.map(at))) expect(lengthOf(segment)).toBeLessThanOrEqual(1.5)
  })

  it('crosses lines at 45° or more', () => {
    const crossings = pairs(STROKES).flatMap(([a, b]) =>
      a.segments.flatMap((one) =>
        b.segments.filter((other) => meet(one, other)).map((other) => Math.abs(Math.sin(heading(one) - heading(other)))),
      ),
    )
    expect(crossings.length).toBeGreaterThan(0)
    for (const sine of crossings) expect(sine).toBeGreaterThanOrEqual(Math.SQRT1_2 - 1e-9)
  })
})
