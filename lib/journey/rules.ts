import { LINES, STATIONS } from './lines'
import type { Line, Station, StationId, StationState } from './schema'

export type StationStates = Readonly<Record<StationId, StationState>>

/** A state for each of the 33 stations, from what is stored of them; nothing stored means to do. */
export function statesOf(progress: readonly { stationId: string; state: StationState }[]): StationStates {
  const stored = new Map(progress.map((p) => [p.stationId, p.state]))
  return Object.fromEntries(STATIONS.map((s) => [s.id, stored.get(s.id) ?? 'todo'])) as Record<StationId, StationState>
}

/** Stations whose tool is not built yet cannot be closed, so they are never recommended; they stay open to visit. */
const isClosable = (station: Station) => station.kind === 'dialogue' || station.kind === 'worksheet'

/** The first station in journey order that is not done: recommended, never imposed. Null when all is done. */
export function recommendNext(states: StationStates): StationId | null {
  return STATIONS.find((s) => isClosable(s) && states[s.id] !== 'done')?.id ?? null
}

/** Stations done on a line, and how many there are. */
export function countDone(line: Line, states: StationStates): { done: number; all: number } {
  return { done: line.stations.filter((s) => states[s.id] === 'done').length, all: line.stations.length }
}

/** The stations before and after on the same line; null at its ends. */
export function neighboursOf(station: Station): { previous: Station | null; next: Station | null } {
  const stations = LINES.find((l) => l.id === station.lineId)!.stations
  const at = stations.findIndex((s) => s.id === station.id)
  return { previous: stations[at - 1] ?? null, next: stations[at + 1] ?? null }
}
