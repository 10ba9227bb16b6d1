import { AppError } from '@/lib/core/errors'
import { normaliseName } from './names'
import type { CompanyQuery } from './provider'
import { codesOf } from './trades/stub'
import { MAX_PAGE, PER_PAGE, type CompanySize, type EmployeeBand, type Place, type SearchCompanies } from './schema'

/** The bands of Sirene in each size that a student may ask for: 1–9, 10–49, 50–249, 250 or more. */
const BANDS: Readonly<Record<CompanySize, readonly EmployeeBand[]>> = {
  tiny: ['01', '02', '03'],
  small: ['11', '12'],
  medium: ['21', '22', '31'],
  large: ['32', '41', '42', '51', '52', '53'],
}

const FEWEST_CHARACTERS = 2

/** Trades by code, or the words themselves where no code is known: then names are searched. */
export type Wanted = Pick<CompanyQuery, 'nafs' | 'words'>

/**
 * What to look for: the codes of a trade, best first, or the words themselves where no code is known.
 * @throws AppError `unknown_trade` for words without a letter or a digit
 */
export function wantedOf(trade: string): Wanted {
  const nafs = codesOf(trade)
  if (nafs.length > 0) return { nafs, words: '' }
  const words = normaliseName(trade)
  if (words.replace(/ /g, '').length < FEWEST_CHARACTERS) throw new AppError('unknown_trade')
  return { nafs: [], words }
}

/** A search as every source understands it. */
export const queryOf = ({ nafs, words }: Wanted, { radiusKm, size }: SearchCompanies, near: Place): CompanyQuery => ({
  nafs,
  words,
  near,
  radiusKm,
  bands: size ? BANDS[size] : [],
  limit: MAX_PAGE * PER_PAGE,
})
