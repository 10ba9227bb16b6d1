'use client'

import { ExternalLink, Globe } from 'lucide-react'
import { useState } from 'react'
import { announce } from '@/components/layout/announce'
import { Button } from '@/components/ui/button'
import type { WebsiteView } from '@/lib/companies/web/website-schema'
import type { CompaniesTexts } from '@/lib/core/i18n/fr/companies'

type State = { kind: 'idle' | 'searching' | 'none' | 'failed' } | { kind: 'found'; url: string; host: string }

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
    announce(next.kind === 'found' ? texts.websiteFound : next.kind === 'none' ? texts.websiteNone : texts.websiteFailed)
  }

  return (
    <>
      {searchesWeb && state.kind !== 'found' && (
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
      {(state.kind === 'none' || state.kind === 'failed') && (
        <p className="basis-full text-sm text-quiet">{state.kind === 'none' ? texts.websiteNone : texts.websiteFailed}</p>
      )}
    </>
  )
}

async function look({ name, city }: { name: string; city: string }): Promise<State> {
  try {
    const response = await fetch(`/api/companies/website?${new URLSearchParams({ name, city })}`)
    if (!response.ok) return { kind: 'failed' }
    const { results, failure } = (await response.json()) as WebsiteView
    const url = results[0]?.url
    if (url) return { kind: 'found', url, host: new URL(url).host }
    return { kind: failure ? 'failed' : 'none' }
  } catch {
    return { kind: 'failed' }
  }
}
