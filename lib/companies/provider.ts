import type { Establishment, Place } from './schema'

/** A search after the words became codes: what every source understands. */
export type CompanyQuery = {
  /** NAF rev. 2 classes with their dots (10.71C), groups (10.7) or divisions (10), the best fit first. */
  readonly nafs: readonly string[]
  /** The words themselves, for a source that finds names by text; empty when the codes say it all. */
  readonly words: string
  readonly near: Place
  readonly radiusKm: number
  /** Bands of employees to keep; empty keeps all. */
  readonly bands: readonly string[]
  /** How many candidates to bring at most, for the ranking to choose from. */
  readonly limit: number
}

/** An establishment near enough, with the great-circle distance; null where the source does not place it. */
export type Candidate = Establishment & { readonly distanceKm: number | null }

/** What a source found: candidates for the ranking, the total that fits, and the ISO date of the data. */
export type Found = { readonly candidates: readonly Candidate[]; readonly total: number; readonly asOf: string }

/** Why a source gave nothing. No message of the source: only what to do about it. */
export type SourceFailure =
  /** Too many questions were asked, here or there: again after so many seconds. `dayIsOver`: whose day is used up, where it is that. */
  | { readonly kind: 'rate-limited'; readonly retryAfterS: number; readonly dayIsOver?: 'account' | 'everybody' }
  /** Connections are refused, or the source takes us for a robot: left alone for longer. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'timeout' }
  /** The answer is not what the source documents. */
  | { readonly kind: 'bad-shape' }
  | { readonly kind: 'unavailable' }
  /** Switched off by whoever runs this server, or nothing imported. */
  | { readonly kind: 'off' }

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: SourceFailure }

/** What a typed place may be. */
export type PlaceFound =
  | { readonly kind: 'one'; readonly place: Place }
  /** Several communes of that name: the student chooses. Most populated, or with most establishments, first. */
  | { readonly kind: 'many'; readonly places: readonly Place[] }
  | { readonly kind: 'none'; readonly nearby: readonly Place[] }
