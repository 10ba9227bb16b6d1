import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setImmediate as nextTick, setTimeout as sleep } from 'node:timers/promises'
import type { Pace, ReceivedRequest } from './contract'

/** How often a provider that keeps a client waiting says so. Milliseconds. */
export const COMMENT_EVERY_MS = 100
const COMMENT = ': OPENROUTER PROCESSING\n\n'
/** Time for what was written to leave before the socket is destroyed. */
const FLUSH_MS = 10

/** One answer being given: what was received, where it is answered, at what pace. */
export type Exchange = { readonly res: ServerResponse; readonly request: ReceivedRequest; readonly pace: Pace; readonly id: string }

export const isGone = ({ res }: Exchange): boolean => res.destroyed || res.socket?.destroyed === true

/** Writes and waits while the client is slow to read. */
export async function write(exchange: Exchange, text: string): Promise<void> {
  const { res } = exchange
  if (isGone(exchange) || res.write(text)) return
  await Promise.race([once(res, 'drain'), once(res, 'close')])
}

/** Sends comments until `untilMs` (a `performance.now()`), or for ever. */
export async function keepWaiting(exchange: Exchange, untilMs = Infinity): Promise<void> {
  while (!isGone(exchange) && performance.now() < untilMs) {
    await write(exchange, COMMENT)
    await sleep(Math.min(COMMENT_EVERY_MS, Math.max(0, untilMs - performance.now())))
  }
}

/** Waits for the moment a token is due; with no pace at all, only lets other connections have their turn. */
export async function waitUntil(dueMs: number): Promise<void> {
  const restMs = dueMs - performance.now()
  await (restMs > 0 ? sleep(restMs) : nextTick())
}

/** Says nothing more; returns when the client has gone. */
export async function fallSilent(exchange: Exchange): Promise<void> {
  if (!isGone(exchange)) await once(exchange.res, 'close')
}

/** Destroys the socket, as a provider that dies does. */
export async function cutOff({ res, request }: Exchange): Promise<void> {
  await sleep(FLUSH_MS)
  request.isCut = true
  res.socket?.destroy()
}
