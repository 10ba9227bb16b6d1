import { fold } from '@/lib/tutor/text/fold'
import type { ApplicationState, ApplicationView, EventView } from './schema'

/** The first day that may be written down; the last is a year from today. */
export const FIRST_DAY = '2000-01-01'

/** Newest first: by the day it happened, then by the order in which it was written down. */
export function newestFirst<E extends Pick<EventView, 'id' | 'on'>>(events: readonly E[]): E[] {
  // Ids are counted up: the longer one is the later one.
  return events.toSorted((a, b) => b.on.localeCompare(a.on) || b.id.length - a.id.length || b.id.localeCompare(a.id))
}

/**
 * Where an application stands, from the events that were not taken back, in any order: the newest that is not a note.
 * An end (accepted, refused, no answer) is no lock: a later contact opens it again.
 */
export function stateOf(events: readonly Pick<EventView, 'id' | 'on' | 'kind'>[]): ApplicationState {
  const newest = newestFirst(events).find(({ kind }) => kind !== 'note')?.kind
  return newest === undefined || newest === 'note' ? 'to-contact' : newest
}

/** Whether a calendar day (yyyy-mm-dd) may be written down, seen from `today`: from 2000 to a year ahead. */
export function isDayInRange(day: string, today: string): boolean {
  return day >= FIRST_DAY && day <= `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
}

/** The calendar day in France, yyyy-mm-dd. */
export function dayInFrance(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(now)
}

const keyOf = ({ name, city }: { name: string; city: string }) =>
  [name, city]
    .map((part) =>
      fold(part)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join('|')

/**
 * The place of the list that a new one repeats: the same SIRET or, for one written by hand, the same name and city whatever
 * their accents, capitals and punctuation. Branches of one company have a SIRET each, so they never repeat each other.
 */
export function findSame<A extends Pick<ApplicationView, 'siret' | 'name' | 'city'>>(
  applications: readonly A[],
  place: { siret?: string | null | undefined; name: string; city: string },
): A | undefined {
  if (place.siret) return applications.find(({ siret }) => siret === place.siret)
  return applications.find((application) => keyOf(application) === keyOf(place))
}
