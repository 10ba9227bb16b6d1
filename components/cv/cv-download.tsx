'use client'

import { CircleCheck, Download } from 'lucide-react'
import { useState } from 'react'
import { announce } from '@/components/layout/announce'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { Refusal } from '@/components/ui/send-json'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'
import { printPdf, type Printing } from './print-pdf'
import { doneText, shareOf, stepText } from './print-words'
import { saveBlob } from './save-blob'

type CvDownloadProps = {
  cvId: string
  template: string
  lang: string
  /** Secondary while the CV lacks what comes first. */
  isBright: boolean
  texts: CvScreenTexts
  /** Sends what is not saved yet. @returns whether the server has every word */
  beforehand: () => Promise<boolean>
}
type State =
  | { kind: 'idle' }
  | { kind: 'running'; printing: Printing }
  | { kind: 'done'; text: string; isOlder: boolean }
  | { kind: 'failed'; refusal: Refusal | 'network' }

/** The PDF, made on the server from what is saved; and the same page in formats that anything can read. */
export function CvDownload({ cvId, template, lang, isBright, texts, beforehand }: CvDownloadProps) {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const isRunning = state.kind === 'running'
  const query = `?template=${template}&lang=${lang}`

  async function download() {
    let said: Printing['step'] | null = null
    const show = (printing: Printing) => {
      setState({ kind: 'running', printing })
      // A place in the queue or a size that moves on is on the screen; only a new step is worth a sentence.
      if (printing.step !== said) announce(stepText(printing, texts.print))
      said = printing.step
    }
    show({ step: 'saving' })
    const isWhole = await beforehand()
    const printed = await printPdf(cvId, query, show)
    if (!printed.ok) return setState({ kind: 'failed', refusal: printed.refusal })
    saveBlob(printed.blob, printed.disposition)
    const text = doneText(printed.blob.size, printed.pages, texts.print)
    setState({ kind: 'done', text, isOlder: !isWhole })
    announce(text)
  }

  return (
    <section className="flex flex-col gap-3">
      <div>
        {/* Never disabled: the focus stays on it while the page is prepared, and it is there to press again after a failure. */}
        <Button
          variant={isBright ? 'primary' : 'secondary'}
          aria-disabled={isRunning || undefined}
          onClick={() => isRunning || void download()}
          className="max-sm:w-full"
        >
          <Download aria-hidden size={20} strokeWidth={1.75} />
          {texts.download}
        </Button>
      </div>
      {state.kind === 'running' && (
        <ProgressBar label={texts.print.label} text={stepText(state.printing, texts.print)} share={shareOf(state.printing)} />
      )}
      {state.kind === 'done' && (
        <p className="flex items-start gap-2 text-sm font-semibold text-success" data-printed>
          <CircleCheck aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
          {state.text}
        </p>
      )}
      {state.kind === 'done' && state.isOlder && (
        <Notice tone="warning" title={texts.print.olderTitle} role="status">
          {texts.print.older}
        </Notice>
      )}
      {state.kind === 'failed' && (
        <Notice tone="danger" role="alert" title={(state.refusal !== 'network' && state.refusal.title) || texts.print.failedTitle}>
          {state.refusal === 'network' ? texts.print.offline : state.refusal.detail || texts.print.failed}
        </Notice>
      )}
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
