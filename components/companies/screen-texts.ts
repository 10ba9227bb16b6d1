import type { CompaniesTexts } from '@/lib/core/i18n/fr/companies'
import type { Locale } from '@/lib/core/i18n/locale'
import type { KeepTexts } from './keep-texts'

/** What the results need to speak, whether the server or the browser shows them. */
export type ScreenTexts = {
  readonly locale: Locale
  readonly companies: CompaniesTexts
  readonly keep: KeepTexts
  readonly retry: string
}

/** « 3 lieux », with the form that the language wants for that number. */
export function counted(forms: { one: string; other: string }, count: number, locale: Locale): string {
  return new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : forms.other
}

/** A number as the reader's language writes it. */
export const number = (value: number, locale: Locale, digits = 0): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)

/** « 3 nov. 2026 » of an ISO date; the text itself when it is none. */
export function day(iso: string, locale: Locale): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'Europe/Paris' }).format(date)
}
