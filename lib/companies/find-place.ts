import 'server-only'
import { readEnv } from '@/lib/core/env'
import { countAgainst } from '@/lib/core/limits'
import type { Viewer } from '@/lib/core/viewer'
import { resolvePlaceLive } from './live/find-place'
import { resolvePlaceLocal } from './local'
import { mergePlaces, narrow, readPlaceWords } from './place-rules'
import type { PlaceChoice } from './place-schema'
import type { PlaceFound } from './provider'
import { ambiguousPlace, choicesOf, MOST_PLACES, sourcesDown, unknownPlace } from './refusals'
import type { Place } from './schema'

export type FoundPlace = { readonly place: Place; readonly isLocal: boolean }

/** Whether the index of this server knows a place; null when the index is empty or does not answer. */
export async function findPlaceHere(viewer: Viewer, text: string): Promise<PlaceFound | null> {
  const { words, postcode } = readPlaceWords(text)
  const found = await resolvePlaceLocal(viewer, words)
  return found && narrow(found, postcode)
}

/**
 * The place that was typed: from the index of this server, else from the State's services.
 * @throws AppError `unknown_place` with near names, `ambiguous_place` with the places to choose from, `sources_down`
 */
export async function findPlace(viewer: Viewer, text: string, signal: AbortSignal): Promise<FoundPlace> {
  const here = await findPlaceHere(viewer, text)
  if (here?.kind === 'one') return { place: here.place, isLocal: true }
  if (here?.kind === 'many') throw ambiguousPlace(here.places)
  const near = here?.kind === 'none' ? here.nearby : []
  const { words, postcode } = readPlaceWords(text)
  const live = await resolvePlaceLive(viewer, words, { signal })
  // A place that nobody can look up outside is unknown when this server knows others like it; else nobody was there to ask.
  if (!live.ok) {
    if (here && (near.length > 0 || live.failure.kind === 'off')) throw unknownPlace(near)
    throw sourcesDown(live.failure)
  }
  const found = narrow(live.value, postcode)
  if (found.kind === 'one') return { place: found.place, isLocal: false }
  if (found.kind === 'many') throw ambiguousPlace(found.places)
  throw unknownPlace(mergePlaces(near, found.nearby, MOST_PLACES))
}

/** Suggestions ask the State's services from this many characters on, and so often: counted apart, so that typing never uses up the searches. */
const FEWEST_CHARACTERS_LIVE = 3
const LIVE_SUGGESTIONS = { name: 'company-places-live', points: 20, seconds: 60 }

/** Places that the beginning of a name may mean: this server's, else the State's; none rather than an error. */
export async function suggestPlaces(viewer: Viewer, text: string, signal: AbortSignal): Promise<PlaceChoice[]> {
  const here = await findPlaceHere(viewer, text)
  const known = here ? listed(here) : []
  if (known.length > 0 || text.length < FEWEST_CHARACTERS_LIVE || readEnv().COMPANIES_LIVE === 'off') return known
  const isAllowed = await countAgainst(LIVE_SUGGESTIONS, viewer.id).then(
    () => true,
    () => false,
  )
  if (!isAllowed) return []
  const live = await resolvePlaceLive(viewer, text, { signal })
  return live.ok ? listed(live.value) : []
}

function listed(found: PlaceFound): PlaceChoice[] {
  if (found.kind === 'one') return choicesOf([found.place])
  return choicesOf(found.kind === 'many' ? found.places : found.nearby)
}
