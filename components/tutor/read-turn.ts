import { readEvents } from '@/components/ui/read-events'
import { safeguardHelp } from '@/lib/tutor/guard/safeguard-help'
import type { StoredTurn } from '@/lib/tutor/schema'
import type { PendingTurn } from './kept'

/** One event of the reply, as the wire names it. */
export type TurnEvent = { type: string; delta?: string; data?: unknown }
/** How sending a turn went wrong. `network`: nothing came; `interrupted`: the reply broke off, or the server is in trouble. */
export type TurnFailure = { kind: 'network' | 'interrupted' | 'signed-out' | 'refused'; code?: string; detail?: string }

type SentTurn = PendingTurn & { stationId: string }
type OnEvent = (event: TurnEvent) => void

const POLL_MS = 700
const POLLS = 20
/** A stopped reply ends at once where the server can be reached; after this the page stops waiting for its end. */
const STOP_MS = 2_000

/**
 * Sends a turn and hands out its events; a connection that breaks is mended by asking for the stored turn.
 * @throws DOMException `AbortError` when the reader stops it
 */
export async function readTurn(turn: SentTurn, onEvent: OnEvent, signal: AbortSignal): Promise<TurnFailure | null> {
  let started = false
  try {
    const response = await fetch('/api/tutor/turns', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(turn),
      signal,
    })
    started = true
    const failure = response.ok && response.body ? null : await failureOf(response)
    // The server has this turn already and is still at work on it.
    if (failure && failure.code !== 'turn_running') return failure
    const end = failure ? 'broken' : await pump(response.body!, onEvent)
    if (end === 'finished') return null
    if (end === 'failed') return { kind: 'interrupted' }
  } catch (error) {
    if (signal.aborted) throw error
    if (!started) return { kind: 'network' }
  }
  return recoverTurn(turn, onEvent, signal)
}

/** Brings a turn of unknown fate to its end: fetches what the server stored of it, else sends it. */
export async function settleTurn(turn: SentTurn, onEvent: OnEvent, signal: AbortSignal): Promise<TurnFailure | null> {
  const response = await askFor(turn.turnId, signal)
  if (!response) return { kind: 'network' }
  return response.status === 404 ? readTurn(turn, onEvent, signal) : recoverTurn(turn, onEvent, signal, response)
}

/** Hands out the events of a turn that the server has stored; waits for one that still runs. */
async function recoverTurn(turn: SentTurn, onEvent: OnEvent, signal: AbortSignal, first?: Response): Promise<TurnFailure | null> {
  for (let polls = 0; polls < POLLS; polls += 1) {
    const response = polls === 0 && first ? first : await askFor(turn.turnId, signal)
    if (response?.status === 200) {
      const stored = (await response.json()) as StoredTurn
      // Numbers to call come before any words, also when the connection broke.
      if (stored.safeguard) onEvent({ type: 'data-safeguard', data: safeguardHelp(stored.safeguard) })
      else if (stored.concern) onEvent({ type: 'data-support', data: safeguardHelp(stored.concern) })
      onEvent({ type: 'replay', data: stored })
      return null
    }
    // No answer at all is the line's fault: it is asked again.
    if (response && response.status !== 202) return response.status === 401 ? { kind: 'signed-out' } : { kind: 'interrupted' }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return { kind: 'interrupted' }
}

/** The server's answer about a turn; null when none came. @throws DOMException `AbortError` */
async function askFor(turnId: string, signal: AbortSignal): Promise<Response | null> {
  try {
    return await fetch(`/api/tutor/turns/${turnId}`, { signal })
  } catch (error) {
    if (signal.aborted) throw error
    return null
  }
}

/**
 * Stops the reply of a turn: the server closes its call to the model and sends what had come as the whole. When that cannot be,
 * `leave` ends the reading alone.
 */
export async function stopTurn(turnId: string, leave: () => void): Promise<void> {
  const timer = setTimeout(leave, STOP_MS)
  try {
    const response = await fetch(`/api/tutor/turns/${turnId}/stop`, { method: 'POST', headers: { 'content-type': 'application/json' } })
    if (response.ok) return
    clearTimeout(timer)
    leave()
  } catch {
    clearTimeout(timer)
    leave()
  }
}

/** Reads to the end: a proper one, one that the server says it could not avoid, or a connection that broke. */
async function pump(body: ReadableStream<Uint8Array>, onEvent: OnEvent): Promise<'finished' | 'failed' | 'broken'> {
  let end: 'finished' | 'failed' | 'broken' = 'broken'
  await readEvents(body, (data) => {
    if (data === '[DONE]') end = end === 'failed' ? end : 'finished'
    else if ((JSON.parse(data) as TurnEvent).type === 'error') end = 'failed'
    else onEvent(JSON.parse(data) as TurnEvent)
  })
  return end
}

async function failureOf(response: Response): Promise<TurnFailure> {
  if (response.status === 401) return { kind: 'signed-out' }
  const { code, detail } = (await response.json().catch(() => ({}))) as { code?: string; detail?: string }
  // What passes by itself leaves the message as it is, with its id: the server may have stored it.
  return { kind: response.status >= 500 ? 'interrupted' : 'refused', code, detail }
}
