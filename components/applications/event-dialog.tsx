'use client'

import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import { SelectField } from '@/components/ui/select-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { TextField } from '@/components/ui/text-field'
import { missingOf, needsChannel } from '@/lib/applications/board-rules'
import type { ChangedApplication, Channel, EventKind } from '@/lib/applications/schema'
import { fill } from '@/lib/core/i18n/fill'
import { KindChoice } from './kind-choice'
import { MAX_NOTE } from './limits'
import { saidOf } from './said-of'
import type { TrackerTexts } from './tracker'
import { useTracker, type Place } from './tracker-context'

type EventDialogProps = {
  place: Place
  kind: EventKind
  today: string
  stations: Readonly<Record<string, string>>
  texts: TrackerTexts
  onClose: () => void
}

/** « Qu'est-ce qui s'est passé ? » : one event of one place. What is typed stays until it is on the server. */
export function EventDialog({ place, kind: proposed, today, stations, texts, onClose }: EventDialogProps) {
  const { done } = useTracker()
  const { log } = texts
  const [kind, setKind] = useState(proposed)
  const [channel, setChannel] = useState<Channel | ''>('')
  const [on, setOn] = useState(today)
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | 'network' | null>(null)
  const missing = missingOf({ kind, channel: channel || null, note }, MAX_NOTE)
  const dayIssue = refusal && refusal !== 'network' ? refusal.errors.find(({ field }) => field === 'on')?.message : undefined

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    if (missing.channel || missing.note) {
      const name = missing.channel ? 'channel' : 'note'
      return event.currentTarget.querySelector<HTMLElement>(`[name=${name}]`)?.focus()
    }
    setSending(true)
    setRefusal(null)
    const body = { kind, channel: kind === 'note' ? null : channel || null, on: on || today, note }
    const sent = await sendJson<ChangedApplication>(`/api/applications/${place.id}/events`, body)
    setSending(false)
    if (!sent.ok) return setRefusal(sent.refusal)
    done(saidOf(place, kind, sent.data, stations, texts.done))
  }

  return (
    <Dialog open onOpenChange={(open) => open || onClose()}>
      <DialogContent title={log.title} description={fill(log.lead, place)} closeLabel={log.close}>
        <form noValidate onSubmit={(event) => void save(event)} data-line="d" className="flex flex-col gap-5">
          <KindChoice value={kind} onChange={setKind} legend={log.kind} kinds={log.kinds} />
          {kind !== 'note' && (
            <SelectField
              label={log.channel}
              name="channel"
              value={channel}
              onChange={(event) => setChannel(event.target.value as Channel | '')}
              placeholder={log.choose}
              optional={needsChannel(kind) ? undefined : log.optional}
              error={isTried && missing.channel ? log.channelMissing : undefined}
              options={Object.entries(log.channels).map(([value, label]) => ({ value, label }))}
            />
          )}
          <TextField
            label={log.day}
            name="on"
            type="date"
            value={on}
            onChange={(event) => setOn(event.target.value)}
            help={kind === 'interview' ? log.dayHelpInterview : log.dayHelp}
            error={dayIssue}
          />
          <TextareaField
            label={log.note}
            name="note"
            rows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            optional={log.optional}
            help={log.noteHelp}
            error={missing.note ? fill(log.noteTooLong, { count: note.trim().length - MAX_NOTE }) : undefined}
          />
          {refusal && !dayIssue && <RefusalNotice refusal={refusal} texts={log} />}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" disabled={isSending} className="max-sm:flex-1">
              {isSending ? log.saving : log.save}
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
