import type { DiaryProps } from '@/components/diary/diary'
import { fill } from '@/lib/core/i18n/fill'
import type { Dictionary } from '@/lib/core/i18n/dictionary'
import type { Locale } from '@/lib/core/i18n/locale'
import { recommendNext, type StationStates } from '@/lib/journey/rules'
import type { StationId } from '@/lib/journey/schema'
import { isIsoDate } from '@/lib/journey/worksheet-values'
import { dayToOpen, isWritable, stripOf } from '@/lib/diary/rules'
import type { DiaryView } from '@/lib/diary/schema'
import { dayInFrance } from '@/lib/diary/stage-days'

/** A calendar day in words: the same one wherever the reader is. */
export function nameDay(day: string, locale: Locale, form: 'long' | 'short'): string {
  const year = form === 'long' ? 'numeric' : undefined
  const shape = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr-FR', {
    weekday: form,
    day: 'numeric',
    month: form,
    year,
    timeZone: 'UTC',
  })
  return shape.format(new Date(`${day}T00:00:00Z`))
}

type Reader = { userId: string; texts: Dictionary; locale: Locale; states: StationStates; labels: Readonly<Record<StationId, string>> }

/** The diary in the reader's words, opened at the day that was asked for where that day may be written. */
export function diaryViewOf({ entries, stageDays }: DiaryView, asked: unknown, now: Date, reader: Reader): DiaryProps {
  const { userId, texts, locale, states, labels } = reader
  const today = dayInFrance(now)
  const strip = stripOf(entries, stageDays, today)
  const isAsked = typeof asked === 'string' && isIsoDate(asked) && isWritable(asked, today)
  const selected = isAsked ? asked : dayToOpen(strip, stageDays, today)
  const dayName = nameDay(selected, locale, 'long')
  const next = recommendNext({ ...states, journal: 'done' })
  return {
    userId,
    today,
    selected,
    heading: fill(selected === today ? texts.diary.today : texts.diary.pastDay, { date: dayName }),
    dayName,
    entry: entries.find((entry) => entry.day === selected) ?? null,
    days: strip.map((day) => ({ ...day, short: nameDay(day.day, locale, 'short'), long: nameDay(day.day, locale, 'long') })),
    hasDates: stageDays.length > 0,
    isDone: states.journal === 'done',
    waysOn: { mapHref: '/carte?depuis=journal', next: next && { href: `/station/${next}`, label: labels[next] } },
    texts: { diary: texts.diary, screen: texts.worksheetScreen.form },
  }
}
