import { fill } from '@/lib/core/i18n/fill'
import type { CompaniesTexts } from '@/lib/core/i18n/fr/companies'
import type { Locale } from '@/lib/core/i18n/locale'
import type { Ranked } from './rank'
import type { Reason } from './reasons'
import { EmployeeBand, type CompanyCard } from './schema'
import { townInWords } from './town'

/** A card says its strongest reasons, not all of them. */
const MOST_REASONS = 4

/** What a student reads of an establishment: no person, no address line, and why it is here. */
export function cardOf({ candidate, reasons }: Ranked, nafLabel: string, texts: CompaniesTexts, locale: Locale): CompanyCard {
  const { siret, name, naf, city, postcode, distanceKm, band, bandYear } = candidate
  return {
    siret,
    name,
    naf,
    nafLabel,
    city: townInWords(city),
    postcode,
    distanceKm: distanceKm === null ? null : Math.round(distanceKm * 10) / 10,
    size: sizeInWords(band, bandYear, texts),
    reasons: reasons.slice(0, MOST_REASONS).map((reason) => sayReason(reason, texts, locale)),
  }
}

/** « 20 à 49 salariés (2023) »; null where the band is not published. */
export function sizeInWords(band: string | null, year: number | null, texts: CompaniesTexts): string | null {
  const known = EmployeeBand.safeParse(band)
  if (!known.success) return null
  const words = texts.bands[known.data]
  return year ? fill(texts.bandYear, { band: words, year }) : words
}

/** One reason as a short line. */
export function sayReason(reason: Reason, texts: CompaniesTexts, locale: Locale): string {
  const { reasons } = texts
  switch (reason.code) {
    case 'near':
      return fill(reasons.near, { km: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(reason.values.km) })
    case 'size-fits':
      return fill(reasons['size-fits'], { size: sizeInWords(reason.values.band, reason.values.year, texts) ?? reason.values.band })
    case 'fresh':
      return fill(reasons.fresh, { year: reason.values.on.slice(0, 4) })
    case 'your-target':
    case 'answers-often':
      return fill(reasons[reason.code], reason.values)
    default:
      return reasons[reason.code]
  }
}
