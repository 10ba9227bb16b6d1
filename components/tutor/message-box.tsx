'use client'

import { SendHorizontal, Square } from 'lucide-react'
import { useId, type KeyboardEvent, type Ref } from 'react'
import { fill } from '@/lib/core/i18n/fill'
import { MAX_MESSAGE_LENGTH } from '@/lib/tutor/message-length'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/field'

const NEAR_LIMIT = 3600

type MessageBoxProps = {
  text: string
  onText: (text: string) => void
  onSend: () => void
  onStop: () => void
  isBusy: boolean
  boxRef: Ref<HTMLTextAreaElement>
  texts: { box: string; placeholder: string; keys: string; send: string; stop: string; tooLong: string; nearLimit: string }
}

/** The box: Enter sends, Shift + Enter makes a new line; a text that is too long stays in it. */
export function MessageBox({ text, onText, onSend, onStop, isBusy, boxRef, texts }: MessageBoxProps) {
  const id = useId()
  const isTooLong = text.length > MAX_MESSAGE_LENGTH
  const count = text.length.toLocaleString()
  const limitText = isTooLong
    ? fill(texts.tooLong, { count, over: text.length - MAX_MESSAGE_LENGTH })
    : text.length > NEAR_LIMIT
      ? fill(texts.nearLimit, { count })
      : ''

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // While an input method composes, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onSend()
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      <label htmlFor={id} className="sr-only">
        {texts.box}
      </label>
      <div className="flex items-end gap-2">
        <textarea
          ref={boxRef}
          id={id}
          rows={1}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder={texts.placeholder}
          enterKeyHint="send"
          aria-invalid={isTooLong || undefined}
          aria-describedby={`${id}-keys ${id}-limit`}
          className={`${controlStyle} field-sizing-content max-h-[40dvh] flex-1 resize-none`}
        />
        {isBusy ? (
          <Button variant="secondary" onClick={onStop} aria-label={texts.stop} size="icon">
            <Square aria-hidden size={20} strokeWidth={1.75} />
          </Button>
        ) : (
          <Button type="submit" aria-label={texts.send} aria-disabled={text.trim() === '' || isTooLong} size="icon">
            <SendHorizontal aria-hidden size={20} strokeWidth={1.75} />
          </Button>
        )}
      </div>
      <p id={`${id}-keys`} className="mt-1 hidden text-xs text-quiet lg:block">
        {texts.keys}
      </p>
      <p id={`${id}-limit`} role="status" className={`text-sm font-semibold ${isTooLong ? 'text-danger' : 'text-quiet'}`}>
        {limitText}
      </p>
    </form>
  )
}
