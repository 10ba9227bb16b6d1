import { z } from 'zod'
import {
  AddApplication,
  AddEvent,
  ApplicationsView,
  ApplicationView,
  ChangeApplication,
  ChangedApplication,
  EventParams,
  ImportView,
  RemoveApplication,
} from '@/lib/applications/schema'
import type { Operation } from '@/lib/core/openapi'
import { AUTH, BODY } from './problems'

const id = { id: z.uuid() }
const NO_BODY = [400, 403, 404, ...AUTH]

/** The list of places and their ledger. */
export const APPLICATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/applications',
    summary: "The caller's places, the last added first, each with its state and the events it follows from",
    auth: true,
    answers: { 200: ApplicationsView },
    problems: AUTH,
  },
  {
    method: 'post',
    path: '/api/applications',
    summary: 'Adds a place by its SIRET or by hand; one that is there already is a 409 with applicationId. At most 200',
    auth: true,
    body: AddApplication,
    answers: { 201: ChangedApplication },
    problems: [...BODY, 401, 404, 409],
  },
  {
    method: 'get',
    path: '/api/applications/{id}',
    summary: 'One place',
    auth: true,
    params: id,
    answers: { 200: z.object({ application: ApplicationView }) },
    problems: [400, 404, ...AUTH],
  },
  {
    method: 'patch',
    path: '/api/applications/{id}',
    summary: 'Changes the note, the next action, the reminder, or whether the place is outside the usual circle',
    auth: true,
    params: id,
    body: ChangeApplication,
    answers: { 200: ChangedApplication },
    problems: [...BODY, 401, 404],
  },
  {
    method: 'delete',
    path: '/api/applications/{id}',
    summary: 'Takes a place off the list: it may come back for 30 days. With forever=true it is erased at once, with its events',
    auth: true,
    params: id,
    query: RemoveApplication,
    answers: { 204: null },
    problems: NO_BODY,
  },
  {
    method: 'post',
    path: '/api/applications/{id}/restore',
    summary: 'Puts back a place that was taken off',
    auth: true,
    params: id,
    answers: { 200: ChangedApplication },
    problems: [...NO_BODY, 409],
  },
  {
    method: 'post',
    path: '/api/applications/{id}/events',
    summary: 'Logs what happened, on a day between 2000 and a year from now. At most 100 a place',
    auth: true,
    params: id,
    body: AddEvent,
    answers: { 201: ChangedApplication },
    problems: [...BODY, 401, 404, 409],
  },
  {
    method: 'post',
    path: '/api/applications/{id}/events/{eventId}/undo',
    summary: 'Takes an event back; doing so twice changes nothing more',
    auth: true,
    params: EventParams.shape,
    answers: { 200: ChangedApplication },
    problems: NO_BODY,
  },
  {
    method: 'get',
    path: '/api/applications.ics',
    summary: "The caller's reminders as an iCalendar file (RFC 5545)",
    auth: true,
    answers: { 200: 'text/calendar' },
    problems: AUTH,
  },
  {
    method: 'get',
    path: '/api/applications/export',
    summary: 'The list as CSV: UTF-8 with a byte order mark, semicolons, French headers',
    auth: true,
    answers: { 200: 'text/csv' },
    problems: AUTH,
  },
  {
    method: 'post',
    path: '/api/applications/import',
    summary: 'Adds the places of a CSV file, which is the body itself: good lines go in, the others are named. At most 200 rows, 256 KiB',
    auth: true,
    answers: { 200: ImportView },
    problems: [...BODY, 401, 409],
  },
]
