/** What a kind of failure means for whoever fails. Times in milliseconds. */
export type BreakerPolicy<F> = {
  /** So many failures in `windowMs`, and it rests for `restMs`. */
  readonly failures: number
  readonly windowMs: number
  readonly restMs: number
  /** Failures that say nothing about it, as when the caller stopped. */
  readonly ignores: (failure: F) => boolean
  /** How long it rests at once, without waiting for more failures; null when this one is only counted. `inARow`: rests since it last answered. */
  readonly restsAtOnce: (failure: F, inARow: number) => number | null
}

export type BreakerState = 'open' | 'resting' | 'refused'

/**
 * Keeps what fails from slowing everybody: after some failures in a while nobody asks it for a time, then one caller tries.
 * One a process: serverless instances learn one by one.
 */
export class Breaker<F> {
  private failures: number[] = []
  private restsUntil = 0
  private rests = 0
  private isTrying = false
  private isRefused = false

  constructor(
    private readonly policy: BreakerPolicy<F>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Whether one may ask. After a rest only one at a time may, until it is known to answer. */
  allows(): boolean {
    if (this.restsUntil === 0) return true
    if (this.now() < this.restsUntil || this.isTrying) return false
    this.isTrying = true
    return true
  }

  succeeded(): void {
    this.failures = []
    this.restsUntil = 0
    this.rests = 0
    this.isTrying = false
    this.isRefused = false
  }

  /** Gives a trial back that nobody used in the end: it says nothing. */
  release(): void {
    this.isTrying = false
  }

  /** Counts a failure, unless the policy ignores it. */
  failed(failure: F): void {
    const now = this.now()
    const wasTrying = this.isTrying
    this.release()
    if (this.policy.ignores(failure)) return
    this.failures = [...this.failures.filter((at) => now - at < this.policy.windowMs), now]
    const atOnce = this.policy.restsAtOnce(failure, this.rests)
    this.isRefused = atOnce !== null
    if (atOnce === null && !wasTrying && this.failures.length < this.policy.failures) return
    this.rests += 1
    this.restsUntil = now + (atOnce ?? this.policy.restMs)
  }

  /** How long it still rests, in milliseconds; 0 when it does not. */
  get restsForMs(): number {
    return this.restsUntil === 0 ? 0 : Math.max(0, this.restsUntil - this.now())
  }

  /** `refused`: it rests because of one failure that said so by itself. */
  get state(): BreakerState {
    if (this.restsForMs === 0) return 'open'
    return this.isRefused ? 'refused' : 'resting'
  }
}
