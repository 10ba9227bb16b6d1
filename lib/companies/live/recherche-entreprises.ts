import 'server-only'
import type { Viewer } from '@/lib/core/viewer'
import type { Candidate, CompanyQuery, Found, Result } from '../provider'

type Ask = { readonly signal: AbortSignal }

export type FoundLive = Found & { readonly source: 'recherche-entreprises' | 'cache' }

/** Establishments from the State's public API. Only on a signed-in user's action: no page render may call it. */
export async function searchLive(_viewer: Viewer, _query: CompanyQuery, _ask: Ask): Promise<Result<FoundLive>> {
  return { ok: false, failure: { kind: 'off' } }
}

/** One establishment by its SIRET; null when the register does not list it, it is closed, or it asked not to be shown. */
export async function findLiveBySiret(_viewer: Viewer, _siret: string, _ask: Ask): Promise<Result<Candidate | null>> {
  return { ok: false, failure: { kind: 'off' } }
}
