import { describe, expect, it } from 'vitest'
import { pointOn, radarPoints, radiusOf, ringPoints, scaleOf, toSvgPoints } from '@/lib/skills/radar'

const RADII = { zero: 20, full: 100 }
const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y)

describe('the scale of the radar', () => {
  it('never zooms in below four, whatever is held', () => {
    expect(scaleOf([])).toBe(4)
    expect(scaleOf([0, 1, 2])).toBe(4)
  })
  it('is even, so that its middle ring is a whole number of skills', () => {
    expect(scaleOf([5])).toBe(6)
    expect(scaleOf([2, 8])).toBe(8)
  })
  it('holds every value', () => {
    for (let n = 0; n <= 10; n += 1) expect(scaleOf([n, 1])).toBeGreaterThanOrEqual(n)
  })
})

describe('the spokes', () => {
  it('begin at the top and turn clockwise', () => {
    expect(pointOn(0, 6, 100)).toEqual({ x: 0, y: -100 })
    expect(pointOn(3, 6, 100)).toEqual({ x: 0, y: 100 })
    expect(pointOn(1, 6, 100).x).toBeGreaterThan(0)
    expect(pointOn(5, 6, 100).x).toBeLessThan(0)
  })
  it('are spread evenly', () => {
    const ends = Array.from({ length: 6 }, (_, i) => pointOn(i, 6, 100))
    const sides = ends.map((end, i) => Math.hypot(end.x - ends[(i + 1) % 6]!.x, end.y - ends[(i + 1) % 6]!.y))
    for (const side of sides) expect(side).toBeCloseTo(100, 1)
  })
})

describe('a value on its spoke', () => {
  it('keeps its distance from the centre when it is zero', () => {
    expect(radiusOf(0, 4, RADII)).toBe(20)
  })
  it('reaches the outer ring at the greatest value, and half way at half of it', () => {
    expect(radiusOf(4, 4, RADII)).toBe(100)
    expect(radiusOf(2, 4, RADII)).toBe(60)
  })
  it('never leaves the drawing', () => {
    expect(radiusOf(9, 4, RADII)).toBe(100)
    expect(radiusOf(-3, 4, RADII)).toBe(20)
  })
  it('grows with what it stands for', () => {
    const far = radarPoints([0, 1, 2, 3, 4, 4], 4, RADII).map(distance)
    expect([...far].sort((a, b) => a - b)).toEqual(far)
    expect(far[4]! - far[0]!).toBeGreaterThan(70)
  })
})

describe('a ring', () => {
  it('is as far from the centre on every spoke', () => {
    for (const point of ringPoints(6, 2, 4, RADII)) expect(distance(point)).toBeCloseTo(60, 1)
  })
  it('is written as an SVG polygon reads it', () => {
    expect(toSvgPoints(ringPoints(4, 4, 4, RADII))).toBe('0,-100 100,0 0,100 -100,0')
  })
})
