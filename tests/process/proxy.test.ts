import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGzip } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FakeLlm, startFakeLlm } from '../fakes/llm/server'
import { newFolder, removeFolders } from '../db/home-folder'
import { signUpAt } from '../fixtures/running-app'
import { killAll, start } from './server-process'

let fake: FakeLlm
let proxy: Server
let origin: string

beforeAll(async () => {
  fake = await startFakeLlm({ delayMs: { firstToken: 20, perToken: 25 } })
  const app = await start(newFolder(), {
    LLM_BASE_URL: fake.url,
    LLM_API_KEY: 'fake',
    LLM_MODEL: 'honest',
  })
  proxy = gzipProxy(app.origin)
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  origin = `http://localhost:${(proxy.address() as AddressInfo).port}`
})
afterAll(async () => {
  proxy.close()
  await killAll()
  await fake.close()
  removeFolders()
})

/** A proxy that compresses whatever it may, and holds back what it compresses, as proxies do (RFC 9111, June 2022, §5.2.2.6). */
function gzipProxy(target: string): Server {
  return createServer((incoming, outgoing) => {
    const { port } = new URL(target)
    const onward = request(
      { host: 'localhost', port, path: incoming.url, method: incoming.method, headers: incoming.headers },
      (answer) => {
        const mayTransform = !/no-transform/.test(String(answer.headers['cache-control'])) && !answer.headers['content-encoding']
        if (!mayTransform) {
          outgoing.writeHead(answer.statusCode!, answer.headers)
          answer.pipe(outgoing)
          return
        }
        const headers = { ...answer.headers }
        delete headers['content-length']
        outgoing.writeHead(answer.statusCode!, { ...headers, 'content-encoding': 'gzip' })
        answer.pipe(createGzip()).pipe(outgoing)
      },
    )
    incoming.pipe(onward)
  })
}

test('a reply streams through a proxy that compresses: its first words come well before its last', async () => {
  const student = await signUpAt(origin)
  const headers = { origin, cookie: student.cookie, 'content-type': 'application/json', 'accept-encoding': 'gzip, br' }
  const send = (url: string, body: object) => fetch(origin + url, { method: 'POST', headers, body: JSON.stringify(body) })
  const consents = await send('/api/account/consents', { outsideModel: true })
  expect(consents.status).toBe(200)
  const text = 'Samedi dernier au club de hand j’ai tenu la buvette du tournoi avec deux copines.'
  const response = await send('/api/tutor/turns', { turnId: crypto.randomUUID(), stationId: 'mes-experiences', text })
  expect([response.status, response.headers.get('content-encoding')]).toEqual([200, null])
  const words: number[] = []
  let all = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    if (chunk.includes('"text-delta"')) words.push(performance.now())
    all += chunk
  }
  const endMs = performance.now()
  expect(all).toContain('data: [DONE]')
  expect(words.length).toBeGreaterThanOrEqual(2)
  expect(endMs - words[0]!).toBeGreaterThan(60)
  // What may be compressed is, by the app or by the proxy: the test would see a reply held back.
  expect(consents.headers.get('content-encoding')).toMatch(/gzip|br/)
})
