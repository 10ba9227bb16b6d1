import 'server-only'
import { updateProfile } from '@/lib/account/repo'
import type { Json } from '@/lib/core/database'
import { AppError } from '@/lib/core/errors'
import type { Viewer } from '@/lib/core/viewer'
import { findStation, LINES } from './lines'
import { listProgress, loadWorksheet, saveProgress, saveWorksheet } from './repo'
import { recommendNext, stationsToResume, statesOf, type StationStates } from './rules'
import { SchoolLevel, type JourneyView, type Station, type StationId } from './schema'
import { isComplete, missingFields, parseWorksheet, type MissingField, type WorksheetData } from './worksheet-rules'
import type { WorksheetStationId } from './worksheets'

/** A student's way through the map. */
export type Journey = { states: StationStates; next: StationId | null; toResume: ReturnType<typeof stationsToResume> }

/** Where the viewer is on the map, and the stop that is recommended next. */
export async function getJourney(viewer: Viewer): Promise<Journey> {
  const progress = await listProgress(viewer)
  const states = statesOf(progress)
  const next = recommendNext(states)
  return { states, next, toResume: stationsToResume(progress, next) }
}

/** The journey as other programs read it (`GET /api/journey`). */
export async function describeJourney(viewer: Viewer): Promise<JourneyView> {
  const { states, next } = await getJourney(viewer)
  const lines = LINES.map(({ id, letter, stations }) => ({
    id,
    letter,
    stations: stations.map((s) => ({ id: s.id, kind: s.kind, state: states[s.id], criteria: [...s.criteria] })),
  }))
  return { lines, next }
}

/** A station by the id in a URL. @throws AppError `unknown_station` */
export function requireStation(id: string): Station {
  const station = findStation(id)
  if (!station) throw new AppError('unknown_station')
  return station
}

/** A worksheet station by the id in a URL. @throws AppError `unknown_station` */
function requireWorksheetStation(id: string): WorksheetStationId {
  const station = requireStation(id)
  if (station.kind !== 'worksheet') throw new AppError('unknown_station')
  return station.id as WorksheetStationId
}

/** What the viewer filled in at a worksheet station so far; empty before the first save. */
export async function getWorksheet(viewer: Viewer, stationId: WorksheetStationId): Promise<WorksheetData> {
  return ((await loadWorksheet(viewer, stationId)) ?? {}) as WorksheetData
}

/**
 * Keeps a worksheet, complete or not, and closes its station when its rule is met. `depart` also sets the level.
 * @throws AppError `unknown_station`, `worksheet_invalid` with the fields
 */
export async function fillWorksheet(
  viewer: Viewer,
  id: string,
  input: unknown,
): Promise<{ data: WorksheetData; isDone: boolean; missing: MissingField[] }> {
  const stationId = requireWorksheetStation(id)
  const parsed = parseWorksheet(stationId, input)
  if (!parsed.ok) {
    throw new AppError(
      'worksheet_invalid',
      parsed.issues.map((issue) => ({
        field: [issue.fieldId, issue.row, issue.columnId].filter((part) => part !== undefined).join('.'),
        code: issue.code,
      })),
    )
  }
  const isDone = isComplete(stationId, parsed.data)
  await saveWorksheet(viewer, stationId, parsed.data as Json, isDone)
  await saveProgress(viewer, stationId, isDone)
  if (stationId === 'depart') await keepLevel(viewer, parsed.data)
  return { data: parsed.data, isDone, missing: missingFields(stationId, parsed.data) }
}

async function keepLevel(viewer: Viewer, data: WorksheetData): Promise<void> {
  const level = SchoolLevel.safeParse(data.level)
  if (level.success) await updateProfile(viewer, { level: level.data })
}
