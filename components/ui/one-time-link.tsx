'use client'

import { useRef, useState } from 'react'
import { Button } from './button'
import type { ButtonVariant } from './button-style'
import { classNames } from './class-names'
import { RefusalNotice } from './refusal-notice'
import type { Refusal, Sent } from './send-json'
import { TextField } from './text-field'

type OneTimeLinkProps = {
  /** Asks the server for a link, which it tells only now. */
  make: () => Promise<Sent<{ url: string }>>
  size?: 'normal' | 'small'
  /** How loud the button is that makes a link: for the first one, and for another one. */
  variants: { first: ButtonVariant; another: ButtonVariant }
  offline: { title: string; text: string }
  texts: {
    create: string
    createAnother: string
    label: string
    help: string
    /** Said to a screen reader when the link comes up. */
    ready?: string
    copy: string
    copied: string
    selected: string
  }
}

/** Makes a link for somebody without an account, shows it once and copies it. */
export function OneTimeLink({ make, size = 'normal', variants, offline, texts }: OneTimeLinkProps) {
  const field = useRef<HTMLInputElement>(null)
  const [url, setUrl] = useState<string | null>(null)
  const [isMaking, setMaking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | 'network' | null>(null)
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null)

  async function makeLink() {
    setMaking(true)
    const sent = await make()
    setMaking(false)
    setOutcome(null)
    setRefusal(sent.ok ? null : sent.refusal)
    if (sent.ok) setUrl(sent.data.url)
  }

  async function copyLink(link: string) {
    try {
      await navigator.clipboard.writeText(link)
      setOutcome('copied')
    } catch {
      // No clipboard over plain http, or it was refused: the link is selected, ready to be copied by hand.
      field.current?.select()
      setOutcome('selected')
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
          onFocus={(event) => event.target.select()}
        />
      )}
      <p role="status" className={outcome ? undefined : 'sr-only'}>
        {outcome ? texts[outcome] : url ? texts.ready : ''}
      </p>
      {refusal && <RefusalNotice refusal={refusal} texts={{ offlineTitle: offline.title, offline: offline.text }} />}
      <div className={classNames('flex flex-wrap', size === 'small' ? 'gap-2' : 'gap-3')}>
        {url && (
          <Button size={size} onClick={() => void copyLink(url)}>
            {texts.copy}
          </Button>
        )}
        <Button variant={url ? variants.another : variants.first} size={size} disabled={isMaking} onClick={() => void makeLink()}>
          {url ? texts.createAnother : texts.create}
        </Button>
      </div>
    </div>
  )
}
