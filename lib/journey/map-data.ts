import type { LineId, StationId } from './schema'

/** A point of the map in grid units: x to the right, y down. */
export type Point = readonly [x: number, y: number]

/** Side of a station on which its label stands; the four diagonals start at the symbol's corner. */
export type Side = 'n' | 'e' | 's' | 'w' | 'ne' | 'se' | 'sw' | 'nw'

/** The sheet, in map pixels (one grid unit is `unitPx`): content inside `padPx` on every side. */
export const GRID = { cols: 26, rows: 14, unitPx: 48, padPx: 16 } as const

/** Strokes, and half sizes of symbols, in map pixels; `bendPx` is the radius of a turn. */
export const SIZE = {
  linePx: 10,
  corePx: 5,
  loopPx: 5,
  bendPx: 26,
  ringPx: 10,
  nextPx: 18,
  capsulePx: 15,
  badgePx: 14,
  trainPx: [38, 14],
  platePadPx: [7, 4],
  labelPx: 15,
  namePx: 16,
  titlePx: 24,
} as const

type LineOnMap = {
  /** Vertices; runs at 0, 45 or 90° only. */
  path: readonly Point[]
  /** Centre of the badge; the line's name stands to its right. */
  badgeAt: Point
  /** A lighter stripe runs inside the line: yellow needs a dark edge on white. */
  hasCore?: true
}

// prettier-ignore
export const LINE_ON_MAP: Record<LineId, LineOnMap> = {
  'me-connaitre': { path: [[1, 3], [11, 3], [13, 5]], badgeAt: [1, 4] },
  explorer: { path: [[10, 7], [22, 7]], badgeAt: [8, 6] },
  'se-presenter': { path: [[10, 2], [18, 2]], badgeAt: [10, 0.5] },
  chercher: { path: [[4, 13], [6, 13], [16, 3], [19, 3]], badgeAt: [1, 13] },
  officialiser: { path: [[20, 3], [22, 3], [24, 5]], badgeAt: [20, 4] },
  vivre: { path: [[24, 6], [24, 11], [22, 13], [17, 13]], badgeAt: [15, 13], hasCore: true },
  raconter: { path: [[23, 9], [23, 10], [22, 11], [14, 11]], badgeAt: [14, 12] },
}

type StationOnMap = { at: Point; labelAt: Side }

export const STATION_ON_MAP: Record<StationId, StationOnMap> = {
  depart: { at: [1, 3], labelAt: 'n' },
  'ce-qui-m-anime': { at: [4, 3], labelAt: 'n' },
  'mes-experiences': { at: [7, 3], labelAt: 'n' },
  'premieres-preuves': { at: [10, 3], labelAt: 'sw' },
  'mes-criteres': { at: [13, 5], labelAt: 'w' },
  'casser-un-cliche': { at: [10, 7], labelAt: 'sw' },
  'trois-metiers': { at: [13, 7], labelAt: 's' },
  'parler-a-un-pro': { at: [16, 7], labelAt: 's' },
  'mon-reseau': { at: [19, 7], labelAt: 's' },
  'mon-cap': { at: [22, 7], labelAt: 's' },
  'mon-cv': { at: [10, 2], labelAt: 'n' },
  relu: { at: [12, 2], labelAt: 'n' },
  'mon-message': { at: [14, 2], labelAt: 'n' },
  'a-l-oral': { at: [16, 2], labelAt: 'n' },
  joignable: { at: [18, 2], labelAt: 'n' },
  'ma-liste': { at: [4, 13], labelAt: 'n' },
  'premier-contact': { at: [7, 12], labelAt: 'se' },
  relancer: { at: [10, 9], labelAt: 'se' },
  rebondir: { at: [13, 6], labelAt: 'e' },
  entretien: { at: [16, 3], labelAt: 'se' },
  oui: { at: [19, 3], labelAt: 's' },
  dossier: { at: [20, 3], labelAt: 'n' },
  signatures: { at: [22, 3], labelAt: 'n' },
  'avant-le-jour-j': { at: [24, 5], labelAt: 'w' },
  'jour-1': { at: [24, 6], labelAt: 'e' },
  journal: { at: [24, 9], labelAt: 'e' },
  'interview-tuteur': { at: [23, 12], labelAt: 'se' },
  contribution: { at: [20, 13], labelAt: 's' },
  'regard-du-tuteur': { at: [17, 13], labelAt: 's' },
  traces: { at: [23, 9], labelAt: 'w' },
  rapport: { at: [20, 11], labelAt: 'n' },
  oral: { at: [17, 11], labelAt: 'n' },
  'merci-et-suite': { at: [14, 11], labelAt: 'n' },
}

/** Where the end of a line leads to the start of the next one on foot: three dots. */
export const PASSAGES: readonly (readonly [from: StationId, to: StationId])[] = [
  ['oui', 'dossier'],
  ['avant-le-jour-j', 'jour-1'],
]

/** The dashed way back, for the next placement. */
// prettier-ignore
export const LOOP = {
  from: 'merci-et-suite',
  to: 'casser-un-cliche',
  lineId: 'raconter',
  path: [[14, 11], [4, 11], [3, 10], [3, 8], [4, 7], [10, 7]],
  labelAt: [3, 9],
} as const satisfies { from: StationId; to: StationId; lineId: LineId; path: readonly Point[]; labelAt: Point }
