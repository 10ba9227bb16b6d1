'use client'

import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import { announce } from '@/components/layout/announce'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { fill } from '@/lib/core/i18n/fill'
import type { KeepTexts } from './keep-texts'
import { useKept } from './kept'

/** Lengths of lib/applications/schema.ts, without its code: the server checks them again. */
const MAX = { name: 120, city: 80, note: 1000 } as const

type KeepFormProps = {
  /** Null where the student writes a place down by hand. */
  place: { siret: string; name: string } | null
  texts: KeepTexts
  onClose: () => void
}

const field = (data: FormData, name: string) => String(data.get(name) ?? '').trim()

/** The fields of both dialogs. A refusal is shown here, and nothing typed is lost. */
export function KeepForm({ place, texts, onClose }: KeepFormProps) {
  const kept = useKept()
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | 'network' | null>(null)
  const [missing, setMissing] = useState<readonly string[]>([])

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const [name, city, outside] = [field(data, 'name'), field(data, 'city'), data.get('outside') === 'on']
    if (!place) {
      const empty = Object.entries({ name, city }).flatMap(([key, value]) => (value ? [] : [key]))
      setMissing(empty)
      if (empty[0]) return form.querySelector<HTMLElement>(`[name=${empty[0]}]`)?.focus()
    }
    setSending(true)
    const what = place ? { siret: place.siret } : { manual: { name, city } }
    const sent = await sendJson('/api/applications', { ...what, note: field(data, 'note'), outsideCircle: outside })
    setSending(false)
    if (sent.ok) {
      kept.add({ siret: place?.siret ?? null, outside })
      announce(fill(texts.saved, { name: place?.name ?? name }))
      return onClose()
    }
    if (place && sent.refusal !== 'network' && sent.refusal.code === 'application_exists') kept.know(place.siret)
    setRefusal(sent.refusal)
  }

  const hand = texts.byHand
  return (
    <form data-line="d" noValidate onSubmit={(event) => void keep(event)} className="flex flex-col gap-5">
      {!place && (
        <>
          <TextField
            name="name"
            label={hand.name}
            maxLength={MAX.name}
            autoComplete="off"
            error={missing.includes('name') ? hand.missing : undefined}
          />
          <TextField
            name="city"
            label={hand.city}
            maxLength={MAX.city}
            autoComplete="off"
            error={missing.includes('city') ? hand.missing : undefined}
          />
        </>
      )}
      <TextareaField name="note" label={texts.note} optional={texts.optional} help={texts.noteHelp} maxLength={MAX.note} rows={3} />
      <CheckboxField name="outside" label={texts.outside} help={texts.outsideHelp} />
      {refusal && (
        <RefusalNotice refusal={refusal} texts={texts}>
          {refusal !== 'network' && refusal.code === 'application_exists' && (
            <Link href="/candidatures" prefetch={false} className="mt-2 flex min-h-11 items-center link">
              {texts.toList}
            </Link>
          )}
        </RefusalNotice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={isSending} className="max-sm:w-full">
          {isSending ? texts.saving : texts.save}
        </Button>
        <Button variant="quiet" onClick={onClose} className="max-sm:w-full">
          {texts.cancel}
        </Button>
      </div>
    </form>
  )
}
