'use client'

import { Copy, Mail, Printer } from 'lucide-react'
import { useState } from 'react'
import { announce } from '@/components/layout/announce'
import { AnchorButton } from '@/components/ui/anchor-button'
import { Button } from '@/components/ui/button'
import type { MessageTexts } from '@/lib/core/i18n/fr/messages'
import { mailtoOf } from './mailto'

type SendTextProps = {
  text: string
  /** A call is not sent by mail. */
  hasMail: boolean
  /** Prints this page; left out where the page is not the text alone. */
  canPrint?: boolean
  texts: MessageTexts['send']
}

/** Copy, mail, print: the ways out of a text, all of them the student's own. */
export function SendText({ text, hasMail, canPrint = false, texts }: SendTextProps) {
  const [said, setSaid] = useState('')
  async function copy() {
    let outcome = texts.copied
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      outcome = texts.notCopied
    }
    setSaid(outcome)
    announce(outcome)
  }
  return (
    <div data-print="hide">
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" size="small" onClick={() => void copy()}>
          <Copy aria-hidden size={20} strokeWidth={1.75} />
          {texts.copy}
        </Button>
        {hasMail && (
          <AnchorButton href={mailtoOf(texts.subject, text)} variant="secondary" size="small">
            <Mail aria-hidden size={20} strokeWidth={1.75} />
            {texts.mail}
          </AnchorButton>
        )}
        {canPrint && (
          <Button variant="secondary" size="small" onClick={() => window.print()}>
            <Printer aria-hidden size={20} strokeWidth={1.75} />
            {texts.print}
          </Button>
        )}
      </div>
      {said && <p className="mt-2 text-sm text-quiet">{said}</p>}
    </div>
  )
}
