import { PRIVATE } from './problem'

/** An event of the AI SDK UI message stream, v1 (vercel/ai, stream protocol documentation, 2025): `data: {json}`. */
export type WireEvent = { readonly type: string; readonly [field: string]: unknown }

const HEARTBEAT_MS = 15_000
const encoder = new TextEncoder()
const frame = (event: WireEvent) => encoder.encode(`data: ${JSON.stringify(event)}\n\n`)

/**
 * Streams events as they come, then `data: [DONE]`. Comments keep the connection open when nothing happens. The events go
 * on being produced after the reader has left: a turn that has begun is finished and stored.
 * `no-transform` keeps proxies and Next from gzipping, which would hold the events back.
 */
export function sse(events: AsyncIterable<WireEvent> | Iterable<WireEvent>): Response {
  let left = false
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (bytes: Uint8Array) => {
        if (!left) controller.enqueue(bytes)
      }
      const heartbeat = setInterval(() => send(encoder.encode(': keep-alive\n\n')), HEARTBEAT_MS)
      try {
        for await (const event of events) send(frame(event))
        send(encoder.encode('data: [DONE]\n\n'))
      } finally {
        clearInterval(heartbeat)
        if (!left) controller.close()
      }
    },
    cancel() {
      left = true
    },
  })
  return new Response(stream, {
    headers: {
      ...PRIVATE,
      'cache-control': 'no-cache, no-transform',
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
      'x-vercel-ai-ui-message-stream': 'v1',
    },
  })
}
