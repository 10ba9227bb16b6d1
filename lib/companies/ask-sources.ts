import 'server-only'
import type { Viewer } from '@/lib/core/viewer'
import { searchLive } from './live/recherche-entreprises'
import { searchLocal } from './local'
import type { CompanyQuery, Found } from './provider'
import { sourcesDown } from './refusals'
import type { CompanySource } from './schema'

export type Answered = Found & { readonly source: CompanySource }

/**
 * Candidates of the first source that can answer. The index of this server answers for the places it knows; the State's API for
 * the others, by itself or by its last answer, dated. Where both fail, what the index holds across the border of what was imported.
 * @param signal null where nobody outside may be asked
 * @throws AppError `sources_down`
 */
export async function askSources(viewer: Viewer, query: CompanyQuery, isLocal: boolean, signal: AbortSignal | null): Promise<Answered> {
  const here = isLocal ? await searchLocal(viewer, query) : null
  if (here?.ok) return { ...here.value, source: 'sirene-local' }
  if (!signal) throw sourcesDown({ kind: 'off' })
  const live = await searchLive(viewer, query, { signal })
  if (live.ok) return live.value
  const border = await searchLocal(viewer, query)
  if (border.ok && border.value.candidates.length > 0) return { ...border.value, source: 'sirene-local' }
  throw sourcesDown(live.failure)
}
