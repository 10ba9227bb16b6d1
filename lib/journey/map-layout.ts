import { INTERCHANGES } from './lines'
import { SIZE, STATION_ON_MAP, type Point, type Side } from './map-data'
import { toPx } from './map-geometry'
import type { StationId } from './schema'

/** Where a text starts, in map pixels: `x` is its left edge, middle or right edge, as `anchor` says; `y` is its middle. */
export type TextSpot = { x: number; y: number; anchor: 'start' | 'middle' | 'end' }

const DIRECTION: Record<Side, Point> = {
  n: [0, -1],
  s: [0, 1],
  e: [1, 0],
  w: [-1, 0],
  ne: [1, -1],
  nw: [-1, -1],
  se: [1, 1],
  sw: [-1, 1],
}

const inCapsule = new Set<StationId>(INTERCHANGES.flat())

/** Height that a line of text takes on the map, for a size of type. Both in map pixels. */
export function textHeight(fontPx: number): number {
  return fontPx * (18 / 13)
}

/** True where the station shares a capsule with others. */
export function isInterchange(id: StationId): boolean {
  return inCapsule.has(id)
}

/** The other stations of the same interchange, in journey order; none for most stations. */
export function interchangePartners(id: StationId): StationId[] {
  return (INTERCHANGES.find((group) => group.includes(id)) ?? []).filter((other) => other !== id)
}

/**
 * Where a station's label stands. It clears the largest symbol, so that any station may become the recommended one:
 * nothing moves when the train does, except its own sign, which steps aside for the train.
 */
export function labelSpot(id: StationId, isNext: boolean): TextSpot {
  const { at, labelAt } = STATION_ON_MAP[id]
  const [px, py] = toPx(at)
  const [dx, dy] = DIRECTION[labelAt]
  const beside = SIZE.trainPx[0] / 2 + 3
  const corner = inCapsule.has(id) ? SIZE.capsulePx + 4 : 13
  const above = SIZE.nextPx - 1
  const below = inCapsule.has(id) ? SIZE.capsulePx + 2 : 13
  const x = dx === 0 ? px : px + dx * (dy === 0 ? beside : corner)
  const y = dy === 0 ? py : py + dy * ((dx === 0 ? above : below) + textHeight(SIZE.labelPx) / 2)
  const anchor = dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end'
  return isNext ? { x: x + dx, y: y + dy * 5, anchor } : { x, y, anchor }
}
