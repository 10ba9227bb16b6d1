import { isLasting, type ModelFailure } from './failure'

/** So many failures in this time, and the model rests; a lasting one, and it rests at once, for longer. */
const FAILURES = 3
const WINDOW_MS = 60_000
const REST_MS = 120_000
const LONG_REST_MS = 900_000

export type BreakerState = 'open' | 'resting' | 'refused'

/**
 * Keeps a failing provider from slowing every turn: after three failures in a minute nobody asks it for two minutes, then one
 * turn tries. A refused key, an empty account or a wrong setting rests for fifteen minutes.
 * One a process: serverless instances learn one by one.
 */
export class Breaker {
  private failures: number[] = []
  private restsUntil = 0
  private isTrying = false
  private isRefused = false

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Whether a turn may ask the model. After a rest only one at a time may, until it is known to answer. */
  allows(): boolean {
    if (this.restsUntil === 0) return true
    if (this.now() < this.restsUntil || this.isTrying) return false
    this.isTrying = true
    return true
  }

  succeeded(): void {
    this.failures = []
    this.restsUntil = 0
    this.isTrying = false
    this.isRefused = false
  }

  /** Gives a trial back that nobody used in the end: it says nothing about the provider. */
  release(): void {
    this.isTrying = false
  }

  /** What a student stopped says nothing about the provider either. */
  failed(failure: ModelFailure): void {
    const now = this.now()
    const wasTrying = this.isTrying
    this.release()
    if (failure.kind === 'stopped') return
    this.failures = [...this.failures.filter((at) => now - at < WINDOW_MS), now]
    this.isRefused = isLasting(failure)
    if (this.isRefused) this.restsUntil = now + LONG_REST_MS
    else if (wasTrying || this.failures.length >= FAILURES) this.restsUntil = now + REST_MS
  }

  get state(): BreakerState {
    if (this.restsUntil === 0 || this.now() >= this.restsUntil) return 'open'
    return this.isRefused ? 'refused' : 'resting'
  }
}
