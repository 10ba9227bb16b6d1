import { hrefOf, type Asked } from '@/lib/companies/asked'
import { Notice } from '@/components/ui/notice'
import { fill } from '@/lib/core/i18n/fill'
import { ByHand } from './by-hand'
import type { Problem } from './live-search'
import type { ScreenTexts } from './screen-texts'
import { SearchLink } from './search-link'

type SearchProblemProps = { problem: Problem; asked: Asked; texts: ScreenTexts; retry?: React.ReactNode }

/** Why there is no list, what is safe, and the ways on: places to choose from, another try, the list by hand. */
export function SearchProblem({ problem, asked, texts, retry }: SearchProblemProps) {
  const { places, live } = texts.companies
  const choices = problem.places
  const isChoice = problem.code === 'ambiguous_place'
  return (
    <section data-line="d" className="flex min-w-0 flex-col items-start gap-4">
      <Notice tone={isChoice ? 'info' : 'warning'} title={problem.title || live.offlineTitle} role="alert">
        {problem.detail || live.offline}
      </Notice>
      {choices.length > 0 && (
        <div className="w-full max-w-measure">
          <h2 className="text-base">{isChoice ? places.choose : places.near}</h2>
          <ul className="mt-2 divide-y divide-hairline rounded-lg border-2 border-edge">
            {choices.map((place) => (
              <li key={place.code}>
                <SearchLink
                  href={hrefOf({ ...asked, place: fill(places.option, { ...place }), code: place.code, page: 1 })}
                  className="flex min-h-12 items-center justify-between gap-4 px-4 py-2 hover:bg-platform"
                >
                  <span className="font-semibold link">{place.name}</span>
                  <span className="text-sm text-quiet tabular-nums">{place.postcode}</span>
                </SearchLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!isChoice && (
        <div className="flex flex-wrap gap-2">
          {retry}
          <ByHand texts={texts.keep} />
        </div>
      )}
    </section>
  )
}
