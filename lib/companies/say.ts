import type { CompaniesTexts } from '@/lib/core/i18n/fr/companies'
import { fill } from '@/lib/core/i18n/fill'
import type { EmployeeBand } from './schema'

/** « 20 à 49 salariés (2023) »; null where the band is not published. */
export function sizeInWords(band: EmployeeBand | null, year: number | null, texts: CompaniesTexts): string | null {
  if (!band) return null
  return year ? fill(texts.bandYear, { band: texts.bands[band], year }) : texts.bands[band]
}
