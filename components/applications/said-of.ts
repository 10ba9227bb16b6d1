import type { ChangedApplication, EventKind } from '@/lib/applications/schema'
import type { ApplicationTexts } from '@/lib/core/i18n/fr/applications'
import { fill } from '@/lib/core/i18n/fill'
import type { Done, Place } from './tracker-context'

type Said = ApplicationTexts['done']
const STEPS = { refused: 'rebondir', accepted: 'oui', interview: 'entretien' } as const

/** What to say once an event is noted: the event, then the station it closed or the one it leads to, and the way back. */
export function saidOf(
  place: Place,
  kind: EventKind,
  { application, closed }: ChangedApplication,
  stations: Readonly<Record<string, string>>,
  texts: Said,
): Done {
  const own =
    kind === 'refused' || kind === 'accepted' || kind === 'interview'
      ? fill(texts[kind], { name: place.name })
      : fill(texts.logged, { name: place.name })
  // What was written last has the greatest id, whatever its day.
  const last = application.events.toSorted((a, b) => b.id.length - a.id.length || b.id.localeCompare(a.id))[0]
  const toStep =
    kind === 'refused' || kind === 'accepted' || kind === 'interview'
      ? { href: `/station/${STEPS[kind]}`, label: { refused: texts.toRebound, accepted: texts.toYes, interview: texts.toInterview }[kind] }
      : undefined
  return {
    text: [own, closedText(closed, stations, texts)].filter(Boolean).join(' '),
    link: toStep ?? closedLink(closed, texts),
    ...(last && { undo: { url: `/api/applications/${place.id}/events/${last.id}/undo` } }),
  }
}

/** The station that closed, in words; nothing when none did. */
export function closedText(closed: readonly string[], stations: Readonly<Record<string, string>>, texts: Said): string {
  return closed.map((id) => fill(texts.closedStation, { station: stations[id] ?? id })).join(' ')
}

/** The map, where the train leaves from the station that closed. */
export function closedLink(closed: readonly string[], texts: Said): Done['link'] {
  return closed[0] ? { href: `/carte?depuis=${closed[0]}`, label: texts.toMap } : undefined
}
