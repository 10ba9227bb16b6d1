import { describe, expect, test } from 'vitest'
import { areTracesDone, arrange, dayToOpen, isDiaryDone, isWritable, stripOf } from '@/lib/diary/rules'
import type { Trace } from '@/lib/diary/schema'
import { dayInFrance, stageDaysOf } from '@/lib/diary/stage-days'

const week = ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18', '2026-06-19']
const told = (...days: string[]) => days.map((day) => ({ day, away: false }))
const dates = (start: unknown, end: unknown) => ({ 'start-date': start, 'end-date': end })

describe('the days of the stage', () => {
  test('are Monday to Friday between the two dates, both included', () => {
    expect(stageDaysOf(dates('2026-06-15', '2026-06-23'), {})).toEqual([...week, '2026-06-22', '2026-06-23'])
  })
  test('are every day where that leaves none', () => {
    expect(stageDaysOf(dates('2026-06-20', '2026-06-21'), {})).toEqual(['2026-06-20', '2026-06-21'])
  })
  test('come from « oui » before « depart », and from « depart » where « oui » has none', () => {
    expect(stageDaysOf(dates('2026-06-15', '2026-06-15'), dates('2026-06-16', '2026-06-16'))).toEqual(['2026-06-15'])
    expect(stageDaysOf(dates('2026-06-15', undefined), dates('2026-06-16', '2026-06-16'))).toEqual(['2026-06-16'])
  })
  test.each([
    ['no dates', undefined, undefined],
    ['an end before the start', '2026-06-19', '2026-06-15'],
    ['a day that does not exist', '2026-02-30', '2026-03-02'],
    ['a stage of more than a year', '2026-01-05', '2027-06-15'],
    ['no text', 5, {}],
  ])('are none with %s', (_, start, end) => {
    expect(stageDaysOf(dates(start, end), {})).toEqual([])
  })
  test('change at midnight in France, summer and winter', () => {
    expect(dayInFrance(new Date('2026-06-15T21:59:59Z'))).toBe('2026-06-15')
    expect(dayInFrance(new Date('2026-06-15T22:00:00Z'))).toBe('2026-06-16')
    expect(dayInFrance(new Date('2026-01-15T23:00:00Z'))).toBe('2026-01-16')
  })
})

describe('a day', () => {
  test.each([
    ['2026-06-16', true],
    ['2026-06-15', true],
    ['2026-06-17', false],
    ['2025-06-15', true],
    ['2025-06-14', false],
  ])('%s may be written on 16 June 2026: %s', (day, expected) => {
    expect(isWritable(day, '2026-06-16')).toBe(expected)
  })
})

describe('the diary is done', () => {
  test('once the last day has come and each day has its entry; weekends are not asked for', () => {
    expect(isDiaryDone(told(...week), week, '2026-06-18')).toBe(false)
    expect(isDiaryDone(told(...week), week, '2026-06-19')).toBe(true)
    expect(isDiaryDone(told(...week.slice(1)), week, '2026-06-30')).toBe(false)
  })
  test('with days that were none of the stage, but not with those alone', () => {
    const away = week.map((day) => ({ day, away: true }))
    expect(isDiaryDone([...told(week[0]!), ...away.slice(1)], week, '2026-06-19')).toBe(true)
    expect(isDiaryDone(away, week, '2026-06-19')).toBe(false)
  })
  test('without dates, on five days that tell something', () => {
    expect(isDiaryDone(told(...week.slice(1)), [], '2026-06-19')).toBe(false)
    expect(isDiaryDone(told(...week), [], '2026-06-19')).toBe(true)
  })
})

describe('the strip of days', () => {
  test('shows the stage, what was written outside it, and today', () => {
    const strip = stripOf([...told('2026-06-15', '2026-06-20'), { day: '2026-06-16', away: true }], week, '2026-06-17')
    expect(strip.map(({ day, state }) => `${day.slice(8)} ${state}`)).toEqual([
      '15 written',
      '16 away',
      '17 open',
      '18 to-come',
      '19 to-come',
      '20 written',
    ])
  })
  test('shows the last seven days without dates', () => {
    expect(stripOf([], [], '2026-06-17').map(({ day }) => day)).toEqual(
      ['11', '12', '13', '14', '15', '16', '17'].map((day) => `2026-06-${day}`),
    )
  })
  test('opens today, and after the stage the last day that is open, else its last day', () => {
    const open = (entries: { day: string; away: boolean }[], today: string) => dayToOpen(stripOf(entries, week, today), week, today)
    expect(open([], '2026-06-17')).toBe('2026-06-17')
    expect(open(told('2026-06-19'), '2026-07-01')).toBe('2026-06-18')
    expect(open(told(...week), '2026-07-01')).toBe('2026-06-19')
    expect(dayToOpen(stripOf([], [], '2026-06-17'), [], '2026-06-17')).toBe('2026-06-17')
  })
})

describe('the six traces', () => {
  const trace = (id: string, position: number | null, skillId: Trace['skillId'] = 'observer') => ({ id, position, skillId }) as Trace
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => trace(id, index + 1))
  test('are done when six are chosen and each is linked', () => {
    expect(areTracesDone(six)).toBe(true)
    expect(areTracesDone(six.slice(1))).toBe(false)
    expect(areTracesDone([...six.slice(1), trace('a', 1, null)])).toBe(false)
    expect(areTracesDone([...six.slice(1), trace('a', null)])).toBe(false)
  })
  test('keep an order without holes when one comes, moves or goes', () => {
    const some = [...six.slice(0, 3), trace('z', null)]
    expect(arrange(some, 'z', 6)).toEqual(['a', 'b', 'c', 'z'])
    expect(arrange(some, 'c', 1)).toEqual(['c', 'a', 'b'])
    expect(arrange(some, 'a', 2)).toEqual(['b', 'a', 'c'])
    expect(arrange(some, 'b', null)).toEqual(['a', 'c'])
    expect(arrange(some, 'z', null)).toEqual(['a', 'b', 'c'])
  })
})
