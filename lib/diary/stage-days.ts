import { isIsoDate } from '@/lib/journey/worksheet-values'

const DAY_MS = 86_400_000
/** A stage that lasts longer has a wrong date: the longest one by law is 924 hours (art. L. 124-5, code de l’éducation, read in November 2026). */
const LONGEST_DAYS = 366

const isDate = (value: unknown): value is string => typeof value === 'string' && isIsoDate(value)
const isWeekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** The day so many days after another one (before it, for a negative count). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** The calendar day of an instant in France, yyyy-mm-dd. */
export function dayInFrance(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(now)
}

type Dates = Readonly<Record<string, unknown>>

/**
 * The days of the stage, oldest first: Monday to Friday between the two dates of `oui`, else of `depart`; every day where that
 * leaves none. Empty without two dates in order, or with dates further apart than a year. private.stage_days counts the same days.
 */
export function stageDaysOf(oui: Dates, depart: Dates): string[] {
  for (const { 'start-date': first, 'end-date': last } of [oui, depart]) {
    if (!isDate(first) || !isDate(last)) continue
    const length = (Date.parse(last) - Date.parse(first)) / DAY_MS
    if (length < 0 || length > LONGEST_DAYS) continue
    const all = Array.from({ length: length + 1 }, (_, index) => addDays(first, index))
    const weekdays = all.filter(isWeekday)
    return weekdays.length > 0 ? weekdays : all
  }
  return []
}
