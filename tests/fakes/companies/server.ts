import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { resultsPage, resultsScript, tokenPage } from './ddg'
import { control, Faults, type Fault, type Source } from './faults'
import { misbehave } from './misbehave'
import { geocode, searchCommunes } from './places'
import { makeRegister, searchRegister } from './register'

/** One request as a source saw it. `at`: performance.now(). */
export type Received = {
  readonly at: number
  readonly source: Source
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly fault: Fault | null
}

export type FakeCompanies = {
  /** The variables that make the app ask this stand-in. */
  readonly env: Readonly<Record<string, string>>
  readonly requests: Received[]
  readonly faults: Faults
  close(): Promise<void>
}

/** How late a slow source is: within one question's patience, not within that of a whole search. */
const SLOW_MS = 800

function sourceOf(url: URL): Source | null {
  if (url.hostname === 'duckduckgo.com' || url.hostname === 'links.duckduckgo.com') return 'ddg-js'
  const byPath: Record<string, Source> = {
    '/search': 'register',
    '/communes': 'communes',
    '/geocodage/search': 'geocoding',
    '/html/': 'ddg-html',
  }
  return byPath[url.pathname] ?? null
}

async function textOf(req: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of req.setEncoding('utf8')) text += part as string
  return text
}

const sendJson = (res: ServerResponse, status: number, body: object) =>
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

function answer(
  res: ServerResponse,
  source: Source,
  url: URL,
  body: string,
  register: ReturnType<typeof makeRegister>,
  fault: Fault | null,
) {
  const query = url.searchParams
  if (source === 'register') {
    const empty = { results: [], total_results: 0, page: 1, per_page: 25, total_pages: 0 }
    const found = fault === 'empty' ? { status: 200, body: empty } : searchRegister(register, query)
    return sendJson(res, found.status, found.body)
  }
  if (source === 'communes') return sendJson(res, 200, fault === 'empty' ? [] : searchCommunes(query))
  if (source === 'geocoding') {
    const found = fault === 'empty' ? { status: 200, body: { type: 'FeatureCollection', features: [] } } : geocode(query)
    return sendJson(res, found.status, found.body)
  }
  const isBlocked = fault === 'anomaly' || fault === 'captcha'
  const nothing = fault === 'empty' ? 'nothing' : 'found'
  if (source === 'ddg-html')
    return res
      .writeHead(fault === 'anomaly' ? 202 : 200, { 'content-type': 'text/html' })
      .end(resultsPage(new URLSearchParams(body).get('q') ?? '', isBlocked ? 'captcha' : nothing))
  if (url.hostname === 'duckduckgo.com')
    return res
      .writeHead(fault === 'captcha' ? 202 : 200, { 'content-type': 'text/html' })
      .end(fault === 'captcha' ? resultsPage('', 'captcha') : tokenPage())
  return res
    .writeHead(200, { 'content-type': 'application/x-javascript' })
    .end(resultsScript(query.get('q') ?? '', fault === 'anomaly' ? 'anomaly' : nothing))
}

/** Starts the stand-ins of all public sources on one loopback port, DuckDuckGo as a proxy that is sent whole addresses. Port 0 takes a free one. */
export async function startFakeCompanies({ port = 0, perTrade }: { port?: number; perTrade?: number } = {}): Promise<FakeCompanies> {
  const register = makeRegister(perTrade)
  const requests: Received[] = []
  const faults = new Faults()
  const receive = async (req: IncomingMessage, res: ServerResponse) => {
    const at = performance.now()
    const url = new URL(req.url ?? '/', 'http://localhost')
    const body = await textOf(req)
    if (`${req.method} ${url.pathname}` === 'POST /control') {
      control(faults, JSON.parse(body || '{}'))
      return sendJson(res, 200, { ok: true, requests: requests.length })
    }
    const source = sourceOf(url)
    if (!source) return sendJson(res, 404, { erreur: 'Ressource non trouvée.' })
    const fault = faults.take(source)
    requests.push({ at, source, url, headers: req.headers, fault })
    if (fault === 'slow') await wait(SLOW_MS)
    if (fault === null || !misbehave(res, fault)) answer(res, source, url, body, register, fault)
  }
  const server = createServer((req, res) => {
    receive(req, res).catch((error: unknown) => sendJson(res, 400, { erreur: error instanceof Error ? error.message : String(error) }))
  })
  server.keepAliveTimeout = 60_000
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    env: {
      RECHERCHE_ENTREPRISES_URL: base,
      GEO_COMMUNES_URL: base,
      GEOCODAGE_URL: `${base}/geocodage`,
      DDG_TEST_PROXY: base,
      DDG_HTML_URL: `${base}/html/`,
      WEB_SEARCH: 'ddg-js',
    },
    requests,
    faults,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
