import type { CardView } from '@/components/applications/card-view'
import type { TrackerTexts } from '@/components/applications/tracker'
import type { Departure } from '@/components/journey/departure-board'
import { daysBetween, duesOf, likelyNext } from '@/lib/applications/board-rules'
import { newestFirst } from '@/lib/applications/rules'
import type { ApplicationView } from '@/lib/applications/schema'
import type { Dictionary } from '@/lib/core/i18n/dictionary'
import { fill } from '@/lib/core/i18n/fill'
import type { Locale } from '@/lib/core/i18n/locale'
import type { StationId } from '@/lib/journey/schema'

/** Who reads, in which language, on which day in France (yyyy-mm-dd). */
export type Reader = { texts: Dictionary; locale: Locale; today: string }

/** « aujourd’hui », « il y a 3 jours », « dans 2 jours ». */
export function whenOf(day: string, { locale, today }: Reader): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(daysBetween(today, day), 'day')
}

/** A calendar day in full: « 3 décembre 2026 ». */
export function longDay(day: string, { locale }: Pick<Reader, 'locale'>): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

/** A place as its card shows it. */
export function cardOf(application: ApplicationView, reader: Reader): CardView {
  const { board } = reader.texts.applications
  const { id, name, city, state, nextAction, outsideCircle, remindOn, createdAt } = application
  const last = newestFirst(application.events)[0]
  const since = last
    ? fill(last.on > reader.today ? board.ahead : board.lastStep, { when: whenOf(last.on, reader) })
    : fill(board.added, { when: whenOf(createdAt.slice(0, 10), reader) })
  return {
    id,
    name,
    city,
    state,
    since,
    nextAction,
    outsideCircle,
    reminder:
      remindOn === null ? null : { text: fill(board.reminder, { when: whenOf(remindOn, reader) }), isDue: remindOn <= reader.today },
    likely: likelyNext(state),
  }
}

/** Reminders, follow-ups and meetings, as departures; only what is due by `until` where it is given. */
export function dueDepartures(applications: readonly ApplicationView[], reader: Reader, until?: string): Departure[] {
  const { due: words } = reader.texts.applications
  return duesOf(applications, reader.today)
    .filter(({ due }) => !until || due.on <= until)
    .map(({ application: { id, name, city, nextAction, events }, due }) => {
      const last = newestFirst(events).find(({ on }) => on <= reader.today)
      const silent = last ? fill(words.followUpDetail, { days: daysBetween(last.on, reader.today) }) : undefined
      return {
        id: `place-${id}`,
        // A follow-up is owed now, however long it has been fair: nobody is late.
        time: whenOf(due.kind === 'follow-up' ? reader.today : due.on, reader),
        dateTime: due.kind === 'follow-up' ? reader.today : due.on,
        what: due.kind === 'reminder' ? nextAction || words.reminder : due.kind === 'interview' ? words.interview : words.followUp,
        detail: due.kind === 'follow-up' ? silent : undefined,
        where: `${name}, ${city}`,
        lineId: 'chercher' as const,
        action: { href: `/candidatures/${id}`, label: words.open, name: fill(words.openName, { name }) },
      }
    })
}

/** The words that the tracker's dialogs take to the browser. */
export function trackerTextsOf({ applications: { log, done, add } }: Dictionary): TrackerTexts {
  return { log, done, add }
}

/** Names of the stations that the tracker may close. */
export function closableStations(labels: Readonly<Record<StationId, string>>): Record<string, string> {
  return Object.fromEntries((['ma-liste', 'premier-contact', 'relancer'] as const).map((id) => [id, labels[id]]))
}
