import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/core/viewer'
import type { Candidate, CompanyQuery, Found, Result } from '../provider'
import { Establishment } from '../schema'
import { AROUND_MS, OUTSIDE_MS, within } from '../time-limits'
import { communesAround } from './communes'
import { getLive, urlOf, type Ask, type Live } from './live'
import { flatten, MOST_PAGES, registerParameters, toCandidate } from './register-rules'
import { RegisterPage } from './register-shape'

const DAY_MS = 86_400_000
const SEARCH_SHELF = { freshMs: DAY_MS, staleMs: 7 * DAY_MS } as const
// A list of which towns around may be missing is worth showing, and asking anew soon.
const PARTIAL_SHELF = { freshMs: 5 * 60_000, staleMs: 7 * DAY_MS } as const
const SIRET_SHELF = { freshMs: 7 * DAY_MS, staleMs: 30 * DAY_MS } as const

const CandidateShape = Establishment.extend({ distanceKm: z.number().nullable() })
const Listed = z.object({ candidates: z.array(CandidateShape), total: z.number().int(), isWhole: z.boolean() })
type Listed = z.infer<typeof Listed>
const One = CandidateShape.nullable()

export type FoundLive = Found & { readonly source: 'recherche-entreprises' | 'cache' }

/**
 * Establishments around a place from the State's public API (Recherche d'entreprises), at most 100 companies of them. `asOf` is the day
 * they were fetched: today, or within 24 hours. When the API fails, the last answer to the same question is given with its own date,
 * up to seven days old, as `cache`. `total`: exact when everything was read, otherwise the companies that the API counts (up to 10,000).
 * Answers or says why not within 5 seconds, and within the time of the signal.
 * Only on a signed-in user's action: no page render, prefetch or robot may cause it, or the service refuses the whole server.
 */
export async function searchLive(viewer: Viewer, query: CompanyQuery, { signal, live = getLive() }: Ask): Promise<Result<FoundLive>> {
  if (!live) return { ok: false, failure: { kind: 'off' } }
  const until = within(OUTSIDE_MS, signal)
  const canonical = {
    nafs: [...query.nafs].sort(),
    words: query.words.trim().toLowerCase(),
    near: query.near.code,
    radiusKm: query.radiusKm,
    bands: [...query.bands].sort(),
  }
  const shelf = ({ isWhole }: Listed) => (isWhole ? SEARCH_SHELF : PARTIAL_SHELF)
  const question = { source: 'recherche-entreprises', version: 2, canonical, shape: Listed, shelf }
  const answer = await live.answers.ask(viewer, question, () => fetchList(viewer, query, live, until))
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

async function fetchList(viewer: Viewer, query: CompanyQuery, live: Live, signal: AbortSignal): Promise<Result<Listed>> {
  const around = within(AROUND_MS, signal)
  const { codes, isWhole } = await communesAround(viewer, query.near, query.radiusKm, { live, signal: around })
  const parameters = registerParameters(query, codes)
  const read = (page: number) => {
    const url = urlOf(live.search.url, '/search', { ...parameters, page: String(page) })
    return live.search.source.get(viewer, url, RegisterPage, signal)
  }
  const first = await read(1)
  if (!first.ok) return first
  const pageCount = Math.min(first.value.total_pages, MOST_PAGES)
  // Side by side, at the pace of the shared bucket: one after the other, four slow pages would not come in time.
  const others = await Promise.all(Array.from({ length: Math.max(0, pageCount - 1) }, (_, n) => read(n + 2)))
  const pages = [first.value]
  for (const other of others) {
    // A list with a hole would be kept for a day as if it were whole.
    if (!other.ok) return other
    pages.push(other.value)
  }
  const candidates = flatten(pages, query, codes)
  const hasAll = first.value.total_pages <= MOST_PAGES
  const total = hasAll ? candidates.length : Math.max(first.value.total_results, candidates.length)
  return { ok: true, value: { candidates, total, isWhole } }
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
    const found = await live.search.source.get(viewer, urlOf(live.search.url, '/search', parameters), RegisterPage, signal)
    if (!found.ok) return found
    const units = found.value.results.flatMap((unit) =>
      [...(unit.matching_etablissements ?? []), unit.siege ?? []].flat().map((one) => ({ unit, one })),
    )
    const hit = units.find(({ one }) => one.siret === siret)
    return { ok: true, value: hit ? toCandidate(hit.unit, hit.one, null) : null }
  })
  return answer.ok ? { ok: true, value: answer.value.value } : answer
}
