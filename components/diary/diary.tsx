import { LinkButton } from '@/components/ui/link-button'
import type { WaysOn } from '@/components/worksheet/station-closed'
import type { DiaryTexts } from '@/lib/core/i18n/fr/diary'
import type { DiaryEntry } from '@/lib/diary/schema'
import { DayStrip, type NamedDay } from './day-strip'
import { EntryForm } from './entry-form'
import type { KeepingTexts } from './keeping'

export type DiaryProps = {
  userId: string
  today: string
  selected: string
  /** The selected day as a heading, and inside a sentence. */
  heading: string
  dayName: string
  entry: DiaryEntry | null
  days: readonly NamedDay[]
  hasDates: boolean
  isDone: boolean
  waysOn: WaysOn
  texts: { diary: DiaryTexts; screen: KeepingTexts['screen'] }
}

/** The diary: the entry of a day first, then the other days, then what it is good for. */
export function Diary({ userId, today, selected, heading, dayName, entry, days, hasDates, isDone, waysOn, texts }: DiaryProps) {
  const { diary, screen } = texts
  return (
    <div data-line="f" className="flex flex-col gap-10">
      <section aria-labelledby="jour" className="flex flex-col gap-4 border-l-4 border-line pl-4 sm:pl-6">
        <h2 id="jour">{heading}</h2>
        <EntryForm
          key={selected}
          userId={userId}
          day={selected}
          dayName={dayName}
          entry={entry}
          isDone={isDone}
          waysOn={waysOn}
          texts={{ entry: diary.entry, screen }}
        />
      </section>
      <DayStrip days={days} selected={selected} today={today} hasDates={hasDates} texts={diary.strip} />
      <section aria-labelledby="suite">
        <h2 id="suite">{diary.next}</h2>
        <p className="mt-2 max-w-measure text-quiet">{diary.nextText}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <LinkButton href="/station/traces" variant="secondary">
            {diary.toTraces}
          </LinkButton>
          <LinkButton href="/journal/rapport" variant="secondary">
            {diary.toReport}
          </LinkButton>
        </div>
      </section>
    </div>
  )
}
