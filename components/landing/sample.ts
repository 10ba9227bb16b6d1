import type { StationId, StationState } from '@/lib/journey/schema'
import { STATIONS } from '@/lib/journey/lines'

/** Where the train waits on the start page: the stop of the exchange shown below it. */
export const SAMPLE_NEXT: StationId = 'mes-experiences'

const DONE: readonly StationId[] = ['depart', 'ce-qui-m-anime']

/** A journey that has just begun. */
export const SAMPLE_STATES = Object.fromEntries(STATIONS.map(({ id }) => [id, DONE.includes(id) ? 'done' : 'todo'])) as Record<
  StationId,
  StationState
>
