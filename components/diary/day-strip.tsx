import { Check, Circle, CircleDashed, Minus } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { TextField } from '@/components/ui/text-field'
import { fill } from '@/lib/core/i18n/fill'
import type { DiaryTexts } from '@/lib/core/i18n/fr/diary'
import type { StripDay } from '@/lib/diary/rules'

const ICONS = { written: Check, away: Minus, open: Circle, 'to-come': CircleDashed } as const
/** More days than that make way for a list one opens. */
const MOST_AT_ONCE = 12

export type NamedDay = StripDay & { readonly short: string; readonly long: string }
type DayStripProps = {
  days: readonly NamedDay[]
  selected: string
  today: string
  hasDates: boolean
  texts: DiaryTexts['strip']
}

/** The days of the stage and what is written of them: a way to each, nothing said of those that are not. */
export function DayStrip({ days, selected, today, hasDates, texts }: DayStripProps) {
  const written = days.filter((day) => day.state === 'written').length
  const isLong = days.length > MOST_AT_ONCE
  const at = Math.max(
    0,
    days.findIndex((day) => day.day === selected),
  )
  const near = isLong ? days.slice(Math.max(0, at - MOST_AT_ONCE / 2), at + MOST_AT_ONCE / 2) : days
  return (
    <section aria-labelledby="jours" className="flex flex-col gap-3">
      <h2 id="jours">{texts.title}</h2>
      <p className="max-w-measure text-quiet">
        {hasDates ? `${fill(written < 2 ? texts.count.one : texts.count.other, { count: written })} ${texts.calm}` : texts.noDates}
      </p>
      {!hasDates && (
        <LinkButton href="/station/oui" variant="secondary" size="small" className="self-start">
          {texts.setDates}
        </LinkButton>
      )}
      <Days days={near} selected={selected} texts={texts} />
      {isLong && (
        <details>
          <summary className="flex min-h-11 items-center font-semibold">{fill(texts.all, { count: days.length })}</summary>
          <Days days={days} selected={selected} texts={texts} />
        </details>
      )}
      <form action="/journal" className="flex flex-wrap items-end gap-2">
        <TextField type="date" name="jour" label={texts.other} max={today} required />
        <Button type="submit" variant="secondary">
          {texts.go}
        </Button>
      </form>
    </section>
  )
}

function Days({ days, selected, texts }: Pick<DayStripProps, 'days' | 'selected' | 'texts'>) {
  const place = 'flex min-h-14 w-full flex-col items-center justify-center rounded border-2 px-2 py-1 text-center text-sm leading-tight'
  return (
    <ol className="grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-2">
      {days.map(({ day, state, short, long }) => {
        const Icon = ICONS[state]
        const face = (
          <>
            <Icon aria-hidden size={20} strokeWidth={1.75} />
            <span aria-hidden>{short}</span>
            <span className="sr-only">
              {long}, {texts[state]}
            </span>
          </>
        )
        return (
          <li key={day}>
            {state === 'to-come' ? (
              <span className={`${place} border-dashed border-edge text-quiet`}>{face}</span>
            ) : (
              <Link
                href={`/journal?jour=${day}`}
                aria-current={day === selected ? 'date' : undefined}
                className={`${place} border-edge hover:border-ink aria-[current=date]:border-ink aria-[current=date]:bg-platform aria-[current=date]:font-semibold`}
              >
                {face}
              </Link>
            )}
          </li>
        )
      })}
    </ol>
  )
}
