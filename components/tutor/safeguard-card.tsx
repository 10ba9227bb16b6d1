import { Phone } from 'lucide-react'
import { fill } from '@/lib/core/i18n/fill'
import type { Help } from './chat-state'

/** Numbers one can press, before anything else on the page. Written by people, never by a model. */
export function SafeguardCard({ help, texts }: { help: Help; texts: { safeguardTitle: string; supportTitle: string; call: string } }) {
  return (
    <section
      role={help.isQuiet ? 'status' : 'alert'}
      className={`rounded-lg border-2 bg-page px-4 py-4 sm:px-6 ${help.isQuiet ? 'border-hairline' : 'border-ink'}`}
    >
      <h2 className="text-lg">{help.isQuiet ? texts.supportTitle : texts.safeguardTitle}</h2>
      <ul className="mt-3 flex flex-col gap-3">
        {help.numbers.slice(0, help.isQuiet ? 2 : undefined).map(({ number, label, hours, note }) => (
          <li key={number} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <a
              href={`tel:${number}`}
              aria-label={fill(texts.call, { number })}
              className="inline-flex min-h-12 items-center gap-2 rounded bg-ink px-4 text-xl font-semibold text-page tabular-nums no-underline forced-colors:border"
            >
              <Phone aria-hidden size={20} strokeWidth={1.75} />
              {number}
            </a>
            <span className="min-w-40 flex-1">
              <span className="block font-semibold">{label}</span>
              <span className="text-sm text-quiet">{[hours, note].filter(Boolean).join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
