import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { tablesOf } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'
import { type AddTrace, type ChangeTrace, Trace } from './schema'

const COLUMNS = 'id, kind, title, text, url, on_day, entry_id, skill_id, position'
const Row = z
  .object({ on_day: z.unknown(), entry_id: z.unknown(), skill_id: z.unknown() })
  .loose()
  .transform(({ on_day, entry_id, skill_id, ...row }) => ({ ...row, onDay: on_day, entryId: entry_id, skillId: skill_id }))
  .pipe(Trace)

/** The viewer's traces: the chosen ones first, in their order, then the others, the newest first. */
export async function listTraces(viewer: Viewer): Promise<Trace[]> {
  const { data, error } = await tablesOf(viewer)
    .from('traces')
    .select(COLUMNS)
    .eq('user_id', viewer.id)
    .order('position', { ascending: true, nullsFirst: false })
    .order('created_at', { ascending: false })
  if (error) throw new AppError('unavailable', [], { cause: error })
  return z.array(Row).parse(data)
}

/** Adds a trace. One whose id is there already is left as it is. */
export async function addTrace(viewer: Viewer, { onDay, entryId, skillId, ...trace }: AddTrace): Promise<void> {
  const row = { ...trace, user_id: viewer.id, on_day: onDay, entry_id: entryId, skill_id: skillId }
  const { error } = await tablesOf(viewer).from('traces').upsert(row, { onConflict: 'id', ignoreDuplicates: true })
  if (error) throw new AppError('unavailable', [], { cause: error })
}

/** Changes what is named of a trace, but for its place. @throws AppError `not_found` when the viewer has no such trace */
export async function updateTrace(viewer: Viewer, id: string, change: Omit<ChangeTrace, 'position'>): Promise<void> {
  const { onDay, skillId, ...rest } = change
  const row = { ...rest, ...(onDay !== undefined && { on_day: onDay }), ...(skillId !== undefined && { skill_id: skillId }) }
  const { data, error } = await tablesOf(viewer).from('traces').update(row).eq('id', id).eq('user_id', viewer.id).select('id')
  if (error) throw new AppError('unavailable', [], { cause: error })
  if (data.length === 0) throw new AppError('not_found')
}

/** Chooses these traces, in this order, and puts every other one aside. */
export async function arrangeTraces(viewer: Viewer, ids: readonly string[]): Promise<void> {
  const { error } = await tablesOf(viewer).rpc('arrange_traces', { ids })
  if (error) throw new AppError('unavailable', [], { cause: error })
}

/** Removes a trace; one that is not there stays so. */
export async function removeTrace(viewer: Viewer, id: string): Promise<void> {
  const { error } = await tablesOf(viewer).from('traces').delete().eq('id', id).eq('user_id', viewer.id)
  if (error) throw new AppError('unavailable', [], { cause: error })
}
