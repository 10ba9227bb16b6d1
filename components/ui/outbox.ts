import type { Refusal } from './send-json'

const TYPING_PAUSE_MS = 800
const RETRY_AFTER_MS = 15_000
/** Refusals that pass by themselves. */
const PASSING = ['rate_limited', 'unavailable', 'unexpected']

/**
 * What became of a request. `sent`: the server has it. `again`: to be sent once more in the same go. `held`: it stays here until
 * something changes. Else why it was not taken.
 */
export type Outcome = 'sent' | 'again' | 'held' | 'network' | Refusal

/**
 * Sends what somebody writes, without ever dropping a word: after a pause of 800 ms, one request at a time, and again after 15 s
 * when what stood in the way passes by itself. It knows that something is unsent, not what: `send` reads that itself.
 * @param send `attempt` counts from 0 within one go, and grows with each `again`. What it throws reaches who asked to send.
 */
export function createOutbox(send: (attempt: number) => Promise<Outcome>) {
  let hasUnsent = false
  let hasLeft = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = Promise.resolve()

  function wait(delayMs: number): void {
    clearTimeout(timer)
    // Nobody is there any more to see what a later try brings, and what is unsent stays on the device.
    if (!hasLeft) timer = setTimeout(() => void flush(), delayMs)
  }
  function flush(): Promise<void> {
    clearTimeout(timer)
    const go = () => sendUnsent(0)
    running = running.then(go, go)
    return running
  }
  async function sendUnsent(attempt: number): Promise<void> {
    if (!hasUnsent) return
    hasUnsent = false
    let outcome: Outcome = 'held'
    try {
      outcome = await send(attempt)
    } finally {
      if (outcome !== 'sent') hasUnsent = true
    }
    if (outcome === 'sent') return
    if (outcome === 'again') return sendUnsent(attempt + 1)
    if (outcome === 'network' || (outcome !== 'held' && PASSING.includes(outcome.code))) wait(RETRY_AFTER_MS)
  }

  return {
    /** Something is to be sent, at the next `flush`. */
    add: (): void => void (hasUnsent = true),
    /** Something was typed: it goes out once the typing pauses. */
    addTyped: (): void => {
      hasUnsent = true
      wait(TYPING_PAUSE_MS)
    },
    /** Whether something is to be sent; while a request is under way, whether something came after it. */
    hasUnsent: (): boolean => hasUnsent,
    /** Sends what is not sent yet, after the request under way. */
    flush,
    /** The page is there. Returns what to do on leaving it: the last words still go out, and nothing is tried again. */
    start: () => {
      hasLeft = false
      return () => {
        hasLeft = true
        void flush()
      }
    },
  }
}

/** What a state says of a request that was not taken. `offline`: no answer came. `refused`: an answer came, and it was no. */
export function untaken(refusal: Refusal | 'network'): { status: 'offline' | 'refused'; refusal: Refusal | null } {
  return refusal === 'network' ? { status: 'offline', refusal: null } : { status: 'refused', refusal }
}
