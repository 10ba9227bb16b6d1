import type { ReactNode } from 'react'
import { LineBadge } from '@/components/journey/line-badge'
import { PageHeader } from '@/components/layout/page-header'
import type { Asked } from '@/lib/companies/asked'
import Link from 'next/link'
import { ByHand } from './by-hand'
import { KeptProvider, type KeptPlaces } from './kept'
import { KeptSummary } from './kept-summary'
import type { ScreenTexts } from './screen-texts'
import { SearchForm } from './search-form'

type CompanySearchProps = {
  asked: Asked | null
  startTrade: string
  /** False where the address was a start and not yet a search. */
  saysWhatIsMissing: boolean
  kept: KeptPlaces
  /** « Arrêt Ma liste ». */
  stationLabel: string
  texts: ScreenTexts
  /** What was found, or why nothing was, or the first step. */
  children: ReactNode
}

/** The screen: what one looks for, what there is, and one's own list beside it. */
export function CompanySearch({ asked, startTrade, saysWhatIsMissing, kept, stationLabel, texts, children }: CompanySearchProps) {
  const { companies } = texts
  const { form, places, live, byHand } = companies
  return (
    <KeptProvider initial={kept}>
      <div className="mx-auto max-w-content">
        <PageHeader
          title={companies.title}
          intro={companies.intro}
          above={
            <Link href="/station/ma-liste" prefetch={false} className="inline-flex min-h-11 items-center gap-2">
              <LineBadge lineId="chercher" sizePx={24} />
              <span className="link">{stationLabel}</span>
            </Link>
          }
        />
        <SearchForm
          asked={asked}
          startTrade={startTrade}
          saysWhatIsMissing={saysWhatIsMissing}
          texts={{ form, places, live, fromCap: companies.start.fromCap }}
        />
        <div className="mt-10 grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-14">
          {children}
          <aside className="flex flex-col gap-6">
            <KeptSummary texts={texts} />
            <section aria-labelledby="a-la-main">
              <h2 id="a-la-main" className="text-base">
                {byHand.aside}
              </h2>
              <p className="mt-1 mb-3 text-sm text-quiet">{byHand.asideText}</p>
              <ByHand texts={texts.keep} className="w-full" />
            </section>
          </aside>
        </div>
      </div>
    </KeptProvider>
  )
}
