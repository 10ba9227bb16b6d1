import { ModelFailure } from './failure'

/**
 * One signal out of a caller's and a timer: aborts when either does. `release` must be called at the end, so that nothing stays
 * on the caller's signal (`AbortSignal.any` kept its sources alive: vercel/ai issue 19367, 2026).
 */
export class Deadline {
  private readonly controller = new AbortController()
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly onAbort = () => this.cut('stopped')
  private why: 'slow' | 'stopped' | null = null

  constructor(private readonly outer: AbortSignal) {
    if (outer.aborted) this.cut('stopped')
    else outer.addEventListener('abort', this.onAbort, { once: true })
  }

  get signal(): AbortSignal {
    return this.controller.signal
  }

  /** The failure that this deadline caused; null when it did not fire. */
  get failure(): ModelFailure | null {
    return this.why && new ModelFailure(this.why)
  }

  /** From now on, so many milliseconds; replaces what was set before. */
  set(ms: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.cut('slow'), Math.max(0, ms))
  }

  /** Ends it; closes the call if it still runs. */
  release(): void {
    clearTimeout(this.timer)
    this.outer.removeEventListener('abort', this.onAbort)
    if (!this.controller.signal.aborted) this.controller.abort()
  }

  private cut(why: 'slow' | 'stopped'): void {
    this.why ??= why
    clearTimeout(this.timer)
    this.controller.abort()
  }
}
