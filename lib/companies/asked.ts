import type { CompanySize } from './schema'

/** What the address of the search page says. Kept free of zod: the browser reads it too. */
export type Asked = {
  readonly trade: string
  /** The place as it was typed or chosen. */
  readonly place: string
  /** INSEE code of a place that was chosen in a list; null for words. */
  readonly code: string | null
  readonly radiusKm: number
  readonly size: CompanySize | null
  readonly page: number
}

export const SEARCH_PATH = '/entreprises'
/** The distances one can choose. */
export const RADII_KM = [5, 10, 20, 30, 50, 100] as const
export const USUAL_RADIUS_KM = 20
export const SIZES: readonly CompanySize[] = ['tiny', 'small', 'medium', 'large']
export const PER_PAGE = 10
export const LAST_PAGE = 20
/** Limits of a trade and of a place, in characters; as above the same as in schema.ts (a test compares them). */
export const WORDS = { min: 2, max: 120 } as const

type Params = Readonly<Record<string, string | readonly string[] | undefined>>

const first = (value: string | readonly string[] | undefined): string => (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()

/** The search that an address names; null when it names none. What cannot be chosen falls back to what is usual. */
export function readAsked(params: Params): Asked | null {
  const [trade, place] = [first(params.metier), first(params.ville)]
  if (params.metier === undefined && params.ville === undefined) return null
  const code = first(params.code)
  const page = Number(first(params.page))
  return {
    trade,
    place,
    code: /^\d[\dAB]\d{3}$/.test(code) ? code : null,
    radiusKm: RADII_KM.find((km) => String(km) === first(params.rayon)) ?? USUAL_RADIUS_KM,
    size: SIZES.find((size) => size === first(params.taille)) ?? null,
    page: Number.isInteger(page) && page > 1 ? page : 1,
  }
}

/** The address of a search, to share and to come back to; nothing usual is written in it. */
export function hrefOf({ trade, place, code, radiusKm, size, page }: Asked): string {
  const query = new URLSearchParams({ metier: trade, ville: place })
  if (code) query.set('code', code)
  if (radiusKm !== USUAL_RADIUS_KM) query.set('rayon', String(radiusKm))
  if (size) query.set('taille', size)
  if (page > 1) query.set('page', String(page))
  return `${SEARCH_PATH}?${query}`
}

/** The address of the form with a trade filled in and everything else still to say. */
export const startHref = (trade: string): string => `${SEARCH_PATH}?${new URLSearchParams({ metier: trade })}`

/** The same search as `GET /api/companies` takes it. */
export function apiQueryOf({ trade, place, code, radiusKm, size, page }: Asked): Record<string, string> {
  return {
    trade,
    place: code ?? place,
    radiusKm: String(radiusKm),
    page: String(page),
    ...(size && { size }),
  }
}

/** Why words cannot be searched for, or null. */
export function flawOf(words: string): 'missing' | 'tooLong' | null {
  if (words.length > WORDS.max) return 'tooLong'
  return words.length < WORDS.min ? 'missing' : null
}
