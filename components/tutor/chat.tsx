'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { CriteriaTicks } from '@/components/journey/criteria-ticks'
import type { PickerTexts } from '@/components/skills/skill-picker'
import type { chat } from '@/lib/core/i18n/fr/chat'
import type { CriterionId, StationId } from '@/lib/journey/schema'
import { MAX_MESSAGE_LENGTH } from '@/lib/tutor/message-length'
import type { TutorAction } from '@/lib/tutor/schema'
import type { ChatState } from './chat-state'
import { FailureNotice } from './failure-notice'
import { keepDraft, onDraftChange, readDraft } from './kept'
import { MessageBox } from './message-box'
import { SafeguardCard } from './safeguard-card'
import { StationDone } from './station-done'
import { Transcript } from './transcript'
import { TurnActions } from './turn-actions'
import { useChat } from './use-chat'

export type ChatProps = {
  stationId: StationId
  owner: string
  initial: ChatState
  criteria: readonly { id: CriterionId; label: string; hint: string }[]
  next: { href: string; label: string } | null
  hasStories: boolean
  /** A model may answer here. */
  hasModel: boolean
  texts: typeof chat
  pickerTexts: PickerTexts
  tickTexts: { criteria: string; criterionMet: string; criterionOpen: string }
}

/** The conversation of a station: what is proven, what was said, the box. */
export function Chat({ stationId, owner, initial, criteria, next, hasStories, hasModel, texts, tickTexts, pickerTexts }: ChatProps) {
  // The draft is the one memory of the box; on the server there is none.
  const text = useSyncExternalStore(
    onDraftChange,
    () => readDraft(owner),
    () => '',
  )
  const change = (value: string) => keepDraft(owner, value)
  // What did not go out comes before what was typed since.
  const takeBack = (words: string) => change([words, readDraft(owner)].filter((part) => part.trim() !== '').join('\n'))
  const { state, send, retry, stop } = useChat({ stationId, owner, initial, thinking: texts.thinking, onRefused: takeBack })
  const box = useRef<HTMLTextAreaElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const isBusy = state.phase !== 'idle'
  const count = state.messages.length

  // Taking a conversation up again starts at its last words, or at the message that the address points at: coming from
  // another page, the browser looked for that message before it was there.
  useEffect(() => {
    const pointed = document.getElementById(window.location.hash.slice(1))
    if (pointed) {
      pointed.focus({ preventScroll: true })
      pointed.scrollIntoView({ block: 'center' })
    } else if (initial.messages.length > 1) end.current?.scrollIntoView({ block: 'end' })
  }, [initial.messages.length])
  useEffect(() => {
    if (count > initial.messages.length) end.current?.scrollIntoView({ block: 'nearest' })
  }, [count, state.phase, initial.messages.length])

  function submit() {
    if (isBusy || text.trim() === '' || text.length > MAX_MESSAGE_LENGTH) return
    send(text.trim())
    change('')
  }
  function startCorrection() {
    const draft = texts.correctDraft + text
    change(draft)
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(draft.length, draft.length)
    })
  }
  const act = (words: string, action?: TutorAction) => send(words, action)

  return (
    <div className="flex flex-col gap-6">
      <CriteriaTicks criteria={criteria} met={state.met} texts={tickTexts} />
      <Transcript messages={state.messages} proofs={state.proofs} isBusy={isBusy} namesEngine={hasModel} texts={texts} />
      {state.help && <SafeguardCard help={state.help} texts={texts} />}
      {state.phase === 'sending' && <p className="pl-12 text-sm text-quiet">{texts.thinking}</p>}
      {state.failure && <FailureNotice failure={state.failure} stationId={stationId} onRetry={retry} texts={texts} />}
      {state.status === 'closed' && (
        <StationDone
          stationId={stationId}
          xpGained={state.xpGained}
          next={next}
          hasStories={hasStories}
          pickerTexts={pickerTexts}
          texts={texts}
        />
      )}
      {isCapped(state.engineBecause) && !isBusy && <p className="pl-12 text-sm text-quiet">{texts.modelCapped}</p>}
      {state.status === 'paused' && !state.help && <p className="pl-12 text-sm text-quiet">{texts.paused}</p>}
      {state.status !== 'closed' && state.status !== 'paused' && !isBusy && (
        <TurnActions
          isRecap={state.status === 'recap'}
          hasQuestion={state.messages.at(-1)?.text.includes('?') ?? false}
          isBusy={isBusy}
          onAction={act}
          onCorrect={startCorrection}
          texts={texts}
        />
      )}
      <div ref={end} className="scroll-mb-56" />
      <div className="sticky bottom-[calc(3.75rem+env(safe-area-inset-bottom))] z-10 -mx-4 border-t border-hairline bg-page px-4 py-3 sm:-mx-6 sm:px-6 lg:bottom-0">
        <MessageBox text={text} onText={change} onSend={submit} onStop={stop} isBusy={isBusy} boxRef={box} texts={texts} />
      </div>
    </div>
  )
}

const isCapped = (because: ChatState['engineBecause']) => because === 'student-cap' || because === 'global-cap'
