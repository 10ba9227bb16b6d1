import { z } from 'zod'

/** The seven lines of the journey, in order. Ids are stable: they stand in URLs, data and tests. */
export const LineId = z.enum(['me-connaitre', 'explorer', 'se-presenter', 'chercher', 'officialiser', 'vivre', 'raconter'])
export type LineId = z.infer<typeof LineId>

/** The 33 stations, in journey order. Ids are stable. */
export const StationId = z.enum([
  'depart',
  'ce-qui-m-anime',
  'mes-experiences',
  'premieres-preuves',
  'mes-criteres',
  'casser-un-cliche',
  'trois-metiers',
  'parler-a-un-pro',
  'mon-reseau',
  'mon-cap',
  'mon-cv',
  'relu',
  'mon-message',
  'a-l-oral',
  'joignable',
  'ma-liste',
  'premier-contact',
  'relancer',
  'rebondir',
  'entretien',
  'oui',
  'dossier',
  'signatures',
  'avant-le-jour-j',
  'jour-1',
  'journal',
  'interview-tuteur',
  'contribution',
  'regard-du-tuteur',
  'traces',
  'rapport',
  'oral',
  'merci-et-suite',
])
export type StationId = z.infer<typeof StationId>

/** How a station is worked: dialogue, worksheet, tool or journal. */
export const StationKind = z.enum(['dialogue', 'worksheet', 'tool', 'journal'])
export type StationKind = z.infer<typeof StationKind>

/** What a piece of evidence is about. A trait of character is never a criterion. */
export const CriterionKind = z.enum(['situation', 'action', 'result', 'skill', 'reflection', 'choice', 'fact'])
export type CriterionKind = z.infer<typeof CriterionKind>

/** `kind` or `kind-n`, for example `action` or `choice-2`. */
export const CriterionId = z.enum(['situation', 'action', 'result', 'skill', 'reflection', 'fact', 'choice-1', 'choice-2'])
export type CriterionId = z.infer<typeof CriterionId>

export const StationState = z.enum(['todo', 'started', 'done'])
export type StationState = z.infer<typeof StationState>

/** The class a student is in; it changes durations, rules, wording and signatories. */
export const SchoolLevel = z.enum(['4e', '3e', '2de', 'cap', 'bac-pro', 'bts', 'but', 'licence', 'master', 'autre'])
export type SchoolLevel = z.infer<typeof SchoolLevel>

export type LineShape = 'circle' | 'square' | 'diamond' | 'hexagon' | 'triangle' | 'pill' | 'octagon'
export type LineLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G'

export type Station = {
  readonly id: StationId
  readonly lineId: LineId
  readonly kind: StationKind
  /** In the order in which the tutor prefers to ask; empty unless `kind` is `dialogue`. */
  readonly criteria: readonly CriterionId[]
}

export type Line = {
  readonly id: LineId
  readonly letter: LineLetter
  readonly shape: LineShape
  readonly stations: readonly Station[]
}

/** `GET /api/journey`. */
export const JourneyView = z.object({
  lines: z.array(
    z.object({
      id: LineId,
      letter: z.string(),
      stations: z.array(z.object({ id: StationId, kind: StationKind, state: StationState, criteria: z.array(CriterionId) })),
    }),
  ),
  next: StationId.nullable(),
})
export type JourneyView = z.infer<typeof JourneyView>

/** `PUT /api/journey/stations/:stationId/worksheet`. */
export const WorksheetView = z.object({
  data: z.record(z.string(), z.unknown()),
  isDone: z.boolean(),
  missing: z.array(
    z.object({
      fieldId: z.string(),
      row: z.number().optional(),
      columnId: z.string().optional(),
      optionId: z.string().optional(),
      code: z.string(),
    }),
  ),
})
