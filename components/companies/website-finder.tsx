'use client'

import { ExternalLink, Globe } from 'lucide-react'
import { useState } from 'react'
import { announce } from '@/components/layout/announce'
import { Button } from '@/components/ui/button'
import type { WebsiteView } from '@/lib/companies/web/website-schema'
import type { CompaniesTexts } from '@/lib/core/i18n/fr/companies'

/** Why there is no site to show, each with its own sentence. */
const SENTENCES = {
  none: 'websiteNone',
  failed: 'websiteFailed',
  busy: 'websiteBusy',
  account: 'websiteDayAccount',
  everybody: 'websiteDayEverybody',
} as const
type Without = keyof typeof SENTENCES

type State = { kind: 'idle' | 'searching' | Without } | { kind: 'found'; url: string; host: string }

type WebsiteFinderProps = {
  place: { name: string; city: string }
  webLink: string
  /** False where whoever runs this server left the web search off: the link is all there is. */
  searchesWeb: boolean
  texts: CompaniesTexts['card']
}

const LINK = 'inline-flex min-h-11 items-center gap-2 rounded px-2 text-sm font-semibold hover:bg-platform'

/** A place's site, looked for on a click; and always the plain link that looks for it in the student's own browser. */
export function WebsiteFinder({ place, webLink, searchesWeb, texts }: WebsiteFinderProps) {
  const [state, setState] = useState<State>({ kind: 'idle' })

  async function find() {
    setState({ kind: 'searching' })
    const next = await look(place)
    setState(next)
    const sentence = next.kind === 'found' ? texts.websiteFound : sentenceOf(next, texts)
    if (sentence) announce(sentence)
  }

  const why = sentenceOf(state, texts)
  // Until tomorrow there is nothing to press.
  const isOver = state.kind === 'account' || state.kind === 'everybody'
  return (
    <>
      {searchesWeb && state.kind !== 'found' && !isOver && (
        <Button variant="quiet" size="small" aria-disabled={state.kind === 'searching' || undefined} onClick={() => void find()}>
          <Globe aria-hidden size={20} strokeWidth={1.75} />
          {state.kind === 'searching' ? texts.websiteSearching : texts.website}
          <span className="sr-only">{` ${place.name}`}</span>
        </Button>
      )}
      <a href={webLink} target="_blank" rel="noreferrer" className={LINK}>
        <ExternalLink aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
        <span className="link">{texts.web}</span>
        <span className="sr-only">{` ${place.name} (${texts.newTab})`}</span>
      </a>
      {state.kind === 'found' && (
        <p className="basis-full text-sm">
          <a href={state.url} target="_blank" rel="noreferrer" className={`${LINK} -ml-2 wrap-anywhere`}>
            <Globe aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
            <span className="link">{state.host}</span>
            <span className="sr-only">{` (${texts.newTab})`}</span>
          </a>
          <span className="block text-quiet">{texts.websiteFound}</span>
        </p>
      )}
      {why && <p className="basis-full text-sm text-quiet">{why}</p>}
    </>
  )
}

function sentenceOf({ kind }: State, texts: CompaniesTexts['card']): string | null {
  return kind in SENTENCES ? texts[SENTENCES[kind as Without]] : null
}

async function look({ name, city }: { name: string; city: string }): Promise<State> {
  try {
    const response = await fetch(`/api/companies/website?${new URLSearchParams({ name, city })}`)
    if (!response.ok) return { kind: response.status === 429 ? 'busy' : 'failed' }
    const { results, failure } = (await response.json()) as WebsiteView
    const url = results[0]?.url
    if (url) return { kind: 'found', url, host: new URL(url).host }
    if (!failure) return { kind: 'none' }
    return { kind: failure.dayIsOver ?? (failure.kind === 'rate-limited' ? 'busy' : 'failed') }
  } catch {
    return { kind: 'failed' }
  }
}
