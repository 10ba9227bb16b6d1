import 'server-only'
import { readEnv } from '@/lib/core/env'
import { AppError } from '@/lib/core/errors'
import type { Locale } from '@/lib/core/i18n/locale'
import { countAgainst } from '@/lib/core/limits'
import type { Viewer } from '@/lib/core/viewer'
import { apiQueryOf, type Asked } from './asked'
import { findPlaceHere } from './find-place'
import { ambiguousPlace, sourcesDown, unknownPlace } from './refusals'
import { SearchCompanies, type CompaniesView } from './schema'
import { searchAround } from './service'

/** What a page may say without asking anybody outside. */
export type SearchedHere =
  | { readonly kind: 'found'; readonly view: CompaniesView }
  /** The index of this server does not know: the live source may, on the student's click. */
  | { readonly kind: 'ask-live'; readonly isIndexEmpty: boolean }
  | { readonly kind: 'refused'; readonly error: AppError }

const PAGES = { name: 'companies-page', points: 60, seconds: 60 }

/**
 * The search as a page shows it when it is opened: this server's index only. A page may be opened by a link, a reload or a
 * prefetch, and none of them is an order to ask the State's service. 60 a minute and person.
 */
export async function searchHere(viewer: Viewer, asked: Asked, locale: Locale): Promise<SearchedHere> {
  try {
    await countAgainst(PAGES, viewer.id)
    const search = SearchCompanies.safeParse(apiQueryOf(asked))
    if (!search.success) throw new AppError('invalid')
    return await askHere(viewer, search.data, locale)
  } catch (error) {
    if (error instanceof AppError) return { kind: 'refused', error }
    throw error
  }
}

async function askHere(viewer: Viewer, search: SearchCompanies, locale: Locale): Promise<SearchedHere> {
  const live = readEnv().COMPANIES_LIVE === 'on'
  const place = await findPlaceHere(viewer, search.place)
  if (place?.kind === 'many') throw ambiguousPlace(place.places)
  if (place?.kind === 'one') {
    const view = await searchAround(viewer, search, { place: place.place, isLocal: true }, locale, null)
    return { kind: 'found', view }
  }
  if (live) return { kind: 'ask-live', isIndexEmpty: place === null }
  throw place ? unknownPlace(place.kind === 'none' ? place.nearby : []) : sourcesDown({ kind: 'off' })
}
