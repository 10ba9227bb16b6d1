import 'server-only'
import type { SourceFailure } from '../provider'
import { watchedAgent, type Watched } from './watched-agent'
import type { WebSearchProvider } from './web-search'

const ANSWER_MS = 3_500
const MAX_BYTES = 2_000_000
const FRENCH = { locale: 'fr-fr', region: 'fr-fr', marketRegion: 'fr-FR' } as const

/**
 * DuckDuckGo through duck-duck-scrape: two requests a question (its token, then the results). The library sends d.js with its own
 * client's headers unless told, waits for ever unless told, and puts the question into its errors: none of them goes further.
 * @param proxy a stand-in on this machine; needle sends it whole addresses in clear
 */
export function ddgJs(proxy: string | undefined): WebSearchProvider {
  return {
    id: 'ddg-js',
    search: async (question, outer) => {
      const { SafeSearchType, search } = await import('duck-duck-scrape')
      const { COMMON_HEADERS } = (await import('duck-duck-scrape/lib/util.js')) as { COMMON_HEADERS: Record<string, string> }
      const { agent, seen } = watchedAgent(!proxy, MAX_BYTES)
      const signal = AbortSignal.any([outer, AbortSignal.timeout(ANSWER_MS)])
      const options = {
        headers: COMMON_HEADERS,
        open_timeout: ANSWER_MS,
        response_timeout: ANSWER_MS,
        read_timeout: ANSWER_MS,
        use_proxy_from_env_var: false,
        parse_response: false,
        follow_max: 0,
        signal,
        agent,
        ...(proxy && { proxy }),
      }
      try {
        const searching = search(question, { ...FRENCH, safeSearch: SafeSearchType.STRICT }, options as never)
        const { results } = await Promise.race([searching, rejectOn(signal)])
        return { ok: true, value: results.map(({ url, title }) => ({ url, title })) }
      } catch (error) {
        return { ok: false, failure: explain(error, seen, signal) }
      } finally {
        agent.destroy()
      }
    },
  }
}

function explain(error: unknown, { status, errorCode, isTooLong }: Watched, signal: AbortSignal): SourceFailure {
  const message = error instanceof Error ? error.message : ''
  if (isTooLong) return { kind: 'bad-shape' }
  if (errorCode === 'ECONNREFUSED') return { kind: 'blocked' }
  if (signal.aborted) return { kind: 'timeout' }
  if (message.startsWith('DDG detected an anomaly') || status === 202 || status === 403 || status === 429) return { kind: 'blocked' }
  // No status at all: the connection ended without an answer.
  if (message === 'A server error occurred!' || status === null || status >= 500 || errorCode) return { kind: 'unavailable' }
  return { kind: 'bad-shape' }
}

/** needle does not always settle when it is aborted while it reads. */
const rejectOn = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true }))
