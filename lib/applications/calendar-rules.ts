/** One reminder of the student's: the day (yyyy-mm-dd), and the words of the entry. */
export type Reminder = { readonly id: string; readonly on: string; readonly title: string; readonly text: string }

/** RFC 5545, section 3.1: a line holds at most 75 octets, its end not counted. */
const OCTETS_A_LINE = 75

/**
 * A calendar (RFC 5545, September 2009) of reminders as whole days, each with an alarm at nine in the morning of its day, in
 * the time zone of the device. A reminder keeps its UID, so that a second import changes it and adds none.
 */
export function toCalendar(name: string, reminders: readonly Reminder[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const entries = reminders.flatMap(({ id, on, title, text }) => [
    'BEGIN:VEVENT',
    `UID:reminder-${id}@stageflow`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(on))}`,
    `SUMMARY:${escape(title)}`,
    ...(text ? [`DESCRIPTION:${escape(text)}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT9H',
    `DESCRIPTION:${escape(title)}`,
    'END:VALARM',
    'END:VEVENT',
  ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//StageFlow AI//Reminders//FR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(name)}`,
  ]
  return [...lines, ...entries, 'END:VCALENDAR'].map((line) => `${foldLine(line)}\r\n`).join('')
}

const compact = (day: string) => day.replaceAll('-', '')
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

const escape = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')

/** Cuts between characters, never inside one: a mail program may read each line for itself. */
function foldLine(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).byteLength
    if (octets + size > OCTETS_A_LINE) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
