import { CircleCheck, CircleHelp } from 'lucide-react'
import { CHECKS, type Check } from '@/lib/applications/message-rules'
import type { MessageTexts } from '@/lib/core/i18n/fr/messages'

type MessageChecksProps = { found: Readonly<Record<Check, boolean>>; texts: MessageTexts }

/** What a reader would still ask, as questions; what the text says already, as ticks. Never a mark, never a text. */
export function MessageChecks({ found, texts }: MessageChecksProps) {
  const isAll = CHECKS.every((check) => found[check])
  return (
    <section aria-labelledby="questions-ouvertes">
      <h3 id="questions-ouvertes" className="text-base">
        {texts.checksTitle}
      </h3>
      <ul className="mt-2 flex flex-col gap-1.5">
        {CHECKS.map((check) => (
          <li key={check} className={`flex gap-2.5 ${found[check] ? 'text-quiet' : 'font-semibold'}`}>
            {found[check] ? (
              <CircleCheck aria-hidden size={20} strokeWidth={1.75} className="mt-[3px] shrink-0 text-success" />
            ) : (
              <CircleHelp aria-hidden size={20} strokeWidth={1.75} className="mt-[3px] shrink-0" />
            )}
            <span>
              <span className="sr-only">{`${found[check] ? texts.good : texts.toAsk} : `}</span>
              {found[check] ? texts.checks[check].good : texts.checks[check].ask}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-quiet">{isAll ? texts.checksAllGood : texts.checksHelp}</p>
    </section>
  )
}
