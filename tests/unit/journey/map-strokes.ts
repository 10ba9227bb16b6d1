import { LINES } from '@/lib/journey/lines'
import { LINE_ON_MAP, LOOP, PASSAGES, SIZE, STATION_ON_MAP, type Point } from '@/lib/journey/map-data'
import { segmentsOf, toPx, type Segment } from '@/lib/journey/map-geometry'
import type { StationId } from '@/lib/journey/schema'

export type Stroke = { name: string; halfPx: number; stations: readonly StationId[]; segments: Segment[] }

const toSegments = (path: readonly Point[]) => segmentsOf(path.map(toPx))

/** Everything the map draws as a stroke, in map pixels. */
export const STROKES: Stroke[] = [
  ...LINES.map((line) => ({
    name: line.id,
    halfPx: SIZE.linePx / 2,
    stations: line.stations.map((station) => station.id),
    segments: toSegments(LINE_ON_MAP[line.id].path),
  })),
  { name: 'loop', halfPx: SIZE.loopPx / 2, stations: [LOOP.from, LOOP.to], segments: toSegments(LOOP.path) },
  ...PASSAGES.map((ends) => ({
    name: ends.join(' → '),
    halfPx: 3,
    stations: ends,
    segments: toSegments(ends.map((id) => STATION_ON_MAP[id].at)),
  })),
]

/** All pairs of a list. */
export function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]))
}
