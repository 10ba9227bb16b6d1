import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { toCalendar } from '@/lib/applications/calendar-rules'

const NOW = new Date('2026-11-29T08:30:15.123Z')
const LONG = 'Rappeler, puis « écrire » ; chemin \\ suite\nà la ligne — ' + '🥖é'.repeat(40)
const reminders = [
  { id: 'a', on: '2026-12-31', title: LONG, text: LONG },
  { id: 'b', on: '2027-03-28', title: 'Relancer', text: '' },
]
const calendar = toCalendar('Mes rappels', reminders, NOW)
const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((c) => new ICAL.Event(c))

describe('the calendar', () => {
  test('is read by another program, word for word', () => {
    const [first, second] = eventsOf(calendar)
    expect([first!.summary, first!.description, first!.uid]).toEqual([LONG, LONG, 'reminder-a@stageflow'])
    expect([first!.startDate.isDate, first!.startDate.toString(), first!.endDate.toString()]).toEqual([true, '2026-12-31', '2027-01-01'])
    expect([second!.startDate.toString(), second!.endDate.toString()]).toEqual(['2027-03-28', '2027-03-29'])
    expect(first!.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-29T08:30:15Z')
  })

  test('rings at nine in the morning of the day', () => {
    const alarms = eventsOf(calendar).map(({ component }) => component.getAllSubcomponents('valarm'))
    expect(alarms.map(([alarm]) => alarm!.getFirstPropertyValue('trigger')?.toString())).toEqual(['PT9H', 'PT9H'])
  })

  test('has lines of 75 octets at most, each ended by CRLF and none cut inside a character', () => {
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = calendar.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.every((line) => line.isWellFormed())).toBe(true)
  })

  test('without reminders is still a calendar', () => {
    expect(eventsOf(toCalendar('x', [], NOW))).toEqual([])
  })
})
