import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/core/viewer'
import type { Candidate, CompanyQuery, Found, Result } from '../provider'
import { Establishment } from '../schema'
import { communesAround } from './communes'
import { deadlineOf, type Deadline } from './guarded-fetch'
import { getLive, urlOf, type Ask, type Live } from './live'
import { flatten, MOST_PAGES, registerParameters, toCandidate } from './register-rules'
import { RegisterPage } from './register-shape'

const DAY_MS = 86_400_000
const SEARCH_SHELF = { freshMs: DAY_MS, staleMs: 7 * DAY_MS } as const
const SIRET_SHELF = { freshMs: 7 * DAY_MS, staleMs: 30 * DAY_MS } as const

const CandidateShape = Establishment.extend({ distanceKm: z.number().nullable() })
const Listed = z.object({ candidates: z.array(CandidateShape), total: z.number().int() })
const One = CandidateShape.nullable()

export type FoundLive = Found & { readonly source: 'recherche-entreprises' | 'cache' }

/**
 * Establishments around a place from the State's public API (Recherche d'entreprises), at most 100 companies of them. `asOf` is the day
 * they were fetched: today, or within 24 hours. When the API fails, the last answer to the same question is given with its own date,
 * up to seven days old, as `cache`. `total`: exact when everything was read, otherwise the companies that the API counts (up to 10,000).
 * Answers or says why not within 5 seconds.
 * Only on a signed-in user's action: no page render, prefetch or robot may cause it, or the service refuses the whole server.
 */
export async function searchLive(viewer: Viewer, query: CompanyQuery, { signal, live = getLive() }: Ask): Promise<Result<FoundLive>> {
  if (!live) return { ok: false, failure: { kind: 'off' } }
  const deadline = deadlineOf(live.clock, signal)
  const canonical = {
    nafs: [...query.nafs].sort(),
    words: query.words.trim().toLowerCase(),
    near: query.near.code,
    radiusKm: query.radiusKm,
    bands: [...query.bands].sort(),
  }
  const question = { source: 'recherche-entreprises', version: 1, canonical, shape: Listed, shelf: () => SEARCH_SHELF }
  const answer = await live.answers.ask(viewer, question, () => fetchList(viewer, query, live, deadline))
  if (!answer.ok) return answer
  const { value, fetchedAt, isStale } = answer.value
  return {
    ok: true,
    value: {
      candidates: value.candidates.slice(0, query.limit),
      total: value.total,
      asOf: new Date(fetchedAt).toISOString().slice(0, 10),
      source: isStale ? 'cache' : 'recherche-entreprises',
    },
  }
}

async function fetchList(viewer: Viewer, query: CompanyQuery, live: Live, deadline: Deadline): Promise<Result<z.infer<typeof Listed>>> {
  const communes = await communesAround(viewer, query.near, query.radiusKm, { live, deadline })
  const parameters = registerParameters(query, communes)
  const pages: RegisterPage[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const url = urlOf(live.search.url, '/search', { ...parameters, page: String(page) })
    const found = await live.search.source.get(viewer, url, RegisterPage, deadline)
    // A list with a hole would be kept for a day as if it were whole.
    if (!found.ok) return found
    pages.push(found.value)
    if (page >= found.value.total_pages) break
  }
  const candidates = flatten(pages, query, communes)
  const isWhole = pages.length >= (pages[0]?.total_pages ?? 0)
  return { ok: true, value: { candidates, total: isWhole ? candidates.length : Math.max(pages[0]!.total_results, candidates.length) } }
}

/**
 * One establishment by its SIRET; null when the register does not list it, it is closed, or it asked not to be shown. Kept for seven
 * days. Only on a signed-in user's action, as the search.
 */
export async function findLiveBySiret(viewer: Viewer, siret: string, { signal, live = getLive() }: Ask): Promise<Result<Candidate | null>> {
  if (!live) return { ok: false, failure: { kind: 'off' } }
  if (!/^\d{14}$/.test(siret)) return { ok: true, value: null }
  const question = { source: 'siret', version: 1, canonical: siret, shape: One, shelf: () => SIRET_SHELF }
  const answer = await live.answers.ask(viewer, question, async () => {
    const parameters = { q: siret, minimal: 'true', include: 'siege,matching_etablissements', per_page: '1', page: '1' }
    const found = await live.search.source.get(
      viewer,
      urlOf(live.search.url, '/search', parameters),
      RegisterPage,
      deadlineOf(live.clock, signal),
    )
    if (!found.ok) return found
    const units = found.value.results.flatMap((unit) =>
      [...(unit.matching_etablissements ?? []), unit.siege ?? []].flat().map((one) => ({ unit, one })),
    )
    const hit = units.find(({ one }) => one.siret === siret)
    return { ok: true, value: hit ? toCandidate(hit.unit, hit.one, null) : null }
  })
  return answer.ok ? { ok: true, value: answer.value.value } : answer
}
