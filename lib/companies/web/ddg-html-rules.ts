import type { WebHit } from './web-search'

/** A page that takes us for a robot (seen with 200, 202, 403 and 429). It must never pass for « nothing found ». */
export const isBlockPage = (html: string): boolean => /anomaly-modal|challenge-form|bots use DuckDuckGo/i.test(html)

/** The hits of a results page, advertisements left out; empty only for a page that says it found nothing; null for any other page. */
export function readResults(html: string): WebHit[] | null {
  const links = [...html.matchAll(/<a\b[^>]*\bclass="result__a"[^>]*>/g)]
  const hits = links.flatMap((link): WebHit[] => {
    const href = decode(/\bhref="([^"]*)"/.exec(link[0])?.[1] ?? '')
    const start = link.index + link[0].length
    const title = decode(html.slice(start, html.indexOf('</a>', start)).replace(/<[^>]*>/g, ''))
    const url = siteOf(href)
    return url ? [{ url, title: title.trim() }] : []
  })
  if (hits.length > 0) return hits
  return /class="no-results"|class="result--no-result"|result--no-result/.test(html) ? [] : null
}

/** The address behind DuckDuckGo's redirection; null for an advertisement. */
function siteOf(href: string): string | null {
  const full = href.startsWith('//') ? `https:${href}` : href
  if (!URL.canParse(full)) return null
  const url = new URL(full)
  if (!/(^|\.)duckduckgo\.com$/.test(url.hostname)) return full
  return url.pathname === '/l/' ? url.searchParams.get('uddg') : null
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: '’', lt: '<', gt: '>', nbsp: ' ' }

/** The entities that the page writes: numbers and a few names. What is unknown stays as it is. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
