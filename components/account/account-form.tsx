'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import { AccountField, type AccountFieldName, type AccountFieldTexts } from './account-field'

type AccountFormProps = {
  action: string
  fields: readonly AccountFieldName[]
  submit: string
  /** Where to go when it worked; without it, `done` is shown instead. */
  next?: string
  /** Goes with the fields: the token of a link, for example. */
  extra?: Readonly<Record<string, string>>
  done?: ReactNode
  /** Shown when the answer says that the address must first be confirmed. */
  confirmMail?: string
  newPassword?: boolean
  texts: AccountFieldTexts & { networkTitle: string; networkText: string }
}

/** A short form that talks to the account API. A refusal is shown where it belongs, and nothing typed is lost. */
export function AccountForm({ action, fields, submit, next, extra, done, confirmMail, newPassword = false, texts }: AccountFormProps) {
  const router = useRouter()
  const [state, setState] = useState<'idle' | 'sending' | 'done' | 'confirm'>('idle')
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function submitForm(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    setState('sending')
    const sent = await sendJson<{ signedIn?: boolean }>(action, { ...Object.fromEntries(new FormData(form)), ...extra })
    if (!sent.ok) {
      setState('idle')
      setRefusal(
        sent.refusal === 'network' ? { code: 'network', title: texts.networkTitle, detail: texts.networkText, errors: [] } : sent.refusal,
      )
      form.querySelector<HTMLElement>('[aria-invalid], input')?.focus()
      return
    }
    setRefusal(null)
    if (confirmMail && sent.data?.signedIn === false) return setState('confirm')
    setState('done')
    if (next) {
      router.replace(next)
      router.refresh()
    }
  }

  if (state === 'confirm') return <Notice tone="success" title={confirmMail ?? ''} role="status" />
  if (state === 'done' && done) return <div role="status">{done}</div>
  return (
    <form method="post" onSubmit={(event) => void submitForm(event)} className="flex flex-col gap-6">
      {fields.map((name) => (
        <AccountField
          key={name}
          name={name}
          texts={texts}
          newPassword={newPassword}
          error={refusal?.errors.find((e) => e.field === name)?.message}
        />
      ))}
      {refusal && (
        <Notice tone="danger" title={refusal.title} role="alert">
          {refusal.detail}
        </Notice>
      )}
      <Button type="submit" disabled={state !== 'idle'} className="max-sm:w-full sm:self-start">
        {submit}
      </Button>
    </form>
  )
}
