import type { LineId, StationId, StationState } from '@/lib/journey/schema'
import type { MapTexts } from '@/lib/core/i18n/fr/map'
import type { RouterLink } from './map-link'

export type MetroMapProps = {
  states: Readonly<Record<StationId, StationState>>
  /** The recommended stop, where the train rests; null when there is none. */
  next: StationId | null
  /** The station that has just closed: the train comes from there, once. */
  arrivedFrom?: StationId | null
  texts: MapTexts
  /** At most 18 characters each. */
  labels: Readonly<Record<StationId, string>>
  /** At most 12 characters each. */
  lineNames: Readonly<Record<LineId, string>>
  /** A station's page is `${hrefBase}/${stationId}`. */
  hrefBase: string
  /** False: a picture of the map, with the same words and no link (landing page). */
  interactive?: boolean
  /** The router's link; without it the links load their page as any link does. */
  link?: RouterLink
  /** Level of the map's own title; its lines are one level below. */
  headingLevel?: 1 | 2
}

/** Lines of the left column, where a narrow page has two. */
export const LEFT_COLUMN_LINES = 3

export const NEXT_STOP_ID = 'prochain-arret'
export const lineAnchor = (letter: string) => `ligne-${letter.toLowerCase()}`
export const symbolId = (id: StationId) => `station-${id}`
