import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from './errors'

/** At most `points` requests in `seconds`, for each key. Counted in this process. */
export type Limit = { readonly name: string; readonly points: number; readonly seconds: number }

const limiters = new Map<string, RateLimiterMemory>()

/**
 * Counts one request against a limit.
 * @throws AppError `rate_limited` with the seconds to wait
 */
export async function countAgainst(limit: Limit, key: string): Promise<void> {
  let limiter = limiters.get(limit.name)
  if (!limiter) {
    limiter = new RateLimiterMemory({ points: limit.points, duration: limit.seconds, keyPrefix: limit.name })
    limiters.set(limit.name, limiter)
  }
  try {
    await limiter.consume(key)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new AppError('rate_limited', [], { retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) })
  }
}

/** The address a request comes from, as the server or the proxy in front says. Good for a limit, not for a right. */
export function addressOf(request: Request): string {
  return request.headers.get('x-forwarded-for')?.split(',')[0]?.trim() || 'local'
}
