import 'server-only'
import { findCompany } from '@/lib/companies/find-company'
import { AppError } from '@/lib/core/errors'
import type { Viewer } from '@/lib/core/viewer'
import {
  eraseApplication,
  hasEvent,
  insertApplications,
  insertEvent,
  insertUndo,
  listApplications,
  removeApplication,
  restoreApplication,
  updateApplication,
  type StoredApplication,
} from './repo'
import { dayInFrance, findSame, isDayInRange } from './rules'
import { ApplicationView, LIMITS, type AddApplication, type AddEvent, type ChangeApplication, type ChangedApplication } from './schema'
import { moveStations } from './station-service'

/** The viewer's places that stand, the last added first. */
export async function readApplications(viewer: Viewer): Promise<ApplicationView[]> {
  return (await listApplications(viewer)).map((stored) => ApplicationView.parse(stored))
}

/** One place of the viewer's. @throws AppError `not_found` */
export async function readApplication(viewer: Viewer, id: string): Promise<ApplicationView> {
  return ApplicationView.parse(await requireApplication(viewer, id))
}

/**
 * Puts a place on the list.
 * @throws AppError `application_exists` with its id, `applications_full`, `unknown_company`
 */
export async function addApplication(viewer: Viewer, { siret, manual, note, outsideCircle }: AddApplication): Promise<ChangedApplication> {
  const before = await listApplications(viewer)
  refuseSame(before, { siret, name: manual?.name ?? '', city: manual?.city ?? '' })
  if (before.length >= LIMITS.applications) throw new AppError('applications_full')
  const place = manual ? { ...manual, postcode: null, naf: null } : siret ? await findCompany(viewer, siret) : null
  if (!place) throw new AppError('unknown_company')
  const ids = await insertApplications(viewer, [{ ...place, siret: siret ?? null, note, outsideCircle }])
  if (!ids?.[0]) return refuseLate(viewer, { siret, name: place.name, city: place.city })
  return settle(viewer, ids[0])
}

/** Changes what the student writes about a place. @throws AppError `not_found`, `invalid` for a reminder out of range */
export async function changeApplication(viewer: Viewer, id: string, change: ChangeApplication): Promise<ChangedApplication> {
  if (change.remindOn) refuseDay('remindOn', change.remindOn)
  const isThere = Object.keys(change).length > 0 ? await updateApplication(viewer, id, change) : true
  if (!isThere) throw new AppError('not_found')
  return settle(viewer, id)
}

/** Takes a place off the list; it may come back for 30 days, then it is erased. @throws AppError `not_found` */
export async function takeOff(viewer: Viewer, id: string): Promise<void> {
  if (!(await removeApplication(viewer, id, new Date()))) throw new AppError('not_found')
}

/** Erases a place and its ledger at once, on the list or taken off. @throws AppError `not_found` */
export async function eraseForGood(viewer: Viewer, id: string): Promise<void> {
  if (!(await eraseApplication(viewer, id))) throw new AppError('not_found')
}

/** Puts back a place that was taken off. @throws AppError `not_found`, `conflict` when its like is on the list or that is full */
export async function putBack(viewer: Viewer, id: string): Promise<ChangedApplication> {
  const restored = await restoreApplication(viewer, id)
  if (restored === 'conflict') throw new AppError('conflict')
  if (!restored) throw new AppError('not_found')
  return settle(viewer, id)
}

/** Logs what happened. @throws AppError `not_found`, `events_full`, `invalid` for a day out of range */
export async function logEvent(viewer: Viewer, id: string, event: AddEvent): Promise<ChangedApplication> {
  refuseDay('on', event.on)
  const { logged } = await requireApplication(viewer, id)
  if (logged >= LIMITS.eventsEach || !(await insertEvent(viewer, id, event))) throw new AppError('events_full')
  return settle(viewer, id)
}

/** Takes an event back; doing so twice changes nothing more. @throws AppError `not_found` */
export async function undoEvent(viewer: Viewer, id: string, eventId: string): Promise<ChangedApplication> {
  const { events } = await requireApplication(viewer, id)
  if (events.some((event) => event.id === eventId)) await insertUndo(viewer, id, eventId)
  else if (!(await hasEvent(viewer, id, eventId))) throw new AppError('not_found')
  return settle(viewer, id)
}

async function requireApplication(viewer: Viewer, id: string): Promise<StoredApplication> {
  return requireIn(await listApplications(viewer), id)
}

function requireIn(applications: readonly StoredApplication[], id: string): StoredApplication {
  const found = applications.find((application) => application.id === id)
  if (!found) throw new AppError('not_found')
  return found
}

function refuseSame(applications: readonly StoredApplication[], place: Parameters<typeof findSame>[1]): void {
  const same = findSame(applications, place)
  if (same) throw new AppError('application_exists', [], { members: { applicationId: same.id } })
}

/** The database refused what the service had let through: another request came in between. */
async function refuseLate(viewer: Viewer, place: Parameters<typeof findSame>[1]): Promise<never> {
  refuseSame(await listApplications(viewer), place)
  throw new AppError('applications_full')
}

function refuseDay(field: string, day: string): void {
  if (!isDayInRange(day, dayInFrance(new Date()))) throw new AppError('invalid', [{ field, code: 'day_out_of_range' }])
}

/** What every write answers: the place as it is now, and the stations that closed by it. */
async function settle(viewer: Viewer, id: string): Promise<ChangedApplication> {
  const applications = await listApplications(viewer)
  const application = ApplicationView.parse(requireIn(applications, id))
  return { application, closed: await moveStations(viewer, applications, dayInFrance(new Date())) }
}
