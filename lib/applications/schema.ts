import { z } from 'zod'
import { Siret } from '@/lib/companies/schema'
import { StationId } from '@/lib/journey/schema'

/** Where an application stands. It follows from its events; nothing sets it directly. */
export const ApplicationState = z.enum(['to-contact', 'contacted', 'followed-up', 'interview', 'accepted', 'refused', 'no-answer'])
export type ApplicationState = z.infer<typeof ApplicationState>

/** What happened, on a date. A note changes no state. */
export const EventKind = z.enum(['contacted', 'followed-up', 'interview', 'accepted', 'refused', 'no-answer', 'note'])
export type EventKind = z.infer<typeof EventKind>

/** How: by mail, phone, a visit to the door, a form on a site, or speaking to somebody met elsewhere. */
export const Channel = z.enum(['mail', 'phone', 'visit', 'form', 'in-person'])
export type Channel = z.infer<typeof Channel>

/** A calendar day, without a time zone. */
export const Day = z.iso.date()

export const LIMITS = { name: 120, city: 80, note: 1000, nextAction: 200, applications: 200, eventsEach: 100 } as const

const note = z.string().trim().max(LIMITS.note)

/** `POST /api/applications`: a company of the search by its SIRET, or one that the student writes down. */
export const AddApplication = z
  .object({
    siret: Siret.optional(),
    manual: z.object({ name: z.string().trim().min(1).max(LIMITS.name), city: z.string().trim().min(1).max(LIMITS.city) }).optional(),
    note: note.default(''),
    /** Outside the places that family and friends know: the station « Ma liste » asks for two. */
    outsideCircle: z.boolean().default(false),
  })
  .refine(({ siret, manual }) => (siret === undefined) !== (manual === undefined), { path: ['siret'] })
export type AddApplication = z.infer<typeof AddApplication>

/** `PATCH /api/applications/:id`. */
export const ChangeApplication = z.object({
  note: note.optional(),
  outsideCircle: z.boolean().optional(),
  nextAction: z.string().trim().max(LIMITS.nextAction).optional(),
  /** null takes the reminder away. */
  remindOn: Day.nullable().optional(),
})
export type ChangeApplication = z.infer<typeof ChangeApplication>

/** `POST /api/applications/:id/events`. */
export const AddEvent = z.object({ kind: EventKind, channel: Channel.nullable().default(null), on: Day, note: note.default('') })
export type AddEvent = z.infer<typeof AddEvent>

export const EventView = z.object({
  id: z.string(),
  kind: EventKind,
  channel: Channel.nullable(),
  on: Day,
  note: z.string(),
})
export type EventView = z.infer<typeof EventView>

export const ApplicationView = z.object({
  id: z.uuid(),
  siret: Siret.nullable(),
  name: z.string(),
  city: z.string(),
  postcode: z.string().nullable(),
  naf: z.string().nullable(),
  state: ApplicationState,
  note: z.string(),
  outsideCircle: z.boolean(),
  nextAction: z.string(),
  remindOn: Day.nullable(),
  /** Newest first; events that were taken back are not among them. */
  events: z.array(EventView),
  createdAt: z.string(),
})
export type ApplicationView = z.infer<typeof ApplicationView>

/** `GET /api/applications`. */
export const ApplicationsView = z.object({ applications: z.array(ApplicationView) })
export type ApplicationsView = z.infer<typeof ApplicationsView>

/** What every write answers: the place as it is now, and the stations that this write closed. */
export const ChangedApplication = z.object({ application: ApplicationView, closed: z.array(StationId) })
export type ChangedApplication = z.infer<typeof ChangedApplication>

/** The ids in the addresses of places and events. */
export const ApplicationParams = z.object({ id: z.uuid() })
export const EventParams = ApplicationParams.extend({ eventId: z.string().regex(/^\d{1,18}$/) })
/** `DELETE /api/applications/:id?forever=true` erases at once; without it the place may come back for 30 days. */
export const RemoveApplication = z.object({ forever: z.enum(['true', 'false']).default('false') })

/** Why a line of an imported file did not go in; the words are in the dictionary. */
export const ImportProblem = z.enum(['broken', 'missing_name', 'bad_siret', 'unknown_company', 'too_long', 'bad_day', 'full'])
export type ImportProblem = z.infer<typeof ImportProblem>

/** `POST /api/applications/import`: what went in, what was there already, and the lines that did not. */
export const ImportView = z.object({
  added: z.number().int(),
  skipped: z.number().int(),
  lines: z.array(z.object({ line: z.number().int(), code: ImportProblem, message: z.string() })),
  closed: z.array(StationId),
})
export type ImportView = z.infer<typeof ImportView>
