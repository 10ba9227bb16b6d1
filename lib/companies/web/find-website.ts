import 'server-only'
import { z } from 'zod'
import { readEnv } from '@/lib/core/env'
import type { Viewer } from '@/lib/core/viewer'
import { Answers } from '../live/answers'
import { REAL_CLOCK, type Clock } from '../live/clock'
import { SourceBreaker } from '../live/source-breaker'
import { takeSourceToken } from '../live/token-repo'
import type { Result } from '../provider'
import { ddgHtml } from './ddg-html'
import { ddgJs } from './ddg-js'
import { tidyHits, type WebHit, type WebSearchProvider } from './web-search'

const HOUR_MS = 3_600_000
const FOUND_SHELF = { freshMs: 7 * 24 * HOUR_MS, staleMs: 7 * 24 * HOUR_MS } as const
const NOTHING_SHELF = { freshMs: HOUR_MS, staleMs: HOUR_MS } as const
const Hits = z.array(z.object({ url: z.url({ protocol: /^https?$/ }), title: z.string() }))

/** The web search of this process: one question at a time, spaced by the shared bucket (5 to 7 s, 300 a day, of which a student has ten at most). */
export type Web = {
  readonly provider: WebSearchProvider
  readonly answers: Answers
  readonly breaker: SourceBreaker
  readonly takeToken: typeof takeSourceToken
  isBusy: boolean
}

export function openWeb(provider: WebSearchProvider, clock: Clock = REAL_CLOCK, takeToken = takeSourceToken): Web {
  return { provider, answers: new Answers(clock), breaker: new SourceBreaker('web', clock.now), takeToken, isBusy: false }
}

// One a process, whichever bundle of the server asks first.
const KEY = Symbol.for('stageflow.companies.web')
const holder = globalThis as { [KEY]?: { readonly of: string; readonly web: Web } }

/** The configured web search; null when it is switched off, as it is unless told. */
export function getWeb(): Web | null {
  const { WEB_SEARCH: id, DDG_TEST_PROXY: proxy, DDG_HTML_URL: url } = readEnv()
  if (id === 'off') return null
  const of = JSON.stringify([id, proxy, url])
  if (holder[KEY]?.of !== of) holder[KEY] = { of, web: openWeb(id === 'ddg-js' ? ddgJs(proxy) : ddgHtml(url)) }
  return holder[KEY].web
}

type Ask = { readonly signal: AbortSignal; readonly web?: Web | null }

/**
 * Sites that may be a company's, at most five, from a web search that a student asked for by a click: never from a page render.
 * Kept for seven days; « nothing found » for an hour, and only when the page says so. `searchLink` is there whatever this says.
 */
export async function findWebsite(
  viewer: Viewer,
  { name, city }: { readonly name: string; readonly city: string },
  { signal, web = getWeb() }: Ask,
): Promise<Result<readonly WebHit[]>> {
  if (!web) return { ok: false, failure: { kind: 'off' } }
  const words = `${name} ${city}`.replace(/\s+/g, ' ').trim().slice(0, 200)
  const question = {
    source: 'web',
    version: 1,
    canonical: words.toLowerCase(),
    shape: Hits,
    shelf: (hits: readonly WebHit[]) => (hits.length > 0 ? FOUND_SHELF : NOTHING_SHELF),
  }
  const answer = await web.answers.ask(viewer, question, () => askOnce(viewer, words, web, signal))
  return answer.ok ? { ok: true, value: answer.value.value } : answer
}

async function askOnce(viewer: Viewer, words: string, web: Web, signal: AbortSignal): Promise<Result<WebHit[]>> {
  if (web.isBusy) return { ok: false, failure: { kind: 'rate-limited', retryAfterS: 5 } }
  const refusal = web.breaker.refusal()
  if (refusal) return { ok: false, failure: refusal }
  web.isBusy = true
  try {
    const turn = await web.takeToken(viewer, 'web')
    if (!turn.granted) {
      web.breaker.release()
      const { retryAfterS, dayIsOver } = turn
      return { ok: false, failure: { kind: 'rate-limited', retryAfterS: Math.max(1, retryAfterS), ...(dayIsOver && { dayIsOver }) } }
    }
    const found = await web.provider.search(words, signal)
    if (!found.ok) {
      // Whoever left says nothing about the source.
      if (signal.aborted) web.breaker.release()
      else web.breaker.failed(found.failure)
      return found
    }
    web.breaker.succeeded()
    return { ok: true, value: tidyHits(found.value) }
  } finally {
    web.isBusy = false
  }
}
