import type { StationId } from '@/lib/journey/schema'
import { newestFirst } from './rules'
import type { ApplicationView, EventKind, EventView } from './schema'

/** What the three stations of the tracker ask for. The database checks the same (private.is_done_…); a test holds that both agree. */
export const ASKED = { places: 10, outsideCircle: 2, contacted: 3, daysBeforeFollowUp: 7 } as const

export type TrackerStation = 'ma-liste' | 'premier-contact' | 'relancer'
export const TRACKER_STATIONS: readonly TrackerStation[] = ['ma-liste', 'premier-contact', 'relancer']

/** What is still to do before a station closes, in figures; all zero when it is done. */
export type Missing = { readonly places: number; readonly outsideCircle: number; readonly contacts: number; readonly followUps: number }

type Place = Pick<ApplicationView, 'outsideCircle'> & { readonly events: readonly Pick<EventView, 'id' | 'kind' | 'channel' | 'on'>[] }
const NOTHING: Missing = { places: 0, outsideCircle: 0, contacts: 0, followUps: 0 }
const REACHED_OUT: readonly EventKind[] = ['contacted', 'followed-up']
const ANSWERED: readonly EventKind[] = ['interview', 'accepted', 'refused']

/**
 * What a station of the tracker still asks for.
 * @param applications the places that stand, with the events that were not taken back
 * @param today yyyy-mm-dd: what lies ahead does not count yet
 */
export function missingFor(station: TrackerStation, applications: readonly Place[], today: string): Missing {
  switch (station) {
    case 'ma-liste':
      return {
        ...NOTHING,
        places: Math.max(0, ASKED.places - applications.length),
        outsideCircle: Math.max(0, ASKED.outsideCircle - applications.filter((a) => a.outsideCircle).length),
      }
    case 'premier-contact':
      return { ...NOTHING, contacts: Math.max(0, ASKED.contacted - applications.filter((a) => wasContacted(a, today)).length) }
    case 'relancer':
      return { ...NOTHING, followUps: applications.some((a) => wasFollowedUp(a, today)) ? 0 : 1 }
  }
}

/** Whether a station of the tracker is done: nothing is missing. */
export function isStationDone(station: TrackerStation, applications: readonly Place[], today: string): boolean {
  return Object.values(missingFor(station, applications, today)).every((n) => n === 0)
}

/** The stations that these applications have begun, whether or not they are done: a refusal is a step, at « Rebondir ». */
export function stationsBegun(applications: readonly Place[]): StationId[] {
  const kinds = new Set(applications.flatMap(({ events }) => events.map(({ kind }) => kind)))
  const begun: [StationId, boolean][] = [
    ['ma-liste', applications.length > 0],
    ['premier-contact', REACHED_OUT.some((kind) => kinds.has(kind))],
    ['relancer', kinds.has('followed-up')],
    ['rebondir', kinds.has('refused')],
    ['entretien', kinds.has('interview')],
    ['oui', kinds.has('accepted')],
  ]
  return begun.filter(([, isBegun]) => isBegun).map(([station]) => station)
}

const wasContacted = ({ events }: Place, today: string) =>
  events.some(({ kind, channel, on }) => REACHED_OUT.includes(kind) && channel !== null && on <= today)

function wasFollowedUp({ events }: Place, today: string): boolean {
  const inOrder = newestFirst(events).reverse()
  return inOrder.some((followUp, at) => {
    if (followUp.kind !== 'followed-up' || followUp.on > today) return false
    const sinceAnswer = inOrder.slice(inOrder.slice(0, at).findLastIndex(({ kind }) => ANSWERED.includes(kind)) + 1, at)
    return sinceAnswer.some(({ kind, on }) => REACHED_OUT.includes(kind) && daysBetween(on, followUp.on) >= ASKED.daysBeforeFollowUp)
  })
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
