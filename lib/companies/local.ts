import 'server-only'
import type { Viewer } from '@/lib/core/viewer'
import { findEstablishment, findImport, findPlaces, searchEstablishments } from './local-repo'
import { choosePlace, readPlace } from './places/typed'
import type { CompanyQuery, Found, PlaceFound, Result } from './provider'
import type { Establishment } from './schema'

/**
 * Searches the index on this server. Candidates come pre-scored by trade and distance, at most `query.limit` of them.
 * @returns failure `off` when nothing was imported
 * @throws AppError `unavailable` when the database does not answer
 */
export async function searchLocal(viewer: Viewer, query: CompanyQuery): Promise<Result<Found>> {
  const found = await searchEstablishments(viewer, query)
  return found ? { ok: true, value: found } : { ok: false, failure: { kind: 'off' } }
}

/** Which commune a typed town, postcode, INSEE code or arrondissement means; null when nothing was imported. */
export async function resolvePlaceLocal(viewer: Viewer, text: string): Promise<PlaceFound | null> {
  const [imported, rows] = await Promise.all([findImport(viewer), findPlaces(viewer, readPlace(text))])
  return imported ? choosePlace(rows) : null
}

/** One establishment of the index; null when it is not there. */
export async function findLocalBySiret(viewer: Viewer, siret: string): Promise<Establishment | null> {
  return findEstablishment(viewer, siret)
}
