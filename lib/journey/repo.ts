import 'server-only'
import type { Json } from '@/lib/core/database'
import { AppError } from '@/lib/core/errors'
import type { Viewer } from '@/lib/core/viewer'
import type { StationId, StationState } from './schema'

export type StoredProgress = { stationId: string; state: StationState; updatedAt: string }

/** The viewer's stations that are started or done. */
export async function listProgress({ id, db }: Viewer): Promise<StoredProgress[]> {
  const { data, error } = await db.from('station_progress').select('station_id, state, updated_at').eq('user_id', id)
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data.map((row) => ({ stationId: row.station_id, state: row.state, updatedAt: row.updated_at }))
}

/** Notes that a station was entered or closed; a station that is done stays done. */
export async function saveProgress({ id, db }: Viewer, stationId: StationId, isDone: boolean): Promise<void> {
  const { error } = await db
    .from('station_progress')
    .upsert(
      { user_id: id, station_id: stationId, state: isDone ? 'done' : 'started', done_at: isDone ? new Date().toISOString() : null },
      { onConflict: 'user_id,station_id' },
    )
  if (error) throw new AppError('unavailable', [], { cause: error })
}

/** What the viewer filled in at a worksheet station; null before the first save. */
export async function loadWorksheet({ id, db }: Viewer, stationId: StationId): Promise<Json | null> {
  const { data, error } = await db.from('worksheets').select('data').eq('user_id', id).eq('station_id', stationId).maybeSingle()
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data?.data ?? null
}

/** Keeps a worksheet; `isComplete` dates it, which lets its station close. */
export async function saveWorksheet({ id, db }: Viewer, stationId: StationId, data: Json, isComplete: boolean): Promise<void> {
  const { error } = await db
    .from('worksheets')
    .upsert(
      { user_id: id, station_id: stationId, data, completed_at: isComplete ? new Date().toISOString() : null },
      { onConflict: 'user_id,station_id' },
    )
  if (error) throw new AppError('unavailable', [], { cause: error })
}
