import { AppError } from '@/lib/core/errors'
import type { SourceFailure } from './provider'

/** When to try again, in seconds, where the source itself does not say. */
const TRY_AGAIN_S = { blocked: 900, timeout: 30, 'bad-shape': 300, unavailable: 60, off: 3600 } as const

/** No source answers: what is safe and when to try again, whatever the reason. */
export function sourcesDown(failure: SourceFailure): AppError {
  const retryAfterSeconds = failure.kind === 'rate-limited' ? Math.max(1, Math.ceil(failure.retryAfterS)) : TRY_AGAIN_S[failure.kind]
  return new AppError('sources_down', [], { retryAfterSeconds, members: { why: failure.kind } })
}
