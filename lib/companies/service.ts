import 'server-only'
import type { Locale } from '@/lib/core/i18n/locale'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import type { Viewer } from '@/lib/core/viewer'
import { askSources } from './ask-sources'
import { findPlace, type FoundPlace } from './find-place'
import { nafLabel } from './naf-labels'
import { queryOf, wantedOf } from './query'
import { rankForStudent } from './rank-service'
import type { CompaniesView, SearchCompanies } from './schema'
import { cardOf } from './say'
import { OUTSIDE_MS, within } from './time-limits'

/**
 * `GET /api/companies`: places of a trade around a town, the best match first, each with its reasons. Order of the sources: the
 * index of this server, the State's API, that API's last answer, dated. Only on a signed-in student's action. Finding the place and
 * the companies share one deadline: however slow the sources are, it ends within 5 seconds.
 * @throws AppError `unknown_place`, `ambiguous_place`, `unknown_trade`, `sources_down`
 */
export async function searchCompanies(viewer: Viewer, search: SearchCompanies, locale: Locale, asked: AbortSignal): Promise<CompaniesView> {
  const signal = within(OUTSIDE_MS, asked)
  // The trade first: what means nothing is not worth asking anybody where.
  wantedOf(search.trade)
  return searchAround(viewer, search, await findPlace(viewer, search.place, signal), locale, signal)
}

/**
 * The same around a known place. Without a signal only the index of this server is asked.
 * @throws AppError `unknown_trade`, `sources_down`
 */
export async function searchAround(
  viewer: Viewer,
  search: SearchCompanies,
  where: FoundPlace,
  locale: Locale,
  signal: AbortSignal | null,
): Promise<CompaniesView> {
  const query = queryOf(wantedOf(search.trade), search, where.place)
  const { source, asOf, total, candidates } = await askSources(viewer, query, where.isLocal, signal)
  const ranked = await rankForStudent(viewer, query, candidates, search.page)
  const { companies, naf } = dictionaryOf(locale)
  return { source, asOf, total, results: ranked.map((one) => cardOf(one, nafLabel(naf, one.candidate.naf), companies, locale)) }
}
