import type { Metadata } from 'next'
import { CompanySearch } from '@/components/companies/company-search'
import { FirstStep } from '@/components/companies/first-step'
import { keepTextsOf } from '@/components/companies/keep-texts'
import type { ScreenTexts } from '@/components/companies/screen-texts'
import { requireStudent } from '@/lib/account/current'
import { readApplications } from '@/lib/applications/service'
import { flawOf, readAsked } from '@/lib/companies/asked'
import { readCapTrade } from '@/lib/companies/cap'
import { searchHere } from '@/lib/companies/here-service'
import { fill } from '@/lib/core/i18n/fill'
import { getTexts } from '@/lib/core/request'
import { Answer } from './answer'

type Params = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.companies.title }
}

export default async function CompaniesPage({ searchParams }: Params) {
  const [{ locale, texts }, { viewer }, params] = await Promise.all([getTexts(), requireStudent('/entreprises'), searchParams])
  const asked = readAsked(params)
  const canSearch = asked && !flawOf(asked.trade) && !flawOf(asked.place)
  const [searched, applications, startTrade] = await Promise.all([
    canSearch ? searchHere(viewer, asked, locale) : null,
    readApplications(viewer),
    asked ? '' : readCapTrade(viewer),
  ])
  const screen: ScreenTexts = {
    locale,
    companies: texts.companies,
    keep: keepTextsOf(texts.companies, texts.ui),
    retry: texts.ui.retry,
  }
  return (
    <CompanySearch
      asked={asked}
      startTrade={startTrade}
      saysWhatIsMissing={params.ville !== undefined}
      kept={{
        sirets: applications.flatMap(({ siret }) => siret ?? []),
        total: applications.length,
        outside: applications.filter(({ outsideCircle }) => outsideCircle).length,
      }}
      stationLabel={fill(texts.companies.toStation, { station: texts.stations['ma-liste'].label })}
      texts={screen}
    >
      {asked && searched ? <Answer asked={asked} searched={searched} texts={screen} /> : <FirstStep texts={screen} />}
    </CompanySearch>
  )
}
