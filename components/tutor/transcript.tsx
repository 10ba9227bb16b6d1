import { Train } from '@/components/journey/train'
import type { ChatMessage, ProofNote } from './chat-state'

type TranscriptProps = {
  messages: readonly ChatMessage[]
  proofs: readonly ProofNote[]
  isBusy: boolean
  /** Where a model may answer, each reply says whose words it is. */
  namesEngine: boolean
  texts: { transcript: string; you: string; tutor: string; stopped: string; ticket: string; byRules: string; byModel: string }
}

/** The tutor speaks French whatever the language of the page, and is answered in French. */
const SPOKEN = 'fr'

/** The conversation, oldest first. Not live: the reply is announced once, whole, by the page's own live region. */
export function Transcript({ messages, proofs, isBusy, namesEngine, texts }: TranscriptProps) {
  return (
    <ol aria-label={texts.transcript} aria-busy={isBusy} className="flex flex-col gap-5">
      {messages.map((message) =>
        message.role === 'tutor' ? (
          <li key={message.id} id={`message-${message.id}`} className="flex max-w-measure scroll-mt-6 gap-3">
            <span aria-hidden className="mt-1 grid size-9 shrink-0 place-items-center rounded-full border-4 border-line">
              <svg viewBox="-20 -8 40 16" width="24">
                <Train />
              </svg>
            </span>
            <div className="min-w-0 pt-1">
              <p className="text-xs font-semibold text-quiet">
                {texts.tutor}
                {namesEngine && message.engine && ` · ${message.engine === 'llm' ? texts.byModel : texts.byRules}`}
              </p>
              {message.text && (
                <p lang={SPOKEN} className="text-base whitespace-pre-wrap">
                  {message.text}
                </p>
              )}
              {message.isPartial && <p className="mt-1 text-sm text-quiet">{texts.stopped}</p>}
            </div>
          </li>
        ) : (
          <li
            key={message.id}
            id={`message-${message.id}`}
            tabIndex={-1}
            className="flex max-w-[min(100%,34rem)] scroll-mt-6 flex-col items-end self-end rounded-lg outline-offset-4 outline-ink target:outline-3 focus:outline-3"
          >
            <p className="text-xs font-semibold text-quiet">{texts.you}</p>
            <p
              lang={SPOKEN}
              className="mt-1 rounded-lg rounded-tr-sm bg-platform px-4 py-2.5 text-base [overflow-wrap:anywhere] whitespace-pre-wrap"
            >
              <Marked text={message.text} quotes={quotesIn(message, proofs)} />
            </p>
            {quotesIn(message, proofs).length > 0 && (
              <p className="mt-1.5 flex items-center gap-2 text-sm font-semibold">
                <TicketMark />
                {texts.ticket}
                <span className="sr-only">
                  {quotesIn(message, proofs)
                    .map((quote) => ` : « ${quote} »`)
                    .join('')}
                </span>
              </p>
            )}
          </li>
        ),
      )}
    </ol>
  )
}

const quotesIn = (message: ChatMessage, proofs: readonly ProofNote[]) => [
  ...new Set(proofs.filter((p) => p.messageId === message.id).map((p) => p.quote)),
]

/** The message with the words that count as proof marked in place. */
function Marked({ text, quotes }: { text: string; quotes: readonly string[] }) {
  const spans = quotes
    .map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const parts = []
  let at = 0
  for (const { start, end } of spans) {
    if (end <= at) continue
    const from = Math.max(start, at)
    parts.push(
      text.slice(at, from),
      <mark key={from} className="border-b-2 border-dashed border-line bg-transparent box-decoration-clone font-semibold text-ink">
        {text.slice(from, end)}
      </mark>,
    )
    at = end
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}

function TicketMark() {
  return (
    <svg aria-hidden viewBox="0 0 20 14" width="20" height="14">
      <path d="M1 1h18v4a2 2 0 0 0 0 4v4H1V9a2 2 0 0 0 0-4z" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" />
      <path d="M13 2v10" stroke="currentColor" strokeWidth="1.5" strokeDasharray="1.5 2" />
    </svg>
  )
}
