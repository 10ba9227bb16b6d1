'use client'

import { useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { hrefOf, type Asked } from '@/lib/companies/asked'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { liveStateOf, searchLiveNow, subscribeToLive, type LiveState } from './live-search'
import { ResultList } from './result-list'
import type { ScreenTexts } from './screen-texts'
import { intentVersion, subscribeToIntent, takeIntent } from './search-intent'
import { SearchProblem } from './search-problem'

type LiveResultsProps = {
  asked: Asked
  /** Nothing at all was imported on this server, so the sentence says that rather than that the place is unknown. */
  isIndexEmpty: boolean
  searchesWeb: boolean
  texts: ScreenTexts
}

const IDLE: LiveState = { kind: 'idle' }

/** What only the live source can answer: asked for when the student has just searched, or on a click here; never by opening the page. */
export function LiveResults({ asked, isIndexEmpty, searchesWeb, texts }: LiveResultsProps) {
  const href = hrefOf(asked)
  const { live } = texts.companies
  const state = useSyncExternalStore(
    subscribeToLive,
    () => liveStateOf(href),
    () => IDLE,
  )
  const version = useSyncExternalStore(subscribeToIntent, intentVersion, () => 0)
  // `asked` is another object at each render of the page. An intent is taken once, so looking again asks nobody anything.
  useEffect(() => {
    if (takeIntent(href, 'asksLive')) void searchLiveNow(asked)
  }, [asked, href, version])

  const again = (label: string, variant: 'primary' | 'secondary' = 'secondary'): ReactNode => (
    <Button size="small" variant={variant} onClick={() => void searchLiveNow(asked)}>
      {label}
    </Button>
  )
  switch (state.kind) {
    case 'found':
      return <ResultList view={state.view} asked={asked} searchesWeb={searchesWeb} texts={texts} />
    case 'searching':
      return (
        <div className="flex flex-col gap-4">
          <p role="status" className="font-semibold">
            {live.searching}
          </p>
          <div aria-hidden>
            <Skeleton label="" lines={6} />
          </div>
        </div>
      )
    case 'problem':
      return <SearchProblem problem={state.problem} asked={asked} texts={texts} retry={again(texts.retry)} />
    case 'offline':
      return (
        <SearchProblem
          problem={{ code: 'offline', title: live.offlineTitle, detail: live.offline, places: [] }}
          asked={asked}
          texts={texts}
          retry={again(texts.retry)}
        />
      )
    case 'idle':
      return (
        <section data-line="d" className="flex max-w-measure flex-col items-start gap-4 rounded-lg bg-platform px-6 py-6">
          <h2 className="text-lg">{isIndexEmpty ? live.askTitleEmpty : live.askTitle}</h2>
          <p>{live.askText}</p>
          {again(live.ask, 'primary')}
          <noscript>{live.noScript}</noscript>
        </section>
      )
  }
}
