import 'server-only'
import { AppError } from '@/lib/core/errors'
import type { Viewer } from '@/lib/core/viewer'
import { saveProgress } from '@/lib/journey/repo'
import { listEntries } from './repo'
import { areTracesDone, arrange, chosenOf } from './rules'
import { CHOSEN_COUNT, TRACES_MAX } from './limits'
import type { AddTrace, ChangeTrace, TracesView } from './schema'
import { addTrace, arrangeTraces, listTraces, removeTrace, updateTrace } from './trace-repo'

/** The viewer's traces, the chosen ones first. */
export async function getTraces(viewer: Viewer): Promise<TracesView> {
  const traces = await listTraces(viewer)
  return { traces, isDone: areTracesDone(traces) }
}

/** The traces as they stand now; the station closes when six are chosen and linked. */
async function settle(viewer: Viewer): Promise<TracesView> {
  const view = await getTraces(viewer)
  await saveProgress(viewer, 'traces', view.isDone)
  return view
}

/**
 * Keeps one more trace.
 * @throws AppError `too_many_traces` beyond sixty; `not_found` for a day that is not in the viewer's diary
 */
export async function keepTrace(viewer: Viewer, trace: AddTrace): Promise<TracesView> {
  const [{ traces }, entries] = await Promise.all([getTraces(viewer), trace.entryId ? listEntries(viewer) : []])
  if (traces.some(({ id }) => id === trace.id)) return settle(viewer)
  if (traces.length >= TRACES_MAX) throw new AppError('too_many_traces')
  if (trace.entryId && !entries.some((entry) => entry.id === trace.entryId)) throw new AppError('not_found')
  await addTrace(viewer, trace)
  const view = await settle(viewer)
  // An id that is taken by somebody else's trace: nothing was added.
  if (trace.id && !view.traces.some(({ id }) => id === trace.id)) throw new AppError('conflict')
  return view
}

/**
 * Changes a trace, its place or both.
 * @throws AppError `not_found`; `invalid` for a link on what is none; `six_traces` for a seventh
 */
export async function changeTrace(viewer: Viewer, id: string, { position, ...change }: ChangeTrace): Promise<TracesView> {
  const { traces } = await getTraces(viewer)
  const trace = traces.find((one) => one.id === id)
  if (!trace) throw new AppError('not_found')
  if (change.url !== undefined && trace.kind !== 'link') throw new AppError('invalid', [{ field: 'url', code: 'invalid' }])
  const isSeventh = typeof position === 'number' && trace.position === null && chosenOf(traces).length >= CHOSEN_COUNT
  if (isSeventh) throw new AppError('six_traces')
  if (Object.keys(change).length > 0) await updateTrace(viewer, id, change)
  if (position !== undefined) await arrangeTraces(viewer, arrange(traces, id, position))
  return settle(viewer)
}

/** Removes a trace; the chosen ones close up. */
export async function dropTrace(viewer: Viewer, id: string): Promise<TracesView> {
  await removeTrace(viewer, id)
  const { traces } = await getTraces(viewer)
  await arrangeTraces(
    viewer,
    chosenOf(traces).map((trace) => trace.id),
  )
  return settle(viewer)
}
