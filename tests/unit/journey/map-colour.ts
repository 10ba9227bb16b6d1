const linear = (hex: string) =>
  [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)
const luminance = (hex: string) => dot(linear(hex), [0.2126, 0.7152, 0.0722])

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, « contrast ratio »). */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((p, q) => p - q) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

export type Matrix = readonly (readonly [number, number, number])[]

/** How an eye sees linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
export const VISIONS: Record<string, Matrix> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}

function toLab(hex: string, vision: Matrix): number[] {
  const rgb = vision.map((row) => Math.max(0, Math.min(1, dot(row, linear(hex)))))
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047)
  const y = f(dot([0.2126729, 0.7151522, 0.072175], rgb))
  const z = f(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** Difference of two colours as this eye sees them (CIE 1976 L*a*b*, D65). */
export function deltaE(a: string, b: string, vision: Matrix): number {
  const [p, q] = [toLab(a, vision), toLab(b, vision)]
  return Math.hypot(...p.map((value, i) => value - q[i]!))
}
