import { hrefOf, PER_PAGE, RADII_KM, type Asked } from '@/lib/companies/asked'
import type { CompaniesView } from '@/lib/companies/schema'
import { searchLink } from '@/lib/companies/web/search-link'
import { Notice } from '@/components/ui/notice'
import { fill } from '@/lib/core/i18n/fill'
import { CompanyItem } from './company-item'
import { ResultPages } from './result-pages'
import { ResultsHeading } from './results-heading'
import { counted, day, number, type ScreenTexts } from './screen-texts'
import { SearchLink } from './search-link'

type ResultListProps = { view: CompaniesView; asked: Asked; searchesWeb: boolean; texts: ScreenTexts }

/** What was found, where it comes from and from when, the places, and the other pages. */
export function ResultList({ view, asked, searchesWeb, texts }: ResultListProps) {
  const { companies, locale } = texts
  const { results, sources } = companies
  const title = fill(counted(results.count, view.total, locale), { count: number(view.total, locale), km: asked.radiusKm })
  const first = (asked.page - 1) * PER_PAGE + 1
  return (
    <section data-line="d" aria-label={title} className="min-w-0">
      <ResultsHeading href={hrefOf(asked)}>{view.total === 0 ? results.none : title}</ResultsHeading>
      <p className="mt-1 wrap-anywhere">{fill(results.where, { trade: asked.trade, place: asked.place })}</p>
      <p className="mt-2 text-sm text-quiet">
        <span className="font-semibold text-ink">{fill(sources[view.source], { date: day(view.asOf, locale) })}</span>
        {` ${sources.origin}`}
        {view.results.length > 0 && ` ${results.order}`}
      </p>
      {view.source === 'cache' && (
        <Notice tone="warning" title={fill(sources.cache, { date: day(view.asOf, locale) })} className="mt-4">
          {sources.stale}
        </Notice>
      )}
      {view.results.length === 0 ? (
        <NothingHere isPastEnd={view.total > 0} asked={asked} texts={texts} />
      ) : (
        <ol start={first} className="mt-8">
          {view.results.map((card, i) => (
            <CompanyItem
              key={card.siret}
              card={card}
              position={first + i}
              webLink={searchLink(card.name, card.city)}
              searchesWeb={searchesWeb}
              texts={texts}
            />
          ))}
        </ol>
      )}
      <ResultPages asked={asked} total={view.total} texts={texts} />
    </section>
  )
}

/** No place, or none on this page: what to try, one click away. */
function NothingHere({ isPastEnd, asked, texts }: { isPastEnd: boolean; asked: Asked; texts: ScreenTexts }) {
  const { results } = texts.companies
  const wider = RADII_KM.find((km) => km > asked.radiusKm)
  const link = 'inline-flex min-h-11 items-center font-semibold link'
  return (
    <div className="mt-6 rounded-lg border-2 border-dashed border-edge px-6 py-6">
      <p className="max-w-measure">{isPastEnd ? results.noMoreText : results.noneText}</p>
      {isPastEnd ? (
        <SearchLink href={hrefOf({ ...asked, page: 1 })} className={link}>
          {results.firstPage}
        </SearchLink>
      ) : (
        wider && (
          <SearchLink href={hrefOf({ ...asked, radiusKm: wider, page: 1 })} className={link}>
            {fill(results.widen, { km: wider })}
          </SearchLink>
        )
      )}
    </div>
  )
}
