import 'server-only'
import type { Viewer } from '@/lib/core/viewer'
import { listProgress, saveProgress } from '@/lib/journey/repo'
import type { StationId } from '@/lib/journey/schema'
import type { ApplicationView } from './schema'
import { isStationDone, stationsBegun, TRACKER_STATIONS } from './station-rules'

/**
 * Brings the stations that the tracker moves up to date: begun, or done. What is done stays done, whatever is taken back.
 * @returns the stations that closed now
 */
export async function moveStations(viewer: Viewer, applications: readonly ApplicationView[], today: string): Promise<StationId[]> {
  const stored = new Map((await listProgress(viewer)).map(({ stationId, state }) => [stationId, state]))
  const closed = TRACKER_STATIONS.filter((id) => stored.get(id) !== 'done' && isStationDone(id, applications, today))
  const begun = stationsBegun(applications).filter((id) => !stored.has(id) && !closed.some((other) => other === id))
  for (const id of closed) await saveProgress(viewer, id, true)
  for (const id of begun) await saveProgress(viewer, id, false)
  return closed
}
