import { setTimeout as wait } from 'node:timers/promises'

/** Time and chance, so that a test need not wait for either. */
export type Clock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Waits so many milliseconds; rejects when the signal aborts. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** In [0, 1). */
  readonly random: () => number
}

export const REAL_CLOCK: Clock = {
  now: Date.now,
  sleep: async (ms, signal) => {
    if (ms > 0) await wait(ms, undefined, { signal })
  },
  random: Math.random,
}
