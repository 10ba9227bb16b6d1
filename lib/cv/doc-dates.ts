import { fill } from '@/lib/core/i18n/fill'
import type { CvLang } from './schema'

const monthsOf = (locale: string) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
/** Made once: making one takes longer than the page around it. */
const MONTHS: Readonly<Record<CvLang, Intl.DateTimeFormat>> = { fr: monthsOf('fr-FR'), en: monthsOf('en-GB') }

/** A date of JSON Resume (2026, 2026-04 or 2026-04-13) in words: « 2026 » or « avr. 2026 ». Anything else as it stands. */
export function writeDate(date: string | undefined, lang: CvLang): string {
  const parts = date?.trim().match(/^(\d{4})(?:-(\d{2})(?:-\d{2})?)?$/)
  if (!parts) return date?.trim() ?? ''
  const [, year, month] = parts
  if (!month || Number(month) < 1 || Number(month) > 12) return year!
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, 1))
  return MONTHS[lang].format(day)
}

/** « sept. 2025 – juin 2026 », « depuis sept. 2025 » when it goes on, one date when both are the same month. */
export function writePeriod(start: string | undefined, end: string | undefined, lang: CvLang, since: string): string {
  const [from, to] = [writeDate(start, lang), writeDate(end, lang)]
  if (from && !to) return fill(since, { date: from })
  return from === to || !from ? to : `${from} – ${to}`
}
