import { hrefOf, LAST_PAGE, PER_PAGE, type Asked } from '@/lib/companies/asked'
import { fill } from '@/lib/core/i18n/fill'
import type { ScreenTexts } from './screen-texts'
import { SearchLink } from './search-link'

/** The way to the other pages; nothing where there is one page only. */
export function ResultPages({ asked, total, texts }: { asked: Asked; total: number; texts: ScreenTexts }) {
  const { results } = texts.companies
  const pages = Math.min(LAST_PAGE, Math.ceil(total / PER_PAGE))
  if (pages < 2) return null
  const style =
    'inline-flex min-h-12 items-center rounded border-2 border-edge px-4 text-sm font-semibold hover:border-ink hover:bg-platform'
  return (
    <nav aria-label={results.pages} className="mt-8 flex flex-wrap items-center justify-between gap-3 border-t border-hairline pt-6">
      <span className="empty:hidden sm:min-w-[9.5rem] sm:empty:block">
        {asked.page > 1 && (
          <SearchLink href={hrefOf({ ...asked, page: asked.page - 1 })} rel="prev" className={style}>
            {results.previous}
          </SearchLink>
        )}
      </span>
      <span className="text-sm text-quiet tabular-nums">{fill(results.page, { page: asked.page, pages })}</span>
      <span className="text-right empty:hidden sm:min-w-[9.5rem] sm:empty:block">
        {asked.page < pages && (
          <SearchLink href={hrefOf({ ...asked, page: asked.page + 1 })} rel="next" className={style}>
            {results.next}
          </SearchLink>
        )}
      </span>
    </nav>
  )
}
