'use client'

import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import { TextareaField } from '@/components/ui/textarea-field'
import { TextField } from '@/components/ui/text-field'
import type { ChangedApplication } from '@/lib/applications/schema'
import { fill } from '@/lib/core/i18n/fill'
import { MAX_CITY, MAX_NAME, MAX_NOTE } from './limits'
import { closedLink, closedText } from './said-of'
import type { TrackerTexts } from './tracker'
import { useTracker } from './tracker-context'

type AddPlaceDialogProps = { stations: Readonly<Record<string, string>>; texts: TrackerTexts; onClose: () => void }
type Refused = (Refusal & { applicationId?: string }) | 'network'

/** A place written by hand: its name and its town are enough. */
export function AddPlaceDialog({ stations, texts, onClose }: AddPlaceDialogProps) {
  const { done } = useTracker()
  const { add, log } = texts
  const [values, setValues] = useState({ name: '', city: '', note: '' })
  const [outsideCircle, setOutside] = useState(false)
  const [isTried, setTried] = useState(false)
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refused | null>(null)

  const issueOf = (key: keyof typeof values, max: number, isRequired: boolean) => {
    const length = values[key].trim().length
    if (length > max) return fill(add.tooLong, { max })
    return isTried && isRequired && length === 0 ? add.missing : undefined
  }
  const issues = { name: issueOf('name', MAX_NAME, true), city: issueOf('city', MAX_CITY, true), note: issueOf('note', MAX_NOTE, false) }
  const bind = (name: keyof typeof values) => ({
    name,
    value: values[name],
    error: issues[name],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
  })

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    const wrong = (['name', 'city', 'note'] as const).find((key) => issues[key] || (key !== 'note' && values[key].trim() === ''))
    if (wrong) return event.currentTarget.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus()
    setSending(true)
    setRefusal(null)
    const body = { manual: { name: values.name, city: values.city }, note: values.note, outsideCircle }
    const sent = await sendJson<ChangedApplication>('/api/applications', body)
    setSending(false)
    if (!sent.ok) return setRefusal(sent.refusal)
    const { application, closed } = sent.data
    const text = [fill(texts.done.added, { name: application.name }), closedText(closed, stations, texts.done)].filter(Boolean).join(' ')
    done({ text, link: closedLink(closed, texts.done) })
  }

  return (
    <Dialog open onOpenChange={(open) => open || onClose()}>
      <DialogContent title={add.title} description={add.lead} closeLabel={log.close}>
        <form noValidate onSubmit={(event) => void save(event)} data-line="d" className="flex flex-col gap-5">
          <TextField label={add.name} help={add.nameHelp} autoComplete="off" {...bind('name')} />
          <TextField label={add.city} autoComplete="off" {...bind('city')} />
          <TextareaField label={add.note} help={add.noteHelp} optional={log.optional} rows={2} {...bind('note')} />
          <CheckboxField
            label={add.outside}
            help={add.outsideHelp}
            checked={outsideCircle}
            onChange={(event) => setOutside(event.target.checked)}
          />
          {refusal && (
            <RefusalNotice
              refusal={refusal}
              texts={log}
              tone={refusal !== 'network' && refusal.code === 'application_exists' ? 'info' : 'danger'}
            >
              {refusal !== 'network' && refusal.applicationId && (
                <Link href={`/candidatures/${refusal.applicationId}`} className="mt-1 flex min-h-11 items-center link">
                  {add.exists}
                </Link>
              )}
            </RefusalNotice>
          )}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" disabled={isSending} className="max-sm:flex-1">
              {isSending ? log.saving : add.save}
            </Button>
            <Button variant="quiet" onClick={onClose}>
              {log.cancel}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  )
}
