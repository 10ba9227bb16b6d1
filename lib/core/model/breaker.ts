import { Breaker, type BreakerPolicy } from '../breaker'
import { isLasting, type ModelFailure } from './failure'

const LONG_REST_MS = 900_000

const POLICY: BreakerPolicy<ModelFailure> = {
  failures: 3,
  windowMs: 60_000,
  restMs: 120_000,
  // What a student stopped says nothing about the provider.
  ignores: ({ kind }) => kind === 'stopped',
  restsAtOnce: (failure) => (isLasting(failure) ? LONG_REST_MS : null),
}

/**
 * The model's: after three failures in a minute nobody asks it for two minutes, then one turn tries. A refused key, an empty account
 * or a wrong setting rests for fifteen minutes.
 */
export class ModelBreaker extends Breaker<ModelFailure> {
  constructor(now?: () => number) {
    super(POLICY, now)
  }
}
