import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/core/viewer'
import type { PlaceFound, Result } from '../provider'
import { Place } from '../schema'
import { PLACE_MS, within } from '../time-limits'
import { COMMUNE_FIELDS, PLACE_SHELF } from './communes'
import { arrondissementOf } from './geo-rules'
import { getLive, urlOf, type Ask, type Live } from './live'
import { chooseAmong, choosePlace, readPlaceText } from './place-rules'
import { Communes, Geocoded, placesOf, toPlace } from './place-shape'

const HOUR_MS = 3_600_000
const Places = z.array(Place)
type Typed = NonNullable<ReturnType<typeof readPlaceText>>

/**
 * A typed place from the State's public services: communes of geo.api.gouv.fr and, when they fail or know no such name, the
 * Géoplateforme's geocoder. `text`: a name, a postcode or an INSEE code. Kept for 90 days; an unknown name for an hour.
 * Answers or says why not within 2.4 seconds: what asks for a place has more to ask.
 * Only on a signed-in user's action: no page render, prefetch or robot may cause it.
 */
export async function resolvePlaceLive(viewer: Viewer, text: string, { signal, live = getLive() }: Ask): Promise<Result<PlaceFound>> {
  if (!live) return { ok: false, failure: { kind: 'off' } }
  const typed = readPlaceText(text)
  if (!typed) return { ok: true, value: { kind: 'none', nearby: [] } }
  const question = {
    source: 'places',
    version: 1,
    canonical: typed,
    shape: Places,
    shelf: (places: readonly Place[]) => (places.length > 0 ? PLACE_SHELF : { freshMs: HOUR_MS, staleMs: HOUR_MS }),
  }
  const answer = await live.answers.ask(viewer, question, () => findPlaces(viewer, typed, live, within(PLACE_MS.all, signal)))
  if (!answer.ok) return answer
  const places = answer.value.value
  return { ok: true, value: typed.kind === 'name' ? choosePlace(typed.text, places) : chooseAmong(places) }
}

async function findPlaces(viewer: Viewer, typed: Typed, live: Live, signal: AbortSignal): Promise<Result<Place[]>> {
  // The geocoder knows names and postcodes, not codes of communes: those have all the time.
  const isCode = typed.kind === 'code'
  const communes = await askCommunes(viewer, typed, live, isCode ? signal : within(PLACE_MS.first, signal))
  if (communes.ok && communes.value.length > 0) return communes
  const geocoded = isCode ? communes : await askGeocoder(viewer, typed, live, signal)
  if (geocoded.ok && (geocoded.value.length > 0 || communes.ok)) return geocoded
  return communes
}

async function askCommunes(viewer: Viewer, typed: Typed, live: Live, signal: AbortSignal): Promise<Result<Place[]>> {
  for (const query of queriesFor(typed)) {
    const url = urlOf(live.communes.url, '/communes', { ...query, fields: COMMUNE_FIELDS, limit: '20' })
    const found = await live.communes.source.get(viewer, url, Communes, signal)
    if (!found.ok) return found
    const most = [...found.value].sort((a, b) => (typed.kind === 'name' ? 0 : (b.population ?? 0) - (a.population ?? 0)))
    const places = most.flatMap((commune) => toPlace(commune, typed.text) ?? [])
    if (places.length > 0) return { ok: true, value: places }
  }
  return { ok: true, value: [] }
}

/** The questions that may find it, in this order. */
function queriesFor({ kind, text }: Typed): Record<string, string>[] {
  if (kind === 'name') return [{ nom: text, boost: 'population' }]
  const arrondissement = arrondissementOf(text)
  const byCode = /^(751|6938|132)/.test(text) ? [{ code: text, type: 'arrondissement-municipal' }] : [{ code: text }]
  if (kind === 'code') return byCode
  if (arrondissement) return [{ code: arrondissement, type: 'arrondissement-municipal' }, { codePostal: text }]
  return [{ codePostal: text }, ...byCode]
}

async function askGeocoder(viewer: Viewer, { text }: Typed, live: Live, signal: AbortSignal): Promise<Result<Place[]>> {
  const url = urlOf(live.geocoding.url, '/search', { q: text, type: 'municipality', limit: '10' })
  const found = await live.geocoding.source.get(viewer, url, Geocoded, signal)
  return found.ok ? { ok: true, value: placesOf(found.value) } : found
}
