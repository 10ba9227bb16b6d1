import 'server-only'
import { fill } from '@/lib/core/i18n/fill'
import type { Viewer } from '@/lib/core/viewer'
import { toCalendar } from './calendar-rules'
import { toCsv } from './csv-rules'
import { listApplications } from './repo'
import type { ApplicationState, ApplicationView, Channel, EventView } from './schema'

/** The words inside a file, in the reader's language. */
export type FileWords = {
  readonly calendarName: string
  readonly reminder: string
  readonly reminderWithAction: string
  readonly yes: string
  readonly no: string
  readonly note: string
  readonly states: Readonly<Record<ApplicationState, string>>
  readonly channels: Readonly<Record<Channel, string>>
}

/** The viewer's reminders as an iCalendar file, the earliest first. */
export async function writeCalendar(viewer: Viewer, words: FileWords): Promise<string> {
  const reminders = (await listApplications(viewer)).flatMap((application) =>
    application.remindOn ? [{ ...application, on: application.remindOn }] : [],
  )
  const entries = reminders
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ id, on, name, city, nextAction, note }) => ({
      id,
      on,
      title: fill(nextAction ? words.reminderWithAction : words.reminder, { name, city, action: nextAction }),
      text: note,
    }))
  return toCalendar(words.calendarName, entries, new Date())
}

/** The viewer's list as a CSV file, the last added first. */
export async function writeCsv(viewer: Viewer, words: FileWords): Promise<string> {
  return toCsv((await listApplications(viewer)).map((application) => rowOf(application, words)))
}

function rowOf(application: ApplicationView, words: FileWords) {
  return {
    siret: application.siret ?? '',
    name: application.name,
    city: application.city,
    postcode: application.postcode ?? '',
    naf: application.naf ?? '',
    note: application.note,
    outsideCircle: application.outsideCircle ? words.yes : words.no,
    nextAction: application.nextAction,
    remindOn: application.remindOn ?? '',
    state: words.states[application.state],
    log: application.events
      .map((event) => logLine(event, words))
      .toReversed()
      .join('\n'),
  }
}

const logLine = ({ on, kind, channel, note }: EventView, words: FileWords) =>
  [on, kind === 'note' ? words.note : words.states[kind], channel && words.channels[channel], note].filter(Boolean).join(' · ')
