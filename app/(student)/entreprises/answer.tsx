import type { Problem } from '@/components/companies/live-search'
import { LiveResults } from '@/components/companies/live-results'
import { ResultList } from '@/components/companies/result-list'
import type { ScreenTexts } from '@/components/companies/screen-texts'
import { SearchProblem } from '@/components/companies/search-problem'
import type { Asked } from '@/lib/companies/asked'
import type { SearchedHere } from '@/lib/companies/here-service'
import { PlacesView } from '@/lib/companies/place-schema'
import { readEnv } from '@/lib/core/env'
import type { AppError } from '@/lib/core/errors'
import { fill } from '@/lib/core/i18n/fill'
import { waitInWords } from '@/lib/core/i18n/wait'
import { getTexts } from '@/lib/core/request'

type AnswerProps = { asked: Asked; searched: SearchedHere; texts: ScreenTexts }

/** What this server's own index says of a search; where it cannot say, the live source is for the student to ask. */
export async function Answer({ asked, searched, texts }: AnswerProps) {
  const searchesWeb = readEnv().WEB_SEARCH !== 'off'
  switch (searched.kind) {
    case 'found':
      return <ResultList view={searched.view} asked={asked} searchesWeb={searchesWeb} texts={texts} />
    case 'ask-live':
      return <LiveResults asked={asked} isIndexEmpty={searched.isIndexEmpty} searchesWeb={searchesWeb} texts={texts} />
    case 'refused':
      return <SearchProblem problem={await explain(searched.error)} asked={asked} texts={texts} />
  }
}

/** A refusal in the reader's words, with the places to choose from; as the API says it. */
async function explain({ code, retryAfterSeconds, members }: AppError): Promise<Problem> {
  const { errors } = (await getTexts()).texts
  const { title, detail } = errors.codes[code]
  return {
    code,
    title,
    detail: fill(detail, { wait: retryAfterSeconds === undefined ? '' : waitInWords(retryAfterSeconds, errors) }),
    places: PlacesView.safeParse(members).data?.places ?? [],
  }
}
