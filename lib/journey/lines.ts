import type { CriterionId, CriterionKind, Line, LineId, Station, StationId, StationKind } from './schema'

const KIND = { D: 'dialogue', W: 'worksheet', T: 'tool', J: 'journal' } as const satisfies Record<string, StationKind>
type Row = readonly [id: StationId, kind: keyof typeof KIND, ...criteria: CriterionId[]]

function line(id: LineId, letter: Line['letter'], shape: Line['shape'], rows: readonly Row[]): Line {
  return {
    id,
    letter,
    shape,
    stations: rows.map(([stationId, kind, ...criteria]) => ({ id: stationId, lineId: id, kind: KIND[kind], criteria })),
  }
}

/** The one source of the journey's structure: seven lines, 33 stations, their kinds and criteria. */
export const LINES: readonly Line[] = [
  line('me-connaitre', 'A', 'circle', [
    ['depart', 'W'],
    ['ce-qui-m-anime', 'D', 'choice-1', 'situation', 'reflection'],
    ['mes-experiences', 'D', 'situation', 'action', 'result'],
    ['premieres-preuves', 'D', 'action', 'skill', 'result'],
    ['mes-criteres', 'W'],
  ]),
  line('explorer', 'B', 'square', [
    ['casser-un-cliche', 'D', 'choice-1', 'fact', 'reflection'],
    ['trois-metiers', 'W'],
    ['parler-a-un-pro', 'D', 'situation', 'fact', 'reflection'],
    ['mon-reseau', 'W'],
    ['mon-cap', 'D', 'choice-1', 'reflection', 'choice-2'],
  ]),
  line('se-presenter', 'C', 'diamond', [
    ['mon-cv', 'T'],
    ['relu', 'W'],
    ['mon-message', 'T'],
    ['a-l-oral', 'D', 'action', 'result', 'reflection'],
    ['joignable', 'W'],
  ]),
  line('chercher', 'D', 'hexagon', [
    ['ma-liste', 'T'],
    ['premier-contact', 'T'],
    ['relancer', 'T'],
    ['rebondir', 'D', 'situation', 'reflection', 'choice-1'],
    ['entretien', 'D', 'situation', 'action', 'reflection'],
    ['oui', 'W'],
  ]),
  line('officialiser', 'E', 'triangle', [
    ['dossier', 'W'],
    ['signatures', 'T'],
    ['avant-le-jour-j', 'W'],
  ]),
  line('vivre', 'F', 'pill', [
    ['jour-1', 'D', 'situation', 'fact', 'reflection'],
    ['journal', 'J'],
    ['interview-tuteur', 'D', 'situation', 'fact', 'reflection'],
    ['contribution', 'D', 'situation', 'action', 'result'],
    ['regard-du-tuteur', 'W'],
  ]),
  line('raconter', 'G', 'octagon', [
    ['traces', 'T'],
    ['rapport', 'D', 'situation', 'action', 'result', 'reflection'],
    ['oral', 'D', 'action', 'result', 'reflection'],
    ['merci-et-suite', 'W'],
  ]),
]

/** The 33 stations in journey order. */
export const STATIONS: readonly Station[] = LINES.flatMap((l) => l.stations)

/** Groups of stations where one may change lines. */
export const INTERCHANGES: readonly (readonly StationId[])[] = [
  ['premieres-preuves', 'mon-cv'],
  ['mes-criteres', 'rebondir', 'trois-metiers'],
  ['entretien', 'a-l-oral'],
  ['journal', 'traces'],
]

const stationById = new Map<string, Station>(STATIONS.map((s) => [s.id, s]))
const lineById = new Map<string, Line>(LINES.map((l) => [l.id, l]))

/** The station of that id, or undefined for an unknown one. */
export function findStation(id: string): Station | undefined {
  return stationById.get(id)
}

/** The station of a known id. */
export function getStation(id: StationId): Station {
  return stationById.get(id)!
}

/** The line of a known id. */
export function getLine(id: LineId): Line {
  return lineById.get(id)!
}

/** `choice-2` → `choice`. */
export function kindOf(criterion: CriterionId): CriterionKind {
  return criterion.replace(/-\d$/, '') as CriterionKind
}
