import type { Departure } from '@/components/journey/departure-board'
import type { Dictionary } from '@/lib/core/i18n/dictionary'
import { fill } from '@/lib/core/i18n/fill'
import type { Locale } from '@/lib/core/i18n/locale'
import { getLine, getStation } from '@/lib/journey/lines'
import { daysSince } from '@/lib/journey/rules'
import type { LineId, StationId } from '@/lib/journey/schema'

type Words = {
  texts: Dictionary
  locale: Locale
  labels: Readonly<Record<StationId, string>>
  lineNames: Readonly<Record<LineId, string>>
  now: Date
}

/** What was begun, as departures: since when, which station, on which line. An absence is told, never counted against anybody. */
export function departuresOf(
  toResume: readonly { stationId: StationId; updatedAt: string }[],
  { texts, locale, labels, lineNames, now }: Words,
): Departure[] {
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return toResume.map(({ stationId, updatedAt }) => {
    const { id: lineId, letter } = getLine(getStation(stationId).lineId)
    return {
      id: stationId,
      time: ago.format(-daysSince(new Date(updatedAt), now), 'day'),
      dateTime: new Date(updatedAt).toISOString(),
      what: labels[stationId],
      where: lineNames[lineId],
      lineId,
      lineLabel: fill(texts.map.lineNamed, { letter, name: lineNames[lineId] }),
      action: {
        href: `/station/${stationId}`,
        label: texts.map.resume,
        name: fill(texts.map.board.resume, { station: labels[stationId] }),
      },
    }
  })
}
