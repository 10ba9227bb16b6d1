'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import { TextField } from '@/components/ui/text-field'
import type { ConsentTexts } from '@/lib/core/i18n/fr/consents'

type ParentLinkProps = { offline: { title: string; text: string }; texts: ConsentTexts['link'] }

/** Makes a link for a parent, shows it once and copies it. */
export function ParentLink({ offline, texts }: ParentLinkProps) {
  const field = useRef<HTMLInputElement>(null)
  const [url, setUrl] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | 'network' | null>(null)
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)

  async function makeLink() {
    setSending(true)
    const sent = await sendJson<{ url: string }>('/api/account/parent-request', {})
    setSending(false)
    setCopied(null)
    setRefusal(sent.ok ? null : sent.refusal)
    if (sent.ok) setUrl(sent.data.url)
  }

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(url ?? '')
      setCopied('yes')
    } catch {
      // No clipboard over plain http, or it was refused: the link is selected, ready to be copied by hand.
      field.current?.select()
      setCopied('no')
    }
  }

  return (
    <div className="flex w-full flex-col items-start gap-4">
      {url && (
        <TextField
          ref={field}
          label={texts.label}
          help={texts.help}
          value={url}
          readOnly
          className="w-full"
          onFocus={(e) => e.target.select()}
        />
      )}
      <p role="status" className={copied ? undefined : 'sr-only'}>
        {copied === 'yes' ? texts.copied : copied === 'no' ? texts.selected : url ? texts.ready : ''}
      </p>
      {refusal && (
        <Notice tone="danger" title={refusal === 'network' ? offline.title : refusal.title} role="alert">
          {refusal === 'network' ? offline.text : refusal.detail}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {url && <Button onClick={() => void copyLink()}>{texts.copy}</Button>}
        <Button variant={url ? 'quiet' : 'primary'} disabled={sending} onClick={() => void makeLink()}>
          {url ? texts.createAnother : texts.create}
        </Button>
      </div>
    </div>
  )
}
