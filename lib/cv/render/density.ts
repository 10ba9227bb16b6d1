/** One way to set the page. `spacing` multiplies every gap; margins and sizes in points. */
export type Density = {
  readonly id: 'airy' | 'roomy' | 'normal' | 'tight' | 'narrow' | 'small' | 'smallest'
  readonly spacing: number
  readonly marginX: number
  readonly marginY: number
  /** Body text. The floor is 9 pt: below, people with tired eyes and scanners give up. */
  readonly size: number
  readonly lineHeight: number
}

const at = (id: Density['id'], spacing: number, marginX: number, marginY: number, size: number, lineHeight: number): Density => ({
  id,
  spacing,
  marginX,
  marginY,
  size,
  lineHeight,
})

/** For a first CV with three things to say: larger letters, so that the page looks meant and not empty. */
export const AIRY = at('airy', 1.7, 64, 62, 11.5, 1.48)
export const ROOMY = at('roomy', 1.15, 52, 50, 10.5, 1.4)
export const NORMAL = at('normal', 1, 50, 44, 10, 1.36)
/** From the second best to the last: gaps first, then margins, then the size of letters. */
export const LEVELS: readonly Density[] = [
  NORMAL,
  at('tight', 0.8, 50, 40, 10, 1.3),
  at('narrow', 0.75, 40, 32, 10, 1.28),
  at('small', 0.72, 38, 30, 9.5, 1.26),
  at('smallest', 0.68, 36, 28, 9, 1.22),
]

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const
