import { AppError } from '@/lib/core/errors'
import type { PlaceChoice } from './place-schema'
import type { SourceFailure } from './provider'
import type { Place } from './schema'
import { townInWords } from './town'

/** How many places a list to choose from shows. */
export const MOST_PLACES = 12

/** When to try again, in seconds, where the source itself does not say. */
const TRY_AGAIN_S = { blocked: 900, timeout: 30, 'bad-shape': 300, unavailable: 60, off: 3600 } as const

/** No source answers: what is safe and when to try again, whatever the reason. */
export function sourcesDown(failure: SourceFailure): AppError {
  const retryAfterSeconds = failure.kind === 'rate-limited' ? Math.max(1, Math.ceil(failure.retryAfterS)) : TRY_AGAIN_S[failure.kind]
  return new AppError('sources_down', [], { retryAfterSeconds, members: { why: failure.kind } })
}

/** What a list to choose from needs of places. */
export const choicesOf = (places: readonly Place[]): PlaceChoice[] =>
  places.slice(0, MOST_PLACES).map(({ code, name, postcode, department }) => ({ code, name: townInWords(name), postcode, department }))

/** Several towns have that name: the student chooses. */
export const ambiguousPlace = (places: readonly Place[]) => new AppError('ambiguous_place', [], { members: { places: choicesOf(places) } })

/** No town has that name; these are near it. */
export const unknownPlace = (near: readonly Place[]) => new AppError('unknown_place', [], { members: { places: choicesOf(near) } })
