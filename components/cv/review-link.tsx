'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { Notice } from '@/components/ui/notice'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import { TextField } from '@/components/ui/text-field'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'

type ReviewLinkProps = { cvId: string; offline: { title: string; text: string }; texts: CvScreenTexts }

/** Makes a link for somebody without an account, shows it once and copies it. */
export function ReviewLink({ cvId, offline, texts }: ReviewLinkProps) {
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [url, setUrl] = useState<string | null>(null)
  const [withContacts, setWithContacts] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | 'network' | null>(null)
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)

  async function make() {
    setRunning(true)
    const sent = await sendJson<{ url: string }>(`/api/cv/${cvId}/reviews`, { showsContacts: withContacts })
    setRunning(false)
    setCopied(null)
    setRefusal(sent.ok ? null : sent.refusal)
    if (!sent.ok) return
    setUrl(sent.data.url)
    router.refresh()
  }

  async function copy() {
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
    <div className="flex flex-col items-start gap-4">
      <p className="max-w-measure">{texts.reviewText}</p>
      <CheckboxField label={texts.reviewContacts} checked={withContacts} onChange={(event) => setWithContacts(event.target.checked)} />
      {url && (
        <TextField
          ref={field}
          label={texts.reviewLink}
          help={texts.reviewLinkHelp}
          value={url}
          readOnly
          className="w-full"
          onFocus={(event) => event.target.select()}
        />
      )}
      <p role="status" className={copied ? undefined : 'sr-only'}>
        {copied === 'yes' ? texts.copied : copied === 'no' ? texts.select : ''}
      </p>
      {refusal && (
        <Notice tone="danger" role="alert" title={refusal === 'network' ? offline.title : refusal.title}>
          {refusal === 'network' ? offline.text : refusal.detail}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {url && (
          <Button size="small" onClick={() => void copy()}>
            {texts.copy}
          </Button>
        )}
        <Button variant="secondary" size="small" disabled={isRunning} onClick={() => void make()}>
          {texts.reviewMake}
        </Button>
      </div>
    </div>
  )
}
