import { ClipboardPaste } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { checkMessage } from '@/lib/applications/message-rules'
import type { MessageAnswers, MessageKind } from '@/lib/applications/message-schema'
import { fill } from '@/lib/core/i18n/fill'
import type { MessageTexts } from '@/lib/core/i18n/fr/messages'
import { LimitedText } from './limited-text'
import { MAX_BODY } from './limits'
import { MessageChecks } from './message-checks'
import { SCRIPT_NEEDS } from './missing-sentence'
import { ScriptCard } from './script-card'
import { scriptLines, scriptText } from './script-lines'
import { SendText } from './send-text'

type Form = { kind: MessageKind; body: string; answers: MessageAnswers }
type MessageTextProps = {
  form: Form
  /** The same a moment later: what the checks read, so that typing never waits for them. */
  read: Form
  quotes: readonly string[]
  onKind: (kind: MessageKind) => void
  onBody: (body: string) => void
  onPlace: () => void
  readHref: string | null
  texts: MessageTexts
}

/** The text itself, as a message or as a call, what a reader would still ask, and the ways out. */
export function MessageText({ form, read, quotes, onKind, onBody, onPlace, readHref, texts }: MessageTextProps) {
  const lines = scriptLines(form.answers, texts.script)
  const isCall = form.kind === 'phone-script'
  const text = isCall ? scriptText(lines) : form.body.trim()
  const open = SCRIPT_NEEDS.filter((id) => form.answers[id].trim() === '')
  const hasAnswers = Object.values(form.answers).some((answer) => answer.trim() !== '')
  return (
    <section aria-labelledby="ton-texte" className="flex min-w-0 flex-col gap-6 lg:sticky lg:top-6 lg:self-start">
      <div>
        <h2 id="ton-texte" className="text-xl">
          {texts.textTitle}
        </h2>
        <fieldset className="mt-3 min-w-0">
          <legend className="sr-only">{texts.kind}</legend>
          <div className="grid grid-cols-2 rounded border-2 border-edge p-1">
            {(['message', 'phone-script'] as const).map((kind) => (
              <label
                key={kind}
                className="flex min-h-11 items-center justify-center rounded-sm px-2 text-center text-sm leading-snug font-semibold has-checked:bg-ink has-checked:text-page has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
              >
                <input
                  type="radio"
                  name="kind"
                  value={kind}
                  checked={form.kind === kind}
                  onChange={() => onKind(kind)}
                  className="sr-only"
                />
                {texts.kinds[kind]}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      {isCall ? (
        <>
          <ScriptCard lines={lines} texts={texts} />
          {open.length > 0 && (
            <p className="text-sm text-quiet">
              {fill(texts.script.needs, { questions: open.map((id) => texts.questions[id].label).join(' ') })}
            </p>
          )}
        </>
      ) : (
        <>
          <div>
            <LimitedText
              id="body"
              label={texts.textLabel}
              help={texts.textHelp}
              value={form.body}
              max={MAX_BODY}
              isAlwaysCounted
              minHeight="15rem"
              className="max-w-none"
              texts={texts}
              onChange={onBody}
            />
            {hasAnswers && (
              <Button variant="quiet" size="small" onClick={onPlace} className="mt-1 -ml-3.5">
                <ClipboardPaste aria-hidden size={20} strokeWidth={1.75} />
                {texts.placeAnswers}
              </Button>
            )}
          </div>
          {read.body.trim() !== '' && <MessageChecks found={checkMessage(read.body, quotes)} texts={texts} />}
        </>
      )}
      {text !== '' && (isCall ? open.length === 0 : true) && (
        <div className="flex flex-wrap items-start gap-2">
          <SendText text={text} hasMail={!isCall} texts={texts.send} />
          {readHref && (
            <LinkButton href={readHref} variant="quiet" size="small">
              {texts.send.read}
            </LinkButton>
          )}
        </div>
      )}
    </section>
  )
}
