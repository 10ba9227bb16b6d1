import { INTERCHANGES, LINES } from './lines'
import { LINE_ON_MAP, LOOP, PASSAGES, STATION_ON_MAP, type Point } from './map-data'
import { distanceTo, lengthOf, segmentsOf } from './map-geometry'
import type { StationId } from './schema'

type Edge = { to: StationId; path: readonly Point[]; length: number }

const at = (id: StationId) => STATION_ON_MAP[id].at
const pathLength = (path: readonly Point[]) => segmentsOf(path).reduce((sum, segment) => sum + lengthOf(segment), 0)

/** The part of a line between two of its stations, bends included, in grid units. */
function pathBetween(path: readonly Point[], from: Point, to: Point): Point[] {
  const indexOf = (point: Point) => segmentsOf(path).findIndex((segment) => distanceTo(point, segment) < 1e-9)
  const [first, last] = [indexOf(from), indexOf(to)]
  return [from, ...path.slice(first + 1, last + 1), to]
}

function buildEdges(): Map<StationId, Edge[]> {
  const edges = new Map<StationId, Edge[]>()
  const join = (a: StationId, b: StationId, path: readonly Point[]) => {
    const length = pathLength(path)
    edges.set(a, [...(edges.get(a) ?? []), { to: b, path, length }])
    edges.set(b, [...(edges.get(b) ?? []), { to: a, path: [...path].reverse(), length }])
  }
  for (const line of LINES)
    line.stations.slice(1).forEach((station, i) => {
      const before = line.stations[i]!.id
      join(before, station.id, pathBetween(LINE_ON_MAP[line.id].path, at(before), at(station.id)))
    })
  for (const group of INTERCHANGES) group.forEach((a, i) => group.slice(i + 1).forEach((b) => join(a, b, [at(a), at(b)])))
  for (const [a, b] of PASSAGES) join(a, b, [at(a), at(b)])
  join(LOOP.from, LOOP.to, LOOP.path)
  return edges
}

const EDGES = buildEdges()

/**
 * The shortest way for the train from one station to another along lines, interchanges, passages and the loop
 * (Dijkstra over 33 stations), as points in grid units. Both ends included; one point when they are the same.
 */
export function trainRoute(from: StationId, to: StationId): Point[] {
  const best = new Map<StationId, { length: number; path: readonly Point[] }>([[from, { length: 0, path: [at(from)] }]])
  const open = new Set<StationId>([from])
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => (best.get(b)!.length < best.get(a)!.length ? b : a))
    if (here === to) break
    open.delete(here)
    const known = best.get(here)!
    for (const edge of EDGES.get(here) ?? []) {
      const length = known.length + edge.length
      if (length < (best.get(edge.to)?.length ?? Infinity)) {
        best.set(edge.to, { length, path: [...known.path, ...edge.path.slice(1)] })
        open.add(edge.to)
      }
    }
  }
  return [...best.get(to)!.path]
}

export type TrainRun = {
  /** Positions relative to the arrival, in map pixels, at even steps of time; the last one is 0, 0. */
  x: number[]
  y: number[]
  durationS: number
}

const STEPS = 32

/** The point that lies at that length along a path. */
function pointAlong(path: readonly Point[], length: number): Point {
  let left = length
  for (const [a, b] of segmentsOf(path)) {
    const whole = lengthOf([a, b])
    if (left <= whole) return [a[0] + ((b[0] - a[0]) * left) / whole, a[1] + ((b[1] - a[1]) * left) / whole]
    left -= whole
  }
  return path.at(-1)!
}

/**
 * The train's movement to `to`, slowing down towards its stop (cubic ease-out over the whole way, bends included):
 * 400 ms for a close one, 700 at most. `unitPx` is the size of a grid unit.
 */
export function trainRun(from: StationId, to: StationId, unitPx: number): TrainRun {
  const route = trainRoute(from, to)
  const whole = pathLength(route)
  const [endX, endY] = at(to)
  const stops = Array.from({ length: STEPS + 1 }, (_, i) => (i === STEPS ? at(to) : pointAlong(route, whole * (1 - (1 - i / STEPS) ** 3))))
  return {
    x: stops.map((stop) => (stop[0] - endX) * unitPx),
    y: stops.map((stop) => (stop[1] - endY) * unitPx),
    durationS: Math.min(0.7, Math.max(0.4, 0.25 + 0.05 * whole)),
  }
}
