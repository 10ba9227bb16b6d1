import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { tablesOf } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'
import { newestFirst, stateOf } from './rules'
import { ApplicationView, EventView, type AddEvent, type ChangeApplication } from './schema'

const UNIQUE_VIOLATION = '23505'
const LIMIT_REACHED = '23514'

/** An application as the service works with it: also how many events were ever logged, taken back or not. */
export type StoredApplication = ApplicationView & { readonly logged: number }

// Hosted projects and the embedded home write instants differently.
const Instant = z.coerce.date().transform((date) => date.toISOString())
const Stored = ApplicationView.omit({ state: true })
  .extend({ createdAt: Instant, logged: z.number(), events: z.array(EventView) })
  .transform((row): StoredApplication => ({ ...row, events: newestFirst(row.events), state: stateOf(row.events) }))
const Id = z.object({ id: z.uuid() })

/** A place as it is added: a copy of what identifies it, and what the student writes. */
export type NewApplication = {
  siret: string | null
  name: string
  city: string
  postcode: string | null
  naf: string | null
  note: string
  outsideCircle: boolean
  nextAction?: string
  remindOn?: string | null
}

/** The viewer's places that stand, the last added first. */
export async function listApplications(viewer: Viewer): Promise<StoredApplication[]> {
  const { data, error } = await tablesOf(viewer).rpc('read_applications')
  if (error) throw new AppError('unavailable', [], { cause: error })
  return z.array(Stored).parse(data)
}

/** Adds places, all or none; null when one is there already or the list is full, which a request at the same moment can cause. */
export async function insertApplications(viewer: Viewer, places: readonly NewApplication[]): Promise<string[] | null> {
  const rows = places.map(({ outsideCircle, nextAction, remindOn, ...place }) => ({
    ...place,
    user_id: viewer.id,
    outside_circle: outsideCircle,
    next_action: nextAction ?? '',
    remind_on: remindOn ?? null,
  }))
  const { data, error } = await tablesOf(viewer).from('applications').insert(rows).select('id')
  if (error && [UNIQUE_VIOLATION, LIMIT_REACHED].includes(error.code)) return null
  if (error) throw new AppError('unavailable', [], { cause: error })
  return z
    .array(Id)
    .parse(data)
    .map(({ id }) => id)
}

/** Changes what the student writes about a place; false when the viewer has no such place. */
export async function updateApplication(viewer: Viewer, id: string, change: ChangeApplication): Promise<boolean> {
  const row = {
    ...(change.note !== undefined && { note: change.note }),
    ...(change.outsideCircle !== undefined && { outside_circle: change.outsideCircle }),
    ...(change.nextAction !== undefined && { next_action: change.nextAction }),
    ...(change.remindOn !== undefined && { remind_on: change.remindOn }),
  }
  const { data, error } = await tablesOf(viewer).from('applications').update(row).eq('id', id).is('removed_at', null).select('id')
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data.length > 0
}

/** Takes a place off the list (it is erased after 30 days); false when it was not on it. */
export async function removeApplication(viewer: Viewer, id: string, now: Date): Promise<boolean> {
  const { data, error } = await tablesOf(viewer)
    .from('applications')
    .update({ removed_at: now.toISOString() })
    .eq('id', id)
    .is('removed_at', null)
    .select('id')
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data.length > 0
}

/** Puts a place back on the list; false when it is erased, `conflict` when its like was added since or the list is full. */
export async function restoreApplication(viewer: Viewer, id: string): Promise<boolean | 'conflict'> {
  const { data, error } = await tablesOf(viewer).from('applications').update({ removed_at: null }).eq('id', id).select('id')
  if (error && [UNIQUE_VIOLATION, LIMIT_REACHED].includes(error.code)) return 'conflict'
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data.length > 0
}

/** Erases a place and its ledger for good; false when the viewer has no such place. */
export async function eraseApplication(viewer: Viewer, id: string): Promise<boolean> {
  const { data, error } = await tablesOf(viewer).from('applications').delete().eq('id', id).select('id')
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data.length > 0
}

/** Adds to the ledger of a place; false when it holds a hundred events. */
export async function insertEvent(viewer: Viewer, applicationId: string, event: AddEvent): Promise<boolean> {
  const row = {
    user_id: viewer.id,
    application_id: applicationId,
    kind: event.kind,
    channel: event.channel,
    on_day: event.on,
    note: event.note,
  }
  const { error } = await tablesOf(viewer).from('application_events').insert(row)
  if (error?.code === LIMIT_REACHED) return false
  if (error) throw new AppError('unavailable', [], { cause: error })
  return true
}

/** Whether the ledger of a place holds that event, taken back or not. */
export async function hasEvent(viewer: Viewer, applicationId: string, eventId: string): Promise<boolean> {
  const { data, error } = await tablesOf(viewer)
    .from('application_events')
    .select('id')
    .eq('application_id', applicationId)
    .eq('id', eventId)
    .not('kind', 'is', null)
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data.length > 0
}

/** Takes an event back by another row; nothing happens when that was done already. */
export async function insertUndo(viewer: Viewer, applicationId: string, eventId: string): Promise<void> {
  const row = { user_id: viewer.id, application_id: applicationId, undoes: eventId }
  const { error } = await tablesOf(viewer).from('application_events').insert(row)
  if (error && error.code !== UNIQUE_VIOLATION) throw new AppError('unavailable', [], { cause: error })
}
