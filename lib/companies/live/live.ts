import 'server-only'
import { readEnv } from '@/lib/core/env'
import { Answers } from './answers'
import { REAL_CLOCK, type Clock } from './clock'
import { GuardedSource } from './guarded-fetch'
import type { takeSourceToken } from './token-repo'

/** The public services of this process, with what is known of their health and what they last said. */
export type Live = {
  readonly clock: Clock
  readonly answers: Answers
  readonly search: { readonly url: string; readonly source: GuardedSource }
  readonly communes: { readonly url: string; readonly source: GuardedSource }
  readonly geocoding: { readonly url: string; readonly source: GuardedSource }
}

/** What a caller may bring: the signal that stops waiting, and, in tests, services of its own. */
export type Ask = { readonly signal: AbortSignal; readonly live?: Live | null }

type Options = {
  readonly searchUrl: string
  readonly geocodingUrl: string
  readonly communesUrl: string
  readonly clock?: Clock
  readonly takeToken?: typeof takeSourceToken
}

export function openLive({ searchUrl, geocodingUrl, communesUrl, clock = REAL_CLOCK, takeToken }: Options): Live {
  return {
    clock,
    answers: new Answers(clock),
    search: { url: searchUrl, source: new GuardedSource('recherche-entreprises', clock, takeToken) },
    communes: { url: communesUrl, source: new GuardedSource('communes', clock, takeToken) },
    geocoding: { url: geocodingUrl, source: new GuardedSource('geocodage', clock, takeToken) },
  }
}

// One a process, whichever bundle of the server asks first.
const KEY = Symbol.for('stageflow.companies.live')
const holder = globalThis as { [KEY]?: { readonly of: string; readonly live: Live } }

/** The configured services; null when they are switched off. */
export function getLive(): Live | null {
  const env = readEnv()
  if (env.COMPANIES_LIVE === 'off') return null
  const urls = { searchUrl: env.RECHERCHE_ENTREPRISES_URL, geocodingUrl: env.GEOCODAGE_URL, communesUrl: env.GEO_COMMUNES_URL }
  const of = JSON.stringify(urls)
  if (holder[KEY]?.of !== of) holder[KEY] = { of, live: openLive(urls) }
  return holder[KEY].live
}

/** An address under a base that may have a path of its own. */
export function urlOf(base: string, path: string, query: Readonly<Record<string, string>>): URL {
  const url = new URL(base.replace(/\/*$/, '') + path)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url
}
