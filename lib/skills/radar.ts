/** A point in the units of the drawing, from its centre; y grows downwards. */
export type RadarPoint = { readonly x: number; readonly y: number }

/** Where zero lies and where the greatest value lies, in units from the centre. */
export type RadarRadii = { readonly zero: number; readonly full: number }

/** A radar never zooms in below this: one skill must not look like a whole family. */
const SMALLEST_SCALE = 4

const rounded = (value: number) => Math.round(value * 100) / 100

/** The value of the outer ring: an even number, at least 4, so that the ring in the middle is a whole number too. */
export function scaleOf(values: readonly number[]): number {
  const greatest = Math.max(SMALLEST_SCALE, ...values)
  return greatest + (greatest % 2)
}

/** The point at `radius` on spoke `index` of `count`: the first spoke points up, the others follow clockwise. */
export function pointOn(index: number, count: number, radius: number): RadarPoint {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2
  return { x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) }
}

/** Distance of a value (0 … max) from the centre. Zero keeps a distance of its own, so that an empty radar still is a shape. */
export function radiusOf(value: number, max: number, { zero, full }: RadarRadii): number {
  const share = Math.min(Math.max(value / max, 0), 1)
  return rounded(zero + share * (full - zero))
}

/** One point a value, in order. Values outside 0 … max are brought back to the edge. */
export function radarPoints(values: readonly number[], max: number, radii: RadarRadii): RadarPoint[] {
  return values.map((value, i) => pointOn(i, values.length, radiusOf(value, max, radii)))
}

/** A regular ring through all spokes at one value. */
export function ringPoints(count: number, value: number, max: number, radii: RadarRadii): RadarPoint[] {
  return radarPoints(Array<number>(count).fill(value), max, radii)
}

/** The `points` attribute of an SVG polygon. */
export function toSvgPoints(points: readonly RadarPoint[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ')
}
