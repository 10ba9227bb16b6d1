import { openLive } from '@/lib/companies/live/live'
import type { Clock } from '@/lib/companies/live/clock'
import type { CompanyQuery } from '@/lib/companies/provider'
import type { Viewer } from '@/lib/core/viewer'

export const MONTREUIL = { code: '93048', name: 'Montreuil', postcode: '93100', department: '93', lat: 48.8635, lon: 2.4485 }
export const BAKERIES: CompanyQuery = { nafs: ['10.71C'], words: '', near: MONTREUIL, radiusKm: 12, bands: [], limit: 100 }
export const ask = () => new AbortController().signal

/** A clock that goes on by itself, and jumps when it is told to wait or to pass. */
export function jumpingClock(): Clock & { pass: (ms: number) => void; waits: number[] } {
  const start = performance.now()
  let jumped = 0
  const waits: number[] = []
  return {
    waits,
    pass: (ms) => (jumped += ms),
    now: () => Date.UTC(2026, 10, 29) + performance.now() - start + jumped,
    sleep: async (ms) => {
      waits.push(ms)
      jumped += ms
    },
    random: () => 0.5,
  }
}

/** A viewer whose kept answers are in a map; the database itself is tried in tests/db and tests/api. */
export function viewerWith(kept = new Map<string, Record<string, unknown>>()): Viewer & { kept: typeof kept } {
  const table = {
    select: () => {
      let key = ''
      const chain = {
        eq: (column: string, value: string) => {
          if (column === 'key') key = value
          return chain
        },
        maybeSingle: async () => ({ data: kept.get(key) ?? null, error: null }),
      }
      return chain
    },
    upsert: async (row: Record<string, unknown>) => {
      kept.set(String(row.key), JSON.parse(JSON.stringify(row)) as Record<string, unknown>)
      return { error: null }
    },
  }
  return { id: '00000000-0000-4000-8000-00000000000a', db: { from: () => table } as unknown as Viewer['db'], kept }
}

export const always = async () => ({ granted: true, waitMs: 0 }) as const

/** Live sources at the stand-in's addresses. */
export const liveAt = (
  env: Readonly<Record<string, string>>,
  clock: Clock,
  takeToken: NonNullable<Parameters<typeof openLive>[0]['takeToken']> = always,
) =>
  openLive({
    searchUrl: env.RECHERCHE_ENTREPRISES_URL!,
    geocodingUrl: env.GEOCODAGE_URL!,
    communesUrl: env.GEO_COMMUNES_URL!,
    clock,
    takeToken,
  })
