'use client'

import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import { TextareaField } from '@/components/ui/textarea-field'
import { TextField } from '@/components/ui/text-field'
import type { ChangedApplication } from '@/lib/applications/schema'
import { fill } from '@/lib/core/i18n/fill'
import type { ApplicationTexts } from '@/lib/core/i18n/fr/applications'
import { MAX_NEXT_ACTION, MAX_NOTE } from './limits'
import { closedLink, closedText } from './said-of'
import { useTracker } from './tracker-context'

export type Plan = { nextAction: string; remindOn: string; note: string; outsideCircle: boolean }
type PlanFormProps = {
  applicationId: string
  initial: Plan
  stations: Readonly<Record<string, string>>
  texts: Pick<ApplicationTexts, 'detail' | 'log' | 'add' | 'done'>
}

/** What comes next with a place, when to be reminded, and what the student keeps about it. */
export function PlanForm({ applicationId, initial, stations, texts: { detail, log, add, done: words } }: PlanFormProps) {
  const { done } = useTracker()
  const [plan, setPlan] = useState(initial)
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | 'network' | null>(null)
  const tooLong = (text: string, max: number) => (text.trim().length > max ? fill(add.tooLong, { max }) : undefined)
  const issues = { nextAction: tooLong(plan.nextAction, MAX_NEXT_ACTION), note: tooLong(plan.note, MAX_NOTE) }
  const dayIssue = refusal && refusal !== 'network' ? refusal.errors.find(({ field }) => field === 'remindOn')?.message : undefined

  async function save(event: FormEvent) {
    event.preventDefault()
    if (issues.nextAction || issues.note) return
    setSending(true)
    setRefusal(null)
    const body = { ...plan, remindOn: plan.remindOn || null }
    const sent = await sendJson<ChangedApplication>(`/api/applications/${applicationId}`, body, 'PATCH')
    setSending(false)
    if (!sent.ok) return setRefusal(sent.refusal)
    const { closed } = sent.data
    done({ text: [detail.saved, closedText(closed, stations, words)].filter(Boolean).join(' '), link: closedLink(closed, words) })
  }

  return (
    <form noValidate onSubmit={(event) => void save(event)} className="flex flex-col gap-5">
      <TextField
        label={detail.nextAction}
        help={detail.nextActionHelp}
        optional={log.optional}
        autoComplete="off"
        value={plan.nextAction}
        error={issues.nextAction}
        onChange={(event) => setPlan({ ...plan, nextAction: event.target.value })}
      />
      <TextField
        label={detail.remindOn}
        help={detail.remindHelp}
        optional={log.optional}
        type="date"
        value={plan.remindOn}
        error={dayIssue}
        onChange={(event) => setPlan({ ...plan, remindOn: event.target.value })}
      />
      <TextareaField
        label={detail.note}
        optional={log.optional}
        rows={3}
        value={plan.note}
        error={issues.note}
        onChange={(event) => setPlan({ ...plan, note: event.target.value })}
      />
      <CheckboxField
        label={detail.outside}
        help={add.outsideHelp}
        checked={plan.outsideCircle}
        onChange={(event) => setPlan({ ...plan, outsideCircle: event.target.checked })}
      />
      {refusal && !dayIssue && <RefusalNotice refusal={refusal} texts={log} />}
      <Button type="submit" variant="secondary" disabled={isSending} className="self-start max-sm:w-full">
        {isSending ? log.saving : detail.save}
      </Button>
    </form>
  )
}
