import { AppError } from '@/lib/core/errors'
import type { CompanyQuery } from './provider'
import { readTrade } from './trades/trades'
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
 * @throws AppError `unknown_trade` for words without two letters or digits to look for
 */
export function wantedOf(trade: string): Wanted {
  const wanted = readTrade(trade)
  if (wanted.nafs.length === 0 && wanted.words.replace(/ /g, '').length < FEWEST_CHARACTERS) throw new AppError('unknown_trade')
  return wanted
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
