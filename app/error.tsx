'use client'

import { useEffect } from 'react'
import { boundary as en } from '@/lib/core/i18n/en/boundary'
import { boundary as fr } from '@/lib/core/i18n/fr/boundary'

// An error boundary gets no props of ours: it reads its few words itself.
const TEXTS = { fr, en }

// The look of our buttons without their code: every page of the app loads this file.
const BUTTON = 'inline-flex min-h-12 items-center rounded border-2 px-5 py-2.5 font-semibold'

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
        <button type="button" onClick={reset} className={`${BUTTON} border-line bg-line-core text-line-on`}>
          {texts.retry}
        </button>
        <a href="/carte" className={`${BUTTON} border-edge bg-page text-ink hover:border-ink`}>
          {texts.toMap}
        </a>
      </div>
    </div>
  )
}
