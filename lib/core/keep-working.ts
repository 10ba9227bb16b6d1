import { after } from 'next/server'

/** Keeps a serverless instance alive until work that outlives its answer is done; elsewhere the process is alive anyway. */
export function keepWorking(done: Promise<void>): void {
  try {
    after(done)
  } catch {
    // Not called by Next: a test, a script.
  }
}
