'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import { announce } from '@/components/layout/announce'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'
import { saveBlob } from './save-blob'

type CvDownloadProps = { cvId: string; template: string; lang: string; texts: CvScreenTexts; beforehand: () => Promise<void> }

/** The PDF, made on the server from what is saved; and the same page in formats that anything can read. */
export function CvDownload({ cvId, template, lang, texts, beforehand }: CvDownloadProps) {
  const [state, setState] = useState<'idle' | 'running' | 'failed'>('idle')
  const query = `?template=${template}&lang=${lang}`

  async function download() {
    setState('running')
    announce(texts.downloading)
    await beforehand()
    try {
      const response = await fetch(`/api/cv/${cvId}/pdf${query}`)
      if (!response.ok) throw new Error(String(response.status))
      saveBlob(await response.blob(), response.headers.get('content-disposition'))
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  return (
    <section className="flex flex-col gap-3">
      <div>
        <Button disabled={state === 'running'} onClick={() => void download()} className="max-sm:w-full">
          <Download aria-hidden size={20} strokeWidth={1.75} />
          {state === 'running' ? texts.downloading : texts.download}
        </Button>
      </div>
      {state === 'failed' && <Notice tone="danger" title={texts.downloadFailed} role="alert" />}
      <p className="text-sm font-semibold">{texts.otherFormats}</p>
      <ul className="-mt-2 flex flex-wrap gap-x-5">
        {(['html', 'text', 'json'] as const).map((format) => (
          <li key={format}>
            <a
              href={`/api/cv/${cvId}/${format}${query}`}
              download={format === 'json' ? '' : undefined}
              target={format === 'json' ? undefined : '_blank'}
              className="inline-flex min-h-11 items-center underline decoration-[1.5px] underline-offset-4"
            >
              {texts[format]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
