import 'server-only'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Viewer } from '@/lib/core/viewer'
import type { Result } from '../provider'
import { findAnswer, keepAnswer, type KeptAnswer } from './answer-repo'
import type { Clock } from './clock'

/** An answer with the moment it was fetched (ms since the epoch); stale when it stands in for a source that failed. */
export type Answer<T> = { readonly value: T; readonly fetchedAt: number; readonly isStale: boolean }

/** How long an answer may be given without asking again, and how long in place of one that fails. Milliseconds. */
export type Shelf = { readonly freshMs: number; readonly staleMs: number }

type Question<S extends z.ZodType> = {
  readonly source: string
  /** Raised when `shape` changes: older answers are then unknown. */
  readonly version: number
  /** The question in one form only: the same words, the same order. */
  readonly canonical: unknown
  readonly shape: S
  /** Told of a value too: a list that is empty may be worth less time. */
  readonly shelf: (value: z.infer<S>) => Shelf
}

const MOST_IN_MEMORY = 500

/**
 * Answers kept twice. In this process, for everybody: only what this server fetched itself gets there. In the database, each
 * student's own, which outlives the process: a student could forge one through the Supabase API, but nobody else ever reads it,
 * and it never enters the memory that is shared. A failure is never kept.
 */
export class Answers {
  private readonly memory = new Map<string, KeptAnswer>()

  constructor(private readonly clock: Clock) {}

  /** The kept answer while it is fresh; else what `fetch` brings; else, when that fails, the last one that is not too old. */
  async ask<S extends z.ZodType>(
    viewer: Viewer,
    question: Question<S>,
    fetch: () => Promise<Result<z.infer<S>>>,
  ): Promise<Result<Answer<z.infer<S>>>> {
    const key = createHash('sha256')
      .update(JSON.stringify([question.source, question.version, question.canonical]))
      .digest('hex')
    const kept = await this.find(viewer, key, question)
    const now = this.clock.now()
    const isFresh = kept && now - kept.fetchedAt < question.shelf(kept.value).freshMs
    if (isFresh) return { ok: true, value: { ...kept, isStale: false } }
    const fetched = await fetch()
    if (!fetched.ok) return kept ? { ok: true, value: { ...kept, isStale: true } } : fetched
    const fetchedAt = this.clock.now()
    const answer = { body: fetched.value, fetchedAt, staleUntil: fetchedAt + question.shelf(fetched.value).staleMs }
    this.remember(key, answer)
    await keepAnswer(viewer, key, answer)
    return { ok: true, value: { value: fetched.value, fetchedAt, isStale: false } }
  }

  private async find<S extends z.ZodType>(viewer: Viewer, key: string, { shape, shelf }: Question<S>) {
    const now = this.clock.now()
    const shared = this.memory.get(key)
    const candidates = [shared, shared && now < shared.staleUntil ? undefined : await findAnswer(viewer, key)]
    for (const answer of candidates) {
      const value = shape.safeParse(answer?.body)
      // A date in the future, or one that keeps an answer for ever, is none of ours.
      if (!answer || !value.success || answer.fetchedAt > now || now >= answer.staleUntil) continue
      if (now - answer.fetchedAt < shelf(value.data).staleMs) return { value: value.data as z.infer<S>, fetchedAt: answer.fetchedAt }
    }
    return null
  }

  private remember(key: string, answer: KeptAnswer): void {
    this.memory.delete(key)
    this.memory.set(key, answer)
    const oldest = this.memory.keys().next()
    if (this.memory.size > MOST_IN_MEMORY && !oldest.done) this.memory.delete(oldest.value)
  }
}
