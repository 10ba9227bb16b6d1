'use client'

import { ExternalLink } from 'lucide-react'
import type { CompaniesTexts } from '@/lib/core/i18n/fr/companies'

type WebsiteFinderProps = {
  place: { siret: string; name: string; city: string }
  webLink: string
  searchesWeb: boolean
  texts: CompaniesTexts['card']
}

export function WebsiteFinder({ place, webLink, texts }: WebsiteFinderProps) {
  return (
    <a
      href={webLink}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-11 items-center gap-2 rounded px-3.5 text-sm font-semibold hover:bg-platform"
    >
      <ExternalLink aria-hidden size={20} strokeWidth={1.75} />
      <span className="link">{texts.web}</span>
      <span className="sr-only">{` ${place.name} (${texts.newTab})`}</span>
    </a>
  )
}
