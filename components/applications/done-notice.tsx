'use client'

import { Check, X } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import type { ApplicationTexts } from '@/lib/core/i18n/fr/applications'
import type { Done } from './tracker-context'

type DoneNoticeProps = {
  done: Done
  hasFailed: boolean
  texts: ApplicationTexts['done']
  onUndo: (url: string) => Promise<void>
  onClose: () => void
}

const ACTION =
  'inline-flex min-h-11 items-center rounded px-2.5 font-semibold underline decoration-[1.5px] underline-offset-4 hover:decoration-[3px]'

/**
 * What was just done, at the foot of the page, with the way back. It stays until it is closed or something else is done:
 * nobody has to be quick. Inverted, so that its focus ring has to be inverted too.
 */
export function DoneNotice({ done, hasFailed, texts, onUndo, onClose }: DoneNoticeProps) {
  const [isUndoing, setUndoing] = useState(false)
  async function undo(url: string) {
    setUndoing(true)
    await onUndo(url)
    setUndoing(false)
  }
  return (
    <section
      aria-label={texts.label}
      data-print="hide"
      className="fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-30 mx-auto flex max-w-2xl items-start gap-2 rounded-lg bg-ink py-2 pr-2 pl-4 text-page shadow-float lg:bottom-6 forced-colors:border [&_:focus-visible]:outline-page"
    >
      <Check aria-hidden size={20} strokeWidth={1.75} className="mt-3 shrink-0" />
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
        <p className="py-2">{hasFailed ? `${texts.failedTitle}. ${texts.failed}` : done.text}</p>
        <span className="-ml-2.5 flex flex-wrap sm:ml-auto">
          {done.undo && (
            <button type="button" disabled={isUndoing} onClick={() => void undo(done.undo!.url)} className={ACTION}>
              {texts.undo}
            </button>
          )}
          {done.link && (
            <Link href={done.link.href} className={ACTION}>
              {done.link.label}
            </Link>
          )}
        </span>
      </div>
      <button type="button" aria-label={texts.close} onClick={onClose} className="grid size-11 shrink-0 place-items-center rounded">
        <X aria-hidden size={20} strokeWidth={1.75} />
      </button>
    </section>
  )
}
