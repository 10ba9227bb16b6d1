import { gzipSync } from 'node:zlib'

/** What a page may make a browser load before it works: kB of gzipped JavaScript, 1 kB = 1 000 bytes. */
export const BUDGETS = [
  { path: '/', budgetKb: 140, signedIn: false },
  { path: '/inscription', budgetKb: 140, signedIn: false },
  { path: '/carte', budgetKb: 180, signedIn: true },
  { path: '/profil', budgetKb: 180, signedIn: true },
  { path: '/station/mes-experiences', budgetKb: 210, signedIn: true },
  { path: '/station/depart', budgetKb: 210, signedIn: true },
  { path: '/entreprises', budgetKb: 180, signedIn: true },
  { path: '/candidatures', budgetKb: 180, signedIn: true },
  { path: '/cv', budgetKb: 180, signedIn: true },
  { path: '/journal', budgetKb: 180, signedIn: true },
  { path: '/reglages', budgetKb: 180, signedIn: true },
] as const

export type FirstLoad = { readonly path: string; readonly scripts: readonly string[]; readonly kb: number }

/**
 * The scripts that a page's HTML names: script elements of modern browsers, script and module preloads, and the chunks its
 * component data asks for before it can be shown.
 */
export function scriptsIn(html: string): string[] {
  const modern = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnoModule\b/i.test(tag))
  const preloads = [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /rel="modulepreload"/.test(tag) || (/rel="preload"/.test(tag) && /as="script"/.test(tag)))
  const named = [...modern, ...preloads].flatMap((tag) => tag.match(/\b(?:src|href)="([^"]+)"/)?.[1] ?? [])
  const legacy = [...html.matchAll(/<script\b[^>]*\bnoModule\b[^>]*>/gi)].flatMap(([tag]) => tag.match(/src="([^"]+)"/)?.[1] ?? [])
  const asked = [...html.matchAll(/\/_next\/static\/chunks\/[\w.~-]+\.js/g)].map(([url]) => url)
  return [...new Set([...named, ...asked])].filter((url) => !legacy.includes(url)).sort()
}

/** Fetches a page and everything it loads. @throws Error when the page or a script of it does not answer 200 */
export async function measureFirstLoad(origin: string, path: string, cookie = ''): Promise<FirstLoad> {
  const html = (await fetchOk(`${origin}${path}`, { cookie })).toString()
  const scripts = scriptsIn(html)
  const sizes = await Promise.all(scripts.map(async (url) => gzippedBytes(origin, url)))
  return { path, scripts, kb: sizes.reduce((sum, bytes) => sum + bytes, 0) / 1_000 }
}

const known = new Map<string, Promise<number>>()

/** Size as a server sends it: gzip at its usual level 6. */
export function gzippedBytes(origin: string, url: string): Promise<number> {
  const size = known.get(url) ?? fetchOk(`${origin}${url}`, {}).then((body) => gzipSync(body, { level: 6 }).byteLength)
  known.set(url, size)
  return size
}

async function fetchOk(url: string, headers: Record<string, string>): Promise<Buffer> {
  const response = await fetch(url, { headers, redirect: 'manual' })
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`)
  return Buffer.from(await response.arrayBuffer())
}
