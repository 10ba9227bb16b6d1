import { SIZE, STATION_ON_MAP, type Point } from '@/lib/journey/map-data'
import { distanceTo, segmentsOf, toPx, type Segment } from '@/lib/journey/map-geometry'
import { labelSpot, textHeight, type TextSpot } from '@/lib/journey/map-layout'
import type { StationId } from '@/lib/journey/schema'

export type Box = { x: number; y: number; w: number; h: number }

const widthInEm = (character: string) => (/[iljtfr’\s]/.test(character) ? 0.31 : /[mwMN]/.test(character) ? 0.86 : 0.6)

/** Drawn width of a text, by classes of letters: no font is read here. */
function drawnWidth(text: string, fontPx: number): number {
  return fontPx * [...text].reduce((sum, character) => sum + widthInEm(character), 0)
}

/** Room reserved for a text: at least 7.2 px a character at 13 px. */
export function textWidth(text: string, fontPx: number): number {
  return Math.max(drawnWidth(text, fontPx), text.length * fontPx * (7.2 / 13))
}

const boxAt = ({ x, y, anchor }: TextSpot, w: number, h: number): Box => ({
  x: anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2,
  y: y - h / 2,
  w,
  h,
})

export const labelBox = (id: StationId, label: string): Box =>
  boxAt(labelSpot(id, false), textWidth(label, SIZE.labelPx), textHeight(SIZE.labelPx))

/** The plate of the recommended station. */
export const plateBox = (id: StationId, label: string): Box =>
  boxAt(labelSpot(id, true), drawnWidth(label, SIZE.labelPx) + 2 * SIZE.platePadPx[0], SIZE.labelPx + 2 * SIZE.platePadPx[1])

/** A text that starts `gapPx` to the right of a point, vertically centred on it. */
export function boxRightOf(at: Point, gapPx: number, text: string, fontPx: number): Box {
  const [x, y] = toPx(at)
  return boxAt({ x: x + gapPx, y, anchor: 'start' }, textWidth(text, fontPx), textHeight(fontPx))
}

export function squareAround(at: Point, half: number): Box {
  const [x, y] = toPx(at)
  return { x: x - half, y: y - half, w: 2 * half, h: 2 * half }
}

export function trainBox(id: StationId): Box {
  const [x, y] = toPx(STATION_ON_MAP[id].at)
  const [w, h] = [SIZE.trainPx[0] + 2, SIZE.trainPx[1] + 2]
  return { x: x - w / 2, y: y - h / 2, w, h }
}

export const overlap = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

const side = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

/** True where two segments cross in their insides. */
export const meet = ([a, b]: Segment, [c, d]: Segment) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

/** Distance from a segment to a box, 0 when they touch. */
export function boxDistance(segment: Segment, { x, y, w, h }: Box): number {
  const corners: Point[] = [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ]
  const edges = segmentsOf([...corners, corners[0]!])
  const inside = ([px, py]: Point) => px > x && px < x + w && py > y && py < y + h
  if (segment.some(inside) || edges.some((edge) => meet(edge, segment))) return 0
  return Math.min(
    ...corners.map((corner) => distanceTo(corner, segment)),
    ...edges.flatMap((edge) => segment.map((end) => distanceTo(end, edge))),
  )
}
