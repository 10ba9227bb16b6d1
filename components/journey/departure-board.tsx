import { TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { LineId } from '@/lib/journey/schema'
import { LineBadge } from './line-badge'

export type Departure = {
  id: string
  /** When, in words: « demain », « 12 jours »; `dateTime` is the same for machines (ISO 8601). */
  time: string
  dateTime?: string
  what: string
  /** One line of context under « what ». */
  detail?: string
  where?: string
  /** Where it comes from; its badge stands before « what ». */
  lineId?: LineId
  lineLabel?: string
  action?: { href: string; label: string; /** For assistive technology, where the label alone is vague: starts with it. */ name?: string }
  /** Said with a word by `time`; the sign before it only repeats it. */
  isLate?: boolean
}

type DepartureBoardProps = {
  title: string
  headings: { time: string; what: string; where: string; action: string }
  departures: readonly Departure[]
  /** What stands on the board when nothing leaves. */
  empty: ReactNode
  headingLevel?: 2 | 3
}

const GRID = 'sm:grid sm:grid-cols-[10.5rem_minmax(0,1fr)_minmax(0,11rem)_8.5rem] sm:items-center sm:gap-x-5'

/**
 * A departure board: time, what, where, one action per row. Night colours in both themes.
 * A list rather than a table: on a phone each row reads as one sentence from top to bottom.
 */
export function DepartureBoard({ title, headings, departures, empty, headingLevel = 2 }: DepartureBoardProps) {
  const Heading = `h${headingLevel}` as const
  const showsWhere = departures.some((departure) => departure.where)
  return (
    <section data-theme="dark" className="overflow-hidden rounded-lg bg-platform text-ink">
      <Heading className="px-4 pt-4 pb-3 text-lg sm:px-6">{title}</Heading>
      {departures.length === 0 ? (
        <div className="border-t border-hairline px-4 py-6 text-quiet sm:px-6">{empty}</div>
      ) : (
        <>
          <div aria-hidden className={`hidden px-6 pb-1 text-xs text-quiet ${GRID}`}>
            <span>{headings.time}</span>
            <span>{headings.what}</span>
            <span>{showsWhere && headings.where}</span>
            <span className="sr-only">{headings.action}</span>
          </div>
          <ol>
            {departures.map(({ id, time, dateTime, what, detail, where, lineId, lineLabel, action, isLate }) => (
              <li key={id} className={`border-t border-hairline px-4 py-3.5 sm:px-6 sm:py-2.5 ${GRID}`}>
                <span className={`text-sm font-semibold tabular-nums ${isLate ? 'text-warning' : 'text-line-f'}`}>
                  {isLate && <TriangleAlert aria-hidden size={16} strokeWidth={2} className="mr-1.5 inline align-[-2px]" />}
                  {dateTime ? <time dateTime={dateTime}>{time}</time> : time}
                </span>
                <span className="mt-1 flex gap-2.5 sm:mt-0">
                  {lineId && <LineBadge lineId={lineId} sizePx={24} label={lineLabel} className="mt-0.5" />}
                  <span>
                    <span className="font-semibold">{what}</span>
                    {detail && <span className="block text-sm text-quiet">{detail}</span>}
                  </span>
                </span>
                <span className="block text-sm text-quiet">{where}</span>
                {action && (
                  <Link
                    href={action.href}
                    aria-label={action.name}
                    className="mt-2 inline-flex min-h-11 items-center rounded border-2 border-edge px-4 text-sm font-semibold transition-colors duration-feedback hover:border-ink sm:mt-0 sm:justify-self-end"
                  >
                    {action.label}
                  </Link>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
