'use client'

import { useRouter } from 'next/navigation'
import { useDeferredValue, useEffect, useState, type ReactNode } from 'react'
import { announce } from '@/components/layout/announce'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { sendJson } from '@/components/ui/send-json'
import { useKeeper } from '@/components/ui/use-keeper'
import { browserDrafts } from '@/components/worksheet/drafts'
import { SaveRow } from '@/components/worksheet/save-state'
import { StationClosed, type WaysOn } from '@/components/worksheet/station-closed'
import { createKeeper, type Filled } from '@/components/worksheet/worksheet-keeper'
import type { WorksheetTexts } from '@/components/worksheet/worksheet-texts'
import { holdsHomeAddress } from '@/lib/applications/message-rules'
import type { MessageAnswers, MessageQuestion, MessageSaved, MessageView } from '@/lib/applications/message-schema'
import type { MessageTexts } from '@/lib/core/i18n/fr/messages'
import { dataOf, MESSAGE_FIELDS, QUESTIONS, readForm } from './message-fields'
import { MessageText } from './message-text'
import { missingSentence } from './missing-sentence'
import { QuestionList } from './question-list'
import type { OwnProof } from './proof-picker'

export type WorkshopProps = {
  userId: string
  /** The place that the text is for; null for the one of the station. */
  applicationId: string | null
  stored: MessageView | null
  /** The station's own text, to start from; only for a place. */
  general?: MessageView | null
  proofs: readonly OwnProof[]
  is15OrOver: boolean
  /** At the station: whether it is done, and the ways on. */
  station?: { isDone: boolean; waysOn: WaysOn }
  /** What one does once the text is sent. */
  after: ReactNode
  texts: MessageTexts
  screen: WorksheetTexts['screen']
}

/** The workshop: five questions, the student's answers, their text. It saves itself; nothing in it writes for them. */
export function MessageWorkshop(props: WorkshopProps) {
  const { userId, applicationId, stored, general, proofs, is15OrOver, station, after, texts, screen } = props
  const router = useRouter()
  const [messageId, setMessageId] = useState(stored?.id ?? null)
  const [keeper] = useState(() =>
    createKeeper({
      fields: MESSAGE_FIELDS,
      stored: dataOf(stored),
      missing: [],
      isDone: station?.isDone ?? false,
      drafts: browserDrafts(userId, `message-${applicationId ?? 'station'}`),
      send: async (payload) => {
        const { kind = 'message', body = '', ...answers } = payload as Record<string, string>
        const sent = await sendJson<MessageSaved>('/api/applications/messages', { applicationId, kind, body, answers }, 'PUT')
        if (!sent.ok) return sent
        setMessageId(sent.data.message.id)
        return { ok: true, data: { data: dataOf(sent.data.message), isDone: sent.data.isDone, missing: [] } satisfies Filled }
      },
    }),
  )
  const state = useKeeper(keeper)
  const form = readForm(state.answers)
  const read = useDeferredValue(form)

  // Only the station's own workshop can close it, and it does not close twice.
  const hasClosed = state.hasClosed && station !== undefined
  useEffect(() => {
    if (!hasClosed) return
    announce(texts.announceClosed)
    router.refresh()
  }, [hasClosed, texts.announceClosed, router])

  function answer(id: MessageQuestion, text: string) {
    keeper.change(id, text)
  }
  function cite(quote: string) {
    const before = form.answers.offer.trim()
    keeper.change('offer', before ? `${before} ${quote}` : quote, { reshaped: true })
    announce(texts.proofAdded)
  }
  function place(answers: MessageAnswers) {
    const words = QUESTIONS.map((id) => answers[id].trim()).filter(Boolean)
    keeper.change('body', [form.body.trim(), ...words].filter(Boolean).join('\n'), { reshaped: true })
    announce(texts.placed)
    document.getElementById('message-body')?.focus()
  }
  function reuse(from: MessageView) {
    for (const [id, text] of Object.entries(dataOf(from))) if (text) keeper.change(id, text as string, { reshaped: true })
    announce(texts.reused)
  }
  const isEmpty = form.body === '' && Object.values(form.answers).every((one) => one === '')
  const missing = missingSentence(form, texts)

  return (
    <form
      noValidate
      aria-label={texts.formLabel}
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault()
        void keeper.save()
      }}
      onBlur={() => void keeper.flush()}
    >
      {general && isEmpty && (
        <Button variant="secondary" className="self-start" onClick={() => reuse(general)}>
          {texts.reuse}
        </Button>
      )}
      <div className="grid gap-10 lg:grid-cols-2 lg:gap-12">
        <QuestionList answers={form.answers} proofs={proofs} onAnswer={answer} onCite={cite} texts={texts} />
        <MessageText
          form={form}
          read={read}
          quotes={proofs.map(({ quote }) => quote)}
          onKind={(kind) => {
            keeper.change('kind', kind)
            void keeper.flush()
          }}
          onBody={(body) => keeper.change('body', body)}
          onPlace={() => place(form.answers)}
          readHref={messageId && !isEmpty ? `/candidatures/message/${messageId}` : null}
          texts={texts}
        />
      </div>
      {!is15OrOver && holdsHomeAddress([read.body, ...Object.values(read.answers)].join('\n')) && (
        <Notice tone="warning" role="status" title={texts.address}>
          {texts.addressText}
        </Notice>
      )}
      {station && missing && !state.isDone && <p className="max-w-measure font-semibold">{missing}</p>}
      {station && state.isDone && <StationClosed waysOn={station.waysOn} screen={{ ...screen, closedText: texts.closedText }} />}
      {state.refusal && (
        <Notice tone="danger" title={state.refusal.title}>
          {state.refusal.detail}
        </Notice>
      )}
      <SaveRow label={texts.save} variant={state.isDone ? 'secondary' : 'primary'} state={state} screen={screen} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-hairline pt-5">
        <p>{texts.send.after}</p>
        {after}
      </div>
    </form>
  )
}
