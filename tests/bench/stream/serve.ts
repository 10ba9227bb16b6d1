import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { AnyRoute, Handler } from './contract'

/** Serves web-standard handlers at `/name` over node:http on a free port; gives the origin. No compression, back-pressure kept. */
export async function serve(routes: Readonly<Record<AnyRoute, Handler>>): Promise<string> {
  const server = createServer((req, res) => {
    answer(routes, req, res).catch((error: unknown) => {
      if (!res.headersSent) res.writeHead(500)
      res.end(String(error))
    })
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function answer(routes: Readonly<Record<AnyRoute, Handler>>, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const handler = routes[(req.url ?? '/').slice(1) as AnyRoute]
  const leaving = new AbortController()
  res.once('close', () => leaving.abort())
  const request = new Request(`http://localhost${req.url}`, { method: 'POST', body: await text(req), signal: leaving.signal })
  const response = await handler(request)
  res.writeHead(response.status, Object.fromEntries(response.headers))
  if (response.body) await send(response.body, res)
  res.end()
}

async function send(body: ReadableStream<Uint8Array>, res: ServerResponse): Promise<void> {
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    if (res.destroyed) return void reader.cancel()
    if (!res.write(value)) await Promise.race([once(res, 'drain'), once(res, 'close')])
  }
}
