import { AppError } from '@/lib/core/errors'

/** Renders that may wait in one process, behind the one that runs. */
export const MAX_WAITING = 20

let tail: Promise<unknown> = Promise.resolve()
let waiting = 0

/** Runs one job after the other. Throws `cv_busy` (503, with the seconds to wait) when twenty wait already. */
export async function oneAtATime<T>(job: () => Promise<T>): Promise<T> {
  if (waiting > MAX_WAITING) throw new AppError('cv_busy', [], { retryAfterSeconds: 5 })
  waiting += 1
  const turn = tail.then(
    () => new Promise<void>((resolve) => setImmediate(resolve)), // other requests get the thread between two renders
  )
  const run = turn.then(job)
  tail = run.catch(() => undefined)
  try {
    return await run
  } finally {
    waiting -= 1
  }
}
