'use client'

import { useEffect, useState } from 'react'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'

type CvPreviewProps = {
  cvId: string
  template: string
  lang: string
  /** Goes up with each save: the page is drawn again. */
  version: number
  texts: CvScreenTexts
}

/** The page as it is: the same HTML that can be printed, in a frame of its own where no script runs; our origin is for its fonts alone. */
export function CvPreview({ cvId, template, lang, version, texts }: CvPreviewProps) {
  const [page, setPage] = useState<string | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    const gone = new AbortController()
    void fetch(`/api/cv/${cvId}/html?template=${template}&lang=${lang}&v=${version}`, { signal: gone.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status))
        setPage(await response.text())
        setFailed(false)
      })
      .catch(() => gone.signal.aborted || setFailed(true))
    return () => gone.abort()
  }, [cvId, template, lang, version])
  return (
    <div>
      {page === null ? (
        <p className="rounded-lg border border-hairline bg-platform p-6 text-quiet" role="status">
          {hasFailed ? texts.previewFailed : texts.previewWait}
        </p>
      ) : (
        <iframe
          title={texts.previewTitle}
          srcDoc={page}
          sandbox="allow-same-origin"
          className="bg-white aspect-[210/297] w-full rounded-lg border border-hairline shadow-float"
        />
      )}
      {page !== null && hasFailed && (
        <p role="status" className="mt-2 text-sm text-quiet">
          {texts.previewFailed}
        </p>
      )}
    </div>
  )
}
