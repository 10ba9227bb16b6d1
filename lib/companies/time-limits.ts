/**
 * What one action of a student may take outside this server, whatever sources it asks one after the other: so that a screen has its
 * list, the last one kept, or a sentence within 5 s, this server's own work included. Milliseconds.
 */
export const OUTSIDE_MS = 4_200

/** Of it, what the place may take, so that a slow one leaves the search a fair share: first the communes, then the geocoder. */
export const PLACE_MS = { first: 1_400, all: 2_400 } as const

/** Of it, what finding the communes around a place may take. */
export const AROUND_MS = 900

/** The signal that stops a part of what another one stops. Both clocks run: the earlier one counts. */
export const within = (ms: number, signal: AbortSignal): AbortSignal => AbortSignal.any([signal, AbortSignal.timeout(ms)])
