import { GRID, SIZE, type Point } from './map-data'

export type Segment = readonly [Point, Point]

/** Width and height of the map, in map pixels, without its legend. */
export const SHEET_PX = { width: GRID.cols * GRID.unitPx + 2 * GRID.padPx, height: GRID.rows * GRID.unitPx + 2 * GRID.padPx } as const

/** Grid units → map pixels. */
export function toPx([x, y]: Point): Point {
  return [x * GRID.unitPx + GRID.padPx, y * GRID.unitPx + GRID.padPx]
}

/** The segments between consecutive vertices. */
export function segmentsOf(path: readonly Point[]): Segment[] {
  return path.slice(1).map((end, i) => [path[i]!, end])
}

/** Length of a segment, in the unit of its points. */
export function lengthOf([[ax, ay], [bx, by]]: Segment): number {
  return Math.hypot(bx - ax, by - ay)
}

/** Distance from a point to a segment, in the unit of the points. */
export function distanceTo([x, y]: Point, [[ax, ay], [bx, by]]: Segment): number {
  const [dx, dy] = [bx - ax, by - ay]
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

const samePoint = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1]
const round = (value: number) => Number(value.toFixed(2))

/**
 * SVG path data, in map pixels, of a path given in grid units. Bends are rounded with `SIZE.bendPx`;
 * a bend under one of the `covered` points stays sharp, because a symbol hides it.
 */
export function roundedPath(path: readonly Point[], covered: readonly Point[] = []): string {
  const px = path.map(toPx)
  return px
    .map((corner, i) => {
      const [x, y] = corner
      if (i === 0) return `M${round(x)} ${round(y)}`
      const isBend = i < px.length - 1 && !covered.some((point) => samePoint(point, path[i]!))
      if (!isBend) return `L${round(x)} ${round(y)}`
      const toward = (other: Point) => {
        const whole = lengthOf([corner, other])
        const cut = Math.min(SIZE.bendPx, whole / 2) / whole
        return `${round(x + (other[0] - x) * cut)} ${round(y + (other[1] - y) * cut)}`
      }
      return `L${toward(px[i - 1]!)}Q${round(x)} ${round(y)} ${toward(px[i + 1]!)}`
    })
    .join('')
}
