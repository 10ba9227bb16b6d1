'use client'

import { Check, Plus } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { fill } from '@/lib/core/i18n/fill'
import { holds, takeOver, type TakeOver } from './take-over'

/** Words that others wrote and that may become part of an answer. The student decides, one by one. */
export type Offer = {
  readonly fieldId: string
  readonly items: readonly { readonly id: string; readonly from: string; readonly about: string | null; readonly words: string }[]
  readonly texts: { title: string; help: string; take: string; taken: string; there: string; full: string }
}

type OfferedWordsProps = { offer: Offer; answer: string; most: number; onTake: (text: string) => void }

export function OfferedWords({ offer: { items, texts }, answer, most, onTake }: OfferedWordsProps) {
  const id = useId()
  const [outcome, setOutcome] = useState<TakeOver['outcome'] | null>(null)
  function take(words: string) {
    const next = takeOver(answer, words, most)
    setOutcome(next.outcome)
    if (next.outcome === 'taken') onTake(next.text)
  }
  return (
    <section aria-labelledby={id} className="max-w-form rounded-lg bg-platform p-4">
      <h2 id={id} className="text-base">
        {texts.title}
      </h2>
      <p className="mt-0.5 text-sm text-quiet">{texts.help}</p>
      <ul className="mt-3 flex flex-col gap-4">
        {items.map(({ id: key, from, about, words }) => {
          const isTaken = holds(answer, words)
          const Icon = isTaken ? Check : Plus
          return (
            <li key={key} className="border-l-4 border-hairline pl-3">
              <p className="text-sm text-quiet">{from}</p>
              {about && <p className="text-sm wrap-anywhere text-quiet">{about}</p>}
              <p id={`${id}-${key}`} className="my-1 font-semibold wrap-anywhere whitespace-pre-wrap">
                {words}
              </p>
              <Button
                variant="secondary"
                size="small"
                aria-describedby={`${id}-${key}`}
                aria-disabled={isTaken || undefined}
                onClick={() => take(words)}
              >
                <Icon aria-hidden size={20} strokeWidth={1.75} />
                {isTaken ? texts.taken : texts.take}
              </Button>
            </li>
          )
        })}
      </ul>
      <p role="status" className={outcome ? 'mt-3 text-sm font-semibold' : 'sr-only'}>
        {outcome && fill({ taken: texts.taken, there: texts.there, full: texts.full }[outcome], { max: most })}
      </p>
    </section>
  )
}
