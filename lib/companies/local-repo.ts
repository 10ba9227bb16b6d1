import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { tablesOf } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'
import { normaliseName } from './names'
import type { CompanyQuery, Found } from './provider'
import { Establishment, Place } from './schema'
import { FIT, WEIGHTS } from './weights'

const FoundRow = z.object({
  asOf: z.string(),
  total: z.number().int(),
  candidates: z.array(Establishment.extend({ distanceKm: z.number() })),
})
const PlaceRow = Place.extend({ exact: z.boolean() })
export type PlaceRow = z.infer<typeof PlaceRow>
// Hosted projects write a date as ISO 8601, the embedded home as Postgres does.
const Day = z.coerce.date().transform((date) => date.toISOString().slice(0, 10))
const ImportRow = z.object({ as_of: Day, establishments: z.number().int() })
const COLUMNS = 'siret, siren, name, naf, city, postcode, commune_code, lat, lon, band, band_year, updated_on'

/** Candidates of the index for a search, or null when nothing was imported. */
export async function searchEstablishments(viewer: Viewer, query: CompanyQuery): Promise<Found | null> {
  const asked = {
    nafs: query.nafs,
    words: normaliseName(query.words),
    lat: query.near.lat,
    lon: query.near.lon,
    radiusKm: query.radiusKm,
    bands: query.bands,
    limit: query.limit,
    weights: { fit: WEIGHTS.fit, proximity: WEIGHTS.proximity, group: FIT.group, later: FIT.laterCode, name: FIT.name },
  }
  const { data, error } = await tablesOf(viewer).rpc('search_establishments', { asked })
  if (error) throw new AppError('unavailable', [], { cause: error })
  return FoundRow.nullable().parse(data)
}

/** Communes for a folded name or a code; those of exactly that name come first. */
export async function findPlaces(viewer: Viewer, asked: string): Promise<PlaceRow[]> {
  const { data, error } = await tablesOf(viewer).rpc('find_communes', { asked })
  if (error) throw new AppError('unavailable', [], { cause: error })
  return z.array(PlaceRow).parse(data)
}

/** The state of the last import; null when there was none. */
export async function findImport(viewer: Viewer): Promise<{ asOf: string; establishments: number } | null> {
  const { data, error } = await tablesOf(viewer).from('company_imports').select('as_of, establishments').maybeSingle()
  if (error) throw new AppError('unavailable', [], { cause: error })
  if (!data) return null
  const row = ImportRow.parse(data)
  return { asOf: row.as_of, establishments: row.establishments }
}

/** One establishment of the index by its SIRET. */
export async function findEstablishment(viewer: Viewer, siret: string): Promise<Establishment | null> {
  const { data, error } = await tablesOf(viewer).from('establishments').select(COLUMNS).eq('siret', siret).maybeSingle()
  if (error) throw new AppError('unavailable', [], { cause: error })
  if (!data) return null
  const { commune_code: communeCode, band_year: bandYear, updated_on: updatedOn, ...rest } = data
  return Establishment.parse({ ...rest, communeCode, bandYear, updatedOn: updatedOn === null ? null : Day.parse(updatedOn) })
}
