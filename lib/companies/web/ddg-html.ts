import 'server-only'
import type { SourceFailure } from '../provider'
import { readBounded } from '../live/read-body'
import { isBlockPage, readResults } from './ddg-html-rules'
import type { WebSearchProvider } from './web-search'

const ANSWER_MS = 3_500
const MAX_BYTES = 2_000_000

const failed = (failure: SourceFailure) => ({ ok: false, failure }) as const

/** DuckDuckGo's page without scripts: one request a question. */
export function ddgHtml(url: string): WebSearchProvider {
  return {
    id: 'ddg-html',
    search: async (question, outer) => {
      const signal = AbortSignal.any([outer, AbortSignal.timeout(ANSWER_MS)])
      try {
        const body = new URLSearchParams({ q: question, b: '', l: 'fr-fr' })
        const response = await fetch(url, { method: 'POST', body, signal, redirect: 'manual', cache: 'no-store' })
        const html = await readBounded(response, MAX_BYTES)
        const { status } = response
        if (status === 202 || status === 403 || status === 429 || (html !== null && isBlockPage(html))) return failed({ kind: 'blocked' })
        if (status >= 500) return failed({ kind: 'unavailable' })
        const hits = status === 200 && html !== null ? readResults(html) : null
        return hits ? { ok: true, value: hits } : failed({ kind: 'bad-shape' })
      } catch (error) {
        if (signal.aborted) return failed({ kind: 'timeout' })
        const { code, errors } = ((error as Error).cause ?? {}) as { code?: string; errors?: { code?: string }[] }
        const isRefused = code === 'ECONNREFUSED' || errors?.some((one) => one.code === 'ECONNREFUSED')
        return failed({ kind: isRefused ? 'blocked' : 'unavailable' })
      }
    },
  }
}
