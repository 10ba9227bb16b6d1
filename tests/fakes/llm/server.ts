import { once } from 'node:events'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { reply } from './chat'
import { Refusal, checkCompletion, checkEmbeddings, checkKey } from './check'
import type { Pace, ReceivedRequest, RequestBody, Role, Script } from './contract'
import { control } from './control'
import { EMBEDDING_DIMENSIONS, embedText } from './embeddings'
import { type Exchange, cutOff } from './exchange'
import { FaultQueue, chooseFault } from './faults'
import { roleOf } from './prompt'
import { errorBody, refusalFor } from './refuse'
import { sendStream } from './send-stream'
import { completionBody, sendWhole } from './send-whole'
import { usageOf } from './usage'

const MAX_BODY_LENGTH = 8_000_000

export type FakeLlmOptions = { port?: number; script?: Script; delayMs?: Partial<Pace>; model?: string }
type Listener = (request: ReceivedRequest) => void | Promise<void>

/** A running stand-in. `url` ends with /v1; `faults` orders faults; `onRequest` returns the function that takes the listener away. */
export type FakeLlm = {
  readonly url: string
  readonly model: string
  readonly requests: ReceivedRequest[]
  readonly faults: FaultQueue
  readonly pace: Pace
  onRequest(listener: Listener): () => void
  close(): Promise<void>
}

async function readBody(req: IncomingMessage): Promise<RequestBody> {
  let text = ''
  for await (const part of req.setEncoding('utf8')) {
    text += part as string
    if (text.length > MAX_BODY_LENGTH) throw new Refusal(413, 'Body too large')
  }
  try {
    const body: unknown = JSON.parse(text || '{}')
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as RequestBody
  } catch {
    // Said below, with what is not an object.
  }
  throw new Refusal(400, 'Body is not a JSON object')
}

function sendJson(res: ServerResponse, status: number, body: object, headers: Readonly<Record<string, string>> = {}): void {
  if (res.headersSent || res.destroyed) return void res.end()
  res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

function embeddingsBody(body: RequestBody, isEmpty: boolean): object {
  const inputs = typeof body.input === 'string' ? [body.input] : (body.input ?? [])
  const data = isEmpty ? [] : inputs.map((text, index) => ({ object: 'embedding', index, embedding: embedText(text) }))
  return { object: 'list', model: body.model, data, usage: usageOf(body, 0) }
}

async function sendEmbeddings(exchange: Exchange): Promise<void> {
  const { request, res } = exchange
  if (request.fault === 'bad-json') return void res.writeHead(200, { 'content-type': 'application/json' }).end('{"object":"list","data":[')
  return sendWhole(exchange, embeddingsBody(request.body, request.fault === 'empty'))
}

async function answer(exchange: Exchange, script: Script | undefined): Promise<void> {
  const { request, res } = exchange
  const { body, fault, role } = request
  if (fault === 'cut-early') return cutOff(exchange)
  const refusal = refusalFor(fault)
  if (refusal !== null) throw refusal
  if (fault === '200-error') return sendJson(res, 200, errorBody(502, 'Provider returned error'))
  if (role === 'embeddings') return sendEmbeddings(exchange)
  const said = reply(role, body, script, fault)
  return body.stream ? sendStream(exchange, said) : sendWhole(exchange, completionBody(exchange, said))
}

/** Starts the stand-in provider on loopback. Port 0 (the default) takes a free one. */
export async function startFakeLlm(options: FakeLlmOptions = {}): Promise<FakeLlm> {
  const model = options.model ?? 'honest'
  const pace: Pace = { firstToken: 0, perToken: 0, ...options.delayMs }
  const requests: ReceivedRequest[] = []
  const faults = new FaultQueue()
  const listeners = new Set<Listener>()

  const receive = async (req: IncomingMessage, res: ServerResponse, path: string, at: number) => {
    const body = await readBody(req)
    const role: Role = path === '/v1/embeddings' ? 'embeddings' : roleOf(body)
    const request: ReceivedRequest = {
      at,
      path,
      role,
      headers: req.headers,
      body,
      fault: null,
      tokensSent: 0,
      finished: false,
      isCut: false,
    }
    requests.push(request)
    res.once('finish', () => (request.finished = true))
    res.once('close', () => {
      if (!request.finished && !request.isCut) request.closedAt = performance.now()
    })
    checkKey(req.headers)
    if (role === 'embeddings') checkEmbeddings(body, EMBEDDING_DIMENSIONS)
    else checkCompletion(body)
    const header = req.headers['x-fake-fault']
    request.fault = chooseFault(role, typeof header === 'string' ? header : undefined, faults, body.model ?? '')
    for (const listener of listeners) await listener(request)
    await answer({ res, request, pace, id: `gen-${requests.length}` }, options.script)
  }

  const route = async (req: IncomingMessage, res: ServerResponse) => {
    const at = performance.now()
    const path = new URL(req.url ?? '/', 'http://localhost').pathname
    const call = `${req.method} ${path}`
    if (call === 'POST /v1/chat/completions' || call === 'POST /v1/embeddings') return receive(req, res, path, at)
    if (call === 'GET /v1/models')
      return sendJson(res, 200, { object: 'list', data: [{ id: model, object: 'model', owned_by: 'stand-in' }] })
    if (call === 'GET /control') return sendJson(res, 200, { requests })
    if (call === 'POST /control') return sendJson(res, 200, control(await readBody(req), { faults, pace, requests }))
    throw new Refusal(404, `No such route: ${call}`)
  }

  const server: Server = createServer((req, res) => {
    route(req, res).catch((error: unknown) => {
      const refusal = error instanceof Refusal ? error : new Refusal(400, error instanceof Error ? error.message : String(error))
      sendJson(res, refusal.status, errorBody(refusal.status, refusal.message), refusal.headers)
    })
  })
  // A client that comes back to a connection just closed for idleness would see a fault that nobody asked for.
  server.keepAliveTimeout = 60_000
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    model,
    requests,
    faults,
    pace,
    onRequest: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
