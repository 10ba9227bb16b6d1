import { AppError } from '@/lib/core/errors'
import { normaliseName } from './names'
import type { CompanyQuery } from './provider'
import { MAX_PAGE, PER_PAGE, type CompanySize, type EmployeeBand, type Place, type SearchCompanies } from './schema'

/** The bands of Sirene in each size that a student may ask for: 1–9, 10–49, 50–249, 250 or more. */
const BANDS: Readonly<Record<CompanySize, readonly EmployeeBand[]>> = {
  tiny: ['01', '02', '03'],
  small: ['11', '12'],
  medium: ['21', '22', '31'],
  large: ['32', '41', '42', '51', '52', '53'],
}

/** Trades by code, or the words themselves where no code is known: then names are searched. */
export type Wanted = Pick<CompanyQuery, 'nafs' | 'words'>
