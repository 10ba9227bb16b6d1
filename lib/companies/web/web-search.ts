import type { Result } from '../provider'

/** One result of a web search: where it leads and its title, as plain text. */
export type WebHit = { readonly url: string; readonly title: string }

/** One way to search the web. A failure never carries the question; an empty list is a page that says it found nothing. */
export type WebSearchProvider = {
  readonly id: 'ddg-js' | 'ddg-html'
  readonly search: (question: string, signal: AbortSignal) => Promise<Result<readonly WebHit[]>>
}

export const MOST_HITS = 5

/** Results that lead to a site: http(s), no advertisement, each host once. */
export function tidyHits(hits: readonly WebHit[]): WebHit[] {
  const seen = new Set<string>()
  return hits
    .filter(({ url }) => {
      const parsed = URL.canParse(url) ? new URL(url) : null
      if (!parsed || !/^https?:$/.test(parsed.protocol) || /(^|\.)duckduckgo\.com$/.test(parsed.hostname) || seen.has(parsed.host))
        return false
      return seen.add(parsed.host)
    })
    .slice(0, MOST_HITS)
    .map(({ url, title }) => ({ url, title: title.replace(/<[^>]*>/g, '').slice(0, 200) }))
}
