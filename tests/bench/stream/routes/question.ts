/** The same short prompt for every route; the stand-in answers it with numbered tokens. */
export const SYSTEM = 'Réponds en français simple, en tutoyant, avec une seule question ouverte à la fin.'
export const questionOf = (id: string): string => `bench-${id} : raconte un moment où tu as aidé quelqu’un.`

export const TEMPERATURE = 0.5
export const UNCOMPRESSED = { 'cache-control': 'no-cache, no-transform', 'content-type': 'text/event-stream; charset=utf-8' }
