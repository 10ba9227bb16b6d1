import 'server-only'
import { describeFailure, log } from '@/lib/core/log'
import type { Viewer } from '@/lib/core/viewer'
import { daysSince } from '@/lib/journey/rules'
import type { Embedder } from './embedder'
import { findNearest, listToEmbed, store } from './repo'
import type { MemoryKind, RecalledMemory } from './schema'

/** Sources embedded in one call; what is left waits for the next turn. */
const MOST_AT_ONCE = 32

export type RecallOptions = {
  readonly kinds: readonly MemoryKind[]
  /** At most 50. */
  readonly most: number
  readonly now: Date
  readonly signal?: AbortSignal
}

/**
 * Embeds what the viewer told and has no vector of this embedder yet, in place of the vectors of other models; at most 32 a
 * call. Memory is a comfort: a failure is logged as a code and never reaches the caller.
 * @returns how many memories were stored; 0 when it failed
 */
export async function remember(viewer: Viewer, embedder: Embedder, signal?: AbortSignal): Promise<number> {
  return orElse(0, 'remember', async () => {
    const sources = await listToEmbed(viewer, embedder.model, MOST_AT_ONCE)
    if (sources.length === 0) return 0
    const texts = sources.map(({ text }) => text)
    const vectors = await embedAll(embedder, texts, signal)
    return store(
      viewer,
      embedder.model,
      sources.map((source, at) => ({ ...source, vector: vectors[at]! })),
    )
  })
}

/**
 * What the viewer told that is nearest to a text, best first; for an empty text, the last told. Nothing when memory fails,
 * which is logged as a code.
 */
export async function recall(viewer: Viewer, embedder: Embedder, text: string, options: RecallOptions): Promise<RecalledMemory[]> {
  return orElse([], 'recall', async () => {
    const vector = text.trim() === '' ? null : (await embedAll(embedder, [text], options.signal))[0]!
    const found = await findNearest(viewer, embedder.model, vector, options.kinds, options.most)
    return found.map(({ kind, station_id, experience_id, text: words, created_at, similarity }) => ({
      kind,
      stationId: station_id,
      experienceId: experience_id,
      text: words,
      daysAgo: daysSince(new Date(created_at), options.now),
      similarity,
    }))
  })
}

/** One vector a text, all of one length, all numbers: a provider's answer is not taken at its word. */
async function embedAll(embedder: Embedder, texts: readonly string[], signal?: AbortSignal): Promise<number[][]> {
  const vectors = await embedder.embed(texts, signal)
  const dims = vectors[0]?.length ?? 0
  const sound = vectors.length === texts.length && dims > 0 && vectors.every((v) => v.length === dims && v.every(Number.isFinite))
  if (!sound) throw Object.assign(new Error('The embedder gave other vectors than asked for'), { code: 'bad_vectors' })
  return vectors
}

async function orElse<T>(fallback: T, step: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const { code, failure } = describeFailure(error)
    log('warn', 'memory.failed', { step, code: code ?? failure })
    return fallback
  }
}
