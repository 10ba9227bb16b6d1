import 'server-only'
import type { z } from 'zod'
import type { Viewer } from '@/lib/core/viewer'
import type { Result, SourceFailure } from '../provider'
import type { Clock } from './clock'
import { readBounded } from './read-body'
import { SourceBreaker } from './source-breaker'
import { takeSourceToken, type SourceId, type Turn } from './token-repo'

/** One attempt, and everything that one request may take: waiting, attempts and pauses. Milliseconds. */
const ATTEMPT_MS = 4_000
const REQUEST_MS = 4_500
const MAX_BYTES = 4_000_000
const DEFAULT_RETRY_AFTER_S = 30
const MAX_RETRY_AFTER_S = 3_600
const RETRY_PAUSE_MS = 200
const USER_AGENT = 'StageFlow-AI/0.1 (open-source internship search for students; one request a student action)'

const LATE = { ok: false, failure: { kind: 'timeout' } } as const

type Attempt<T> = { readonly result: Result<T>; readonly mayRetry: boolean }
type TakeToken = (viewer: Viewer, source: SourceId) => Promise<Turn>

const failed = (failure: SourceFailure, mayRetry = false) => ({ result: { ok: false, failure } as const, mayRetry })

/**
 * The only way to one public source. Each attempt takes a turn of the shared bucket first; the same question asked twice at the same
 * time leaves once; a 5xx is tried once more, nothing else is; a 429 is obeyed; a breaker keeps everybody away from a source that fails.
 * Never throws for a source's fault: it says what to do about it.
 */
export class GuardedSource {
  private readonly breaker: SourceBreaker
  private readonly flights = new Map<string, Promise<Result<unknown>>>()

  constructor(
    private readonly id: SourceId,
    private readonly clock: Clock,
    private readonly takeToken: TakeToken = takeSourceToken,
  ) {
    this.breaker = new SourceBreaker('api', clock.now)
  }

  /**
   * GETs JSON of this shape, for as long as the signal lets. Somebody who joins a running question gets its answer; who leaves stops it
   * for nobody, and the source is judged by the whole time that it was given, not by the patience of one. After the signal nothing leaves.
   */
  async get<S extends z.ZodType>(viewer: Viewer, url: URL, shape: S, signal: AbortSignal): Promise<Result<z.infer<S>>> {
    if (signal.aborted) return LATE
    const running = this.flights.get(url.href) ?? this.start(viewer, url, shape)
    return untilAborted(running as Promise<Result<z.infer<S>>>, signal)
  }

  private start<S extends z.ZodType>(viewer: Viewer, url: URL, shape: S): Promise<Result<z.infer<S>>> {
    const flight = this.fly(viewer, url, shape)
    this.flights.set(url.href, flight)
    const land = () => void this.flights.delete(url.href)
    void flight.then(land, land)
    return flight
  }

  private async fly<S extends z.ZodType>(viewer: Viewer, url: URL, shape: S): Promise<Result<z.infer<S>>> {
    const endsAt = this.clock.now() + REQUEST_MS
    const refusal = this.breaker.refusal()
    if (refusal) return { ok: false, failure: refusal }
    for (let attempt = 1; ; attempt++) {
      const turn = await this.takeToken(viewer, this.id)
      const waitMs = turn.granted ? turn.waitMs : 0
      if (!turn.granted || this.clock.now() + waitMs >= endsAt) {
        // Our own limit says nothing about the source.
        this.breaker.release()
        return { ok: false, failure: { kind: 'rate-limited', retryAfterS: turn.granted ? 1 : Math.max(1, turn.retryAfterS) } }
      }
      await this.clock.sleep(waitMs)
      const { result, mayRetry } = await this.attempt(url, shape, Math.min(ATTEMPT_MS, endsAt - this.clock.now()))
      if (result.ok) this.breaker.succeeded()
      else this.breaker.failed(result.failure)
      const pauseMs = RETRY_PAUSE_MS * (1 + this.clock.random())
      if (result.ok || !mayRetry || attempt > 1 || this.clock.now() + pauseMs >= endsAt || this.breaker.refusal()) return result
      await this.clock.sleep(pauseMs)
    }
  }

  private async attempt<S extends z.ZodType>(url: URL, shape: S, ms: number): Promise<Attempt<z.infer<S>>> {
    const signal = AbortSignal.timeout(Math.max(1, Math.floor(ms)))
    try {
      const headers = { accept: 'application/json', 'user-agent': USER_AGENT }
      const response = await fetch(url, { headers, signal, redirect: 'manual', cache: 'no-store' })
      if (!response.ok) {
        await response.body?.cancel()
        return this.explain(response)
      }
      const text = await readBounded(response, MAX_BYTES)
      const parsed = text === null ? null : shape.safeParse(JSON.parse(text))
      return parsed?.success ? { result: { ok: true, value: parsed.data }, mayRetry: false } : failed({ kind: 'bad-shape' })
    } catch (error) {
      if (error instanceof SyntaxError) return failed({ kind: 'bad-shape' })
      if (signal.aborted) return failed({ kind: 'timeout' })
      return failed({ kind: isRefused(error) ? 'blocked' : 'unavailable' })
    }
  }

  private explain({ status, headers }: Response): Attempt<never> {
    if (status === 429) return failed({ kind: 'rate-limited', retryAfterS: this.secondsOf(headers.get('retry-after')) })
    if (status === 403) return failed({ kind: 'blocked' })
    // A redirect is refused: these services answer where they are.
    if (status < 400) return failed({ kind: 'bad-shape' })
    return failed({ kind: 'unavailable' }, status >= 500)
  }

  /** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3); half a minute when there is none. */
  private secondsOf(header: string | null): number {
    if (!header) return DEFAULT_RETRY_AFTER_S
    const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - this.clock.now()) / 1000)
    return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), MAX_RETRY_AFTER_S) : DEFAULT_RETRY_AFTER_S
  }
}

/** A refused connection, on any address of the host. */
function isRefused(error: unknown): boolean {
  const { code, cause, errors } = error as { code?: string; cause?: unknown; errors?: unknown[] }
  if (code === 'ECONNREFUSED') return true
  return (cause !== undefined && isRefused(cause)) || (errors?.some(isRefused) ?? false)
}

/** Leaves a flight that others may still wait for: to whoever stopped waiting it came too late. */
async function untilAborted<T>(flight: Promise<Result<T>>, signal: AbortSignal): Promise<Result<T>> {
  let leave = () => {}
  const aborted = new Promise<Result<T>>((resolve) => {
    leave = () => resolve(LATE)
    signal.addEventListener('abort', leave, { once: true })
  })
  try {
    return await Promise.race([flight, aborted])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
