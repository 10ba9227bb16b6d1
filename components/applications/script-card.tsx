import { Phone } from 'lucide-react'
import { fill } from '@/lib/core/i18n/fill'
import type { MessageTexts } from '@/lib/core/i18n/fr/messages'
import type { ScriptLine } from './script-lines'

type ScriptCardProps = { lines: readonly ScriptLine[]; texts: Pick<MessageTexts, 'script' | 'questions'>; headingLevel?: 2 | 3 }

/** What to say on the phone, large enough to read while one speaks. */
export function ScriptCard({ lines, texts: { script, questions }, headingLevel = 3 }: ScriptCardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="rounded-lg border-2 border-ink p-5 sm:p-6 print:border-0 print:p-0">
      <Heading className="flex items-center gap-2.5 text-lg">
        <Phone aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
        {script.title}
      </Heading>
      <p className="mt-1 text-sm text-quiet print:hidden">{script.lead}</p>
      <div className="mt-4 flex flex-col gap-2.5 text-lg leading-snug">
        {lines.map(({ lead, own, blank }, i) => (
          <p key={i} className="wrap-anywhere">
            {lead && <span className="text-quiet">{lead} </span>}
            {own && <span className="font-semibold whitespace-pre-wrap">{own}</span>}
            {blank && (
              <span className="rounded-sm border-2 border-dashed border-edge px-1.5 text-base text-quiet print:hidden">
                {fill(script.blank, { question: questions[blank].label })}
              </span>
            )}
          </p>
        ))}
      </div>
      <ul className="mt-5 list-disc border-t border-hairline pt-4 pl-5 text-sm text-quiet">
        <li>{script.absent}</li>
        <li>{script.refusal}</li>
      </ul>
    </div>
  )
}
