import { createParser } from 'eventsource-parser'
import type { PendingTurn } from './kept'

/** One event of the reply, as the wire names it. */
export type TurnEvent = { type: string; delta?: string; data?: unknown }
/** How sending a turn went wrong. `network`: nothing came; `interrupted`: the reply broke off. */
export type TurnFailure = { kind: 'network' | 'interrupted' | 'signed-out' | 'refused'; code?: string; detail?: string }

const POLL_MS = 700
const POLLS = 20

/**
 * Sends a turn and hands out its events; a connection that breaks is mended by asking for the stored turn.
 * @throws DOMException `AbortError` when the reader stops it
 */
export async function readTurn(
  turn: PendingTurn & { stationId: string },
  onEvent: (event: TurnEvent) => void,
  signal: AbortSignal,
): Promise<TurnFailure | null> {
  let started = false
  try {
    const response = await fetch('/api/tutor/turns', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(turn),
      signal,
    })
    if (!response.ok || !response.body) return await failureOf(response)
    started = true
    if (await pump(response.body, onEvent)) return null
  } catch (error) {
    if (signal.aborted) throw error
    if (!started) return { kind: 'network' }
  }
  return recoverTurn(turn.turnId, onEvent, signal)
}

/** Hands out the events of a turn that the server has stored; waits for one that still runs. */
export async function recoverTurn(turnId: string, onEvent: (event: TurnEvent) => void, signal: AbortSignal): Promise<TurnFailure | null> {
  for (let polls = 0; polls < POLLS; polls += 1) {
    const response = await fetch(`/api/tutor/turns/${turnId}`, { signal }).catch(() => null)
    if (signal.aborted) throw new DOMException('stopped', 'AbortError')
    if (response && response.status === 200) {
      onEvent({ type: 'replay', data: await response.json() })
      return null
    }
    if (response && response.status !== 202) return response.status === 401 ? { kind: 'signed-out' } : { kind: 'interrupted' }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return { kind: 'interrupted' }
}

/** True when the stream came to its proper end. */
async function pump(body: ReadableStream<Uint8Array>, onEvent: (event: TurnEvent) => void): Promise<boolean> {
  let finished = false
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data === '[DONE]') finished = true
      else onEvent(JSON.parse(data) as TurnEvent)
    },
  })
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) parser.feed(chunk.value)
  return finished
}

async function failureOf(response: Response): Promise<TurnFailure> {
  if (response.status === 401) return { kind: 'signed-out' }
  const problem = (await response.json().catch(() => ({}))) as { code?: string; detail?: string }
  return { kind: 'refused', code: problem.code, detail: problem.detail }
}
