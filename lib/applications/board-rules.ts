import type { ApplicationState, ApplicationView, Channel, EventKind } from './schema'
import { ASKED } from './station-rules'

/** Columns of the board, in the order of the search; the last one gathers the three ways it can end. */
export const COLUMNS: readonly { readonly id: ColumnId; readonly states: readonly ApplicationState[] }[] = [
  { id: 'to-contact', states: ['to-contact'] },
  { id: 'contacted', states: ['contacted'] },
  { id: 'followed-up', states: ['followed-up'] },
  { id: 'interview', states: ['interview'] },
  { id: 'answers', states: ['accepted', 'refused', 'no-answer'] },
]
export type ColumnId = 'to-contact' | 'contacted' | 'followed-up' | 'interview' | 'answers'

/** Days to look ahead for what is planned. */
const SOON_DAYS = 7

type Dated = Pick<ApplicationView, 'state' | 'remindOn' | 'events'>

/** Whole days from one calendar day (yyyy-mm-dd) to another; negative when it comes before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** What one would most likely note next about a place that stands there. Only what a form proposes first. */
export function likelyNext(state: ApplicationState): EventKind {
  if (state === 'to-contact') return 'contacted'
  if (state === 'contacted' || state === 'followed-up') return 'followed-up'
  return 'note'
}

/** Kinds that need a channel to count as a contact at « Premier contact ». */
export function needsChannel(kind: EventKind): boolean {
  return kind === 'contacted' || kind === 'followed-up'
}

/** The day of the last time the student reached out; null when they never did, or only in the future. */
export function lastContactOn({ events }: Pick<ApplicationView, 'events'>, today: string): string | null {
  const days = events.filter(({ kind, on }) => needsChannel(kind) && on <= today).map(({ on }) => on)
  return days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b))
}

/**
 * The first day on which a follow-up is fair: seven days after the last contact that nobody answered (own rule, DESIGN « relancer »
 * of PRODUCT). Null when an answer came or nothing was sent.
 */
export function followUpFrom(application: Dated, today: string): string | null {
  if (application.state !== 'contacted' && application.state !== 'followed-up') return null
  const last = lastContactOn(application, today)
  return last && new Date(Date.parse(last) + ASKED.daysBeforeFollowUp * 86_400_000).toISOString().slice(0, 10)
}

/** Something to do: a reminder the student set, a follow-up that is owed, a meeting. `days` until then: 0 today, negative when past. */
export type Due = { readonly kind: 'reminder' | 'follow-up' | 'interview'; readonly on: string; readonly days: number }

/** What a place asks of the student by now, or within a week; null for nothing. A reminder of their own comes before our rule. */
export function dueOf(application: Dated, today: string): Due | null {
  const at = (kind: Due['kind'], on: string): Due => ({ kind, on, days: daysBetween(today, on) })
  if (application.remindOn) {
    const due = at('reminder', application.remindOn)
    return due.days <= SOON_DAYS ? due : null
  }
  if (application.state === 'interview') {
    const ahead = application.events.filter(({ kind, on }) => kind === 'interview' && on >= today).map(({ on }) => on)
    const next = ahead.sort()[0]
    return next && daysBetween(today, next) <= SOON_DAYS ? at('interview', next) : null
  }
  const from = followUpFrom(application, today)
  return from && from <= today ? at('follow-up', from) : null
}

/** All that is to do, the most urgent first. */
export function duesOf<A extends Dated>(applications: readonly A[], today: string): { application: A; due: Due }[] {
  return applications
    .flatMap((application) => {
      const due = dueOf(application, today)
      return due ? [{ application, due }] : []
    })
    .sort((a, b) => a.due.on.localeCompare(b.due.on))
}

/** What a form about an event lacks before it may be sent. */
export function missingOf({ kind, channel, note }: { kind: EventKind; channel: Channel | null; note: string }, maxNote: number) {
  return { channel: needsChannel(kind) && channel === null, note: note.trim().length > maxNote }
}
