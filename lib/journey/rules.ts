import { STATIONS } from './lines'
import type { StationId, StationState } from './schema'

export type StationStates = Readonly<Record<StationId, StationState>>

/** A state for each of the 33 stations, from what is stored of them; nothing stored means to do. */
export function statesOf(progress: readonly { stationId: string; state: StationState }[]): StationStates {
  const stored = new Map(progress.map((p) => [p.stationId, p.state]))
  return Object.fromEntries(STATIONS.map((s) => [s.id, stored.get(s.id) ?? 'todo'])) as Record<StationId, StationState>
}

/** Stations whose tool is not built yet cannot be closed, so they are never recommended; they stay open to visit. */
export const WITHOUT_TOOL: ReadonlySet<StationId> = new Set(['signatures'])

/** The first station in journey order that is not done: recommended, never imposed. Null when all is done. */
export function recommendNext(states: StationStates): StationId | null {
  return STATIONS.find((s) => !WITHOUT_TOOL.has(s.id) && states[s.id] !== 'done')?.id ?? null
}

/** Stations that were begun and not finished, other than the recommended one: the last touched first. */
export function stationsToResume(
  progress: readonly { stationId: string; state: StationState; updatedAt: string }[],
  next: StationId | null,
) {
  return progress
    .filter((p) => p.state === 'started' && p.stationId !== next)
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .map(({ stationId, updatedAt }) => ({ stationId: stationId as StationId, updatedAt }))
}

/** Whole calendar days between two instants, in the student's France: 0 today, 1 yesterday. */
export function daysSince(then: Date, now: Date): number {
  const day = (date: Date) => Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(date))
  return Math.max(0, Math.round((day(now) - day(then)) / 86_400_000))
}
