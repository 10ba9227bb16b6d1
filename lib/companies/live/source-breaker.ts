import { Breaker, type BreakerPolicy } from '@/lib/core/breaker'
import type { SourceFailure } from '../provider'

const MINUTE_MS = 60_000

/** Three failures in a minute: a minute of rest. A refused connection: a quarter of an hour, since the services' load balancer refuses whoever went on asking. */
const API_POLICY: BreakerPolicy<SourceFailure> = {
  failures: 3,
  windowMs: MINUTE_MS,
  restMs: MINUTE_MS,
  ignores: ({ kind }) => kind === 'off',
  restsAtOnce: (failure) => {
    if (failure.kind === 'blocked') return 15 * MINUTE_MS
    return failure.kind === 'rate-limited' ? failure.retryAfterS * 1000 : null
  },
}

/** One sign that it takes us for a robot: half an hour, twice as long each time, a day at most. */
const WEB_POLICY: BreakerPolicy<SourceFailure> = {
  ...API_POLICY,
  restsAtOnce: (failure, inARow) => {
    if (failure.kind === 'blocked') return Math.min(30 * MINUTE_MS * 2 ** inARow, 24 * 60 * MINUTE_MS)
    return failure.kind === 'rate-limited' ? Math.max(failure.retryAfterS * 1000, 30 * MINUTE_MS) : null
  },
}

/**
 * A breaker that remembers why it rests, so that whoever is turned away hears the reason. One a process, on purpose: this server has
 * no rights but its students', so a state in the database would be one that a student's token can write, and one false « it is down »
 * would take a source from everybody. The pace is shared instead, and bounds all processes together.
 */
export class SourceBreaker {
  private readonly breaker: Breaker<SourceFailure>
  private because: SourceFailure = { kind: 'unavailable' }

  constructor(kind: 'api' | 'web', now: () => number) {
    this.breaker = new Breaker(kind === 'api' ? API_POLICY : WEB_POLICY, now)
  }

  /** Null when one may ask; otherwise why not. Whoever asks must tell how it went, or release. */
  refusal(): SourceFailure | null {
    if (this.breaker.allows()) return null
    if (this.because.kind !== 'rate-limited') return this.because
    return { kind: 'rate-limited', retryAfterS: Math.max(1, Math.ceil(this.breaker.restsForMs / 1000)) }
  }

  succeeded(): void {
    this.breaker.succeeded()
  }

  failed(failure: SourceFailure): void {
    this.because = failure
    this.breaker.failed(failure)
  }

  release(): void {
    this.breaker.release()
  }
}
