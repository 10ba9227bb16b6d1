import { describeFailure, log } from '@/lib/core/log'
import type { WireEvent } from '@/lib/core/sse'

/**
 * A turn that is being answered in this process: its events so far, and those to come. Any number of readers may follow it,
 * each from the beginning; nobody's leaving ends it. Only `stop` does.
 */
export class Run {
  private readonly events: WireEvent[] = []
  private readonly waiting = new Set<() => void>()
  private readonly stopper = new AbortController()
  private isOver = false
  private settle!: { resolve: () => void; reject: (error: unknown) => void }
  /** Settles once it is known whether the turn can be answered here. @throws AppError as `answer` says */
  readonly claimed = new Promise<void>((resolve, reject) => (this.settle = { resolve, reject }))

  constructor(
    /** What the student sent: the same id with other words is another turn. */
    readonly fingerprint: string,
  ) {
    // Whoever waits for it gets the refusal; nobody has to.
    this.claimed.catch(() => {})
  }

  /** Aborts when the student stops the reply. */
  get stopSignal(): AbortSignal {
    return this.stopper.signal
  }

  stop(): void {
    this.stopper.abort()
  }

  /** The turn is this process's to answer. */
  claim(): void {
    this.settle.resolve()
  }

  refuse(error: unknown): void {
    this.settle.reject(error)
  }

  emit(...events: readonly WireEvent[]): void {
    this.events.push(...events)
    this.wake()
  }

  end(): void {
    this.isOver = true
    this.wake()
  }

  /** The events from the first to the last, as they come. */
  async *follow(): AsyncGenerator<WireEvent> {
    for (let next = 0; ;) {
      while (next < this.events.length) yield this.events[next++]!
      if (this.isOver) return
      await new Promise<void>((resolve) => this.waiting.add(resolve))
    }
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve()
    this.waiting.clear()
  }
}

// One table a process, whichever route's bundle asks.
const KEY = Symbol.for('stageflow.runs')
const holder = globalThis as { [KEY]?: Map<string, Run> }
const runs = (holder[KEY] ??= new Map())

const keyOf = (userId: string, turnId: string) => `${userId}:${turnId}`

/** The run of a student's turn, if this process is at it. */
export function findRun(userId: string, turnId: string): Run | undefined {
  return runs.get(keyOf(userId, turnId))
}

/**
 * Starts a run, known to this process until its work is over. A failure before the claim is the senders'; after it, the
 * readers get an `error` event and the log its code.
 */
export function startRun(
  userId: string,
  turnId: string,
  fingerprint: string,
  work: (run: Run) => Promise<void>,
): { run: Run; done: Promise<void> } {
  const run = new Run(fingerprint)
  const key = keyOf(userId, turnId)
  runs.set(key, run)
  const done = finish(run, work).finally(() => runs.delete(key))
  return { run, done }
}

async function finish(run: Run, work: (run: Run) => Promise<void>): Promise<void> {
  let isClaimed = false
  void run.claimed.then(
    () => (isClaimed = true),
    () => {},
  )
  try {
    await work(run)
  } catch (error) {
    if (isClaimed) {
      log('error', 'turn.failed', describeFailure(error))
      run.emit({ type: 'error', errorText: 'unavailable' })
    }
    run.refuse(error)
  } finally {
    run.end()
  }
}
