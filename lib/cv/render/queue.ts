import { AppError } from '@/lib/core/errors'

/** Renders that may wait in one process, behind the one that runs. */
export const MAX_WAITING = 20

/** Hears how many jobs are before its own, whenever that changes; 0 when its turn has come. */
export type OnAhead = (ahead: number) => void

let tail: Promise<unknown> = Promise.resolve()
let line: readonly { readonly onAhead?: OnAhead }[] = []

/** Runs one job after the other. Throws `cv_busy` (503, with the seconds to wait) when twenty wait already. */
export async function oneAtATime<T>(job: () => Promise<T>, onAhead?: OnAhead): Promise<T> {
  if (line.length > MAX_WAITING) throw new AppError('cv_busy', [], { retryAfterSeconds: 5 })
  const own = { onAhead }
  line = [...line, own]
  onAhead?.(line.length - 1)
  const turn = tail.then(
    () => new Promise<void>((resolve) => setImmediate(resolve)), // other requests get the thread between two renders
  )
  const run = turn.then(job)
  tail = run.catch(() => undefined)
  try {
    return await run
  } finally {
    line = line.filter((other) => other !== own)
    for (const [ahead, other] of line.entries()) other.onAhead?.(ahead)
  }
}
