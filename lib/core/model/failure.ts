/**
 * How a call to the model went wrong, in the words that the engine acts on.
 * `key`: 401, 403 · `credit`: 402 · `setup`: 400, 404, no endpoint fits our privacy preferences · `rate`: 429 ·
 * `provider`: 408, 5xx, an error inside a 200, a cut connection · `slow`: one of our own timers · `shape`: an answer that is
 * none · `stopped`: the student stopped it.
 */
export type FailureKind = 'key' | 'credit' | 'setup' | 'rate' | 'provider' | 'slow' | 'shape' | 'stopped'

/** A failed call. Carries no text of the provider's: it may repeat what a student wrote. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure'
  constructor(
    readonly kind: FailureKind,
    /** What the provider asked us to wait, in milliseconds. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(kind)
  }
}

/** Failures that pass by themselves within seconds: one more try may be worth it. */
export const isPassing = ({ kind }: ModelFailure): boolean => kind === 'rate' || kind === 'provider'

/** Failures that last until somebody changes the settings or the account. */
export const isLasting = ({ kind }: ModelFailure): boolean => kind === 'key' || kind === 'credit' || kind === 'setup'

/** Names a thrown error of the client library; anything unknown is the provider's. */
export function toFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error
  const status = fieldOf(error, 'status')
  if (typeof status === 'number') return new ModelFailure(kindOfStatus(status), retryAfterOf(error))
  const name = fieldOf(error, 'name')
  if (name === 'TimeoutError' || name === 'APIConnectionTimeoutError') return new ModelFailure('slow')
  // A TypeError or a parser's complaint: HTTP said 200, the body was no answer.
  if (error instanceof TypeError && !/fetch|network|terminated/i.test(error.message)) return new ModelFailure('shape')
  if (error instanceof SyntaxError || name === 'OutputParserException' || name === 'ZodError' || name === '$ZodError')
    return new ModelFailure('shape')
  return new ModelFailure('provider')
}

function kindOfStatus(status: number): FailureKind {
  if (status === 401 || status === 403) return 'key'
  if (status === 402) return 'credit'
  if (status === 429) return 'rate'
  if (status === 408 || status === 409 || status >= 500) return 'provider'
  return status >= 400 ? 'setup' : 'provider'
}

function retryAfterOf(error: unknown): number | null {
  const headers = fieldOf(error, 'headers')
  const value = headers instanceof Headers ? headers.get('retry-after') : null
  const seconds = value === null ? Number.NaN : Number(value)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && field in value ? (value as Record<string, unknown>)[field] : undefined
}
