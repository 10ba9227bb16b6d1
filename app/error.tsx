'use client'

import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { boundary as en } from '@/lib/core/i18n/en/boundary'
import { boundary as fr } from '@/lib/core/i18n/fr/boundary'

// An error boundary gets no props of ours: it reads its few words itself.
const TEXTS = { fr, en }

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const locale = typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'fr'
  const texts = TEXTS[locale]
  useEffect(() => document.getElementById('erreur')?.focus(), [])
  return (
    <div className="mx-auto max-w-3xl px-4 py-16 sm:px-8">
      <h1 id="erreur" tabIndex={-1}>
        {texts.title}
      </h1>
      <p className="mt-3 mb-6 max-w-measure">{texts.text}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={reset}>{texts.retry}</Button>
        <LinkButton href="/carte" variant="secondary">
          {texts.toMap}
        </LinkButton>
      </div>
    </div>
  )
}
