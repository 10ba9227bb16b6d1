import type { StationId } from '@/lib/journey/schema'
import { chooseQuote } from '../speak/quote'
import { saysNothing } from '../speak/take-up'
import { contentStems } from '../text/words'
import { cosine, hashVector } from './hash-vector'
import type { RecalledMemory, Reminder } from './schema'

/**
 * Thresholds for hashed stems, set on the labelled pairs of tests/unit/tutor/memory.table.ts (23 November 2026): the same moment
 * told again from 0.52, other moments up to 0.45; of pairs that have nothing in common, none passes 0.27. An embedder only
 * chooses the candidates: what is near is always decided here, by words that one can point at.
 */
const SAME_COSINE = 0.48
const SAME_SHARED_STEMS = 3
const SAME_WORDS_COSINE = 0.9
const NEAR_COSINE = 0.28
const NEAR_SHARED_STEMS = 2

const QUOTE_WORDS = { min: 2, max: 8 }

/** A text as it is compared: worked out once, compared often. */
export type Told = { readonly stems: ReadonlySet<string>; readonly vector: readonly number[] }
type Closeness = { readonly cosine: number; readonly shared: number }

export const readTold = (text: string): Told => ({ stems: new Set(contentStems(text)), vector: hashVector(text) })

function compare(a: Told, b: Told): Closeness {
  return { cosine: cosine(a.vector, b.vector), shared: [...b.stems].filter((stem) => a.stems.has(stem)).length }
}

const isSame = (c: Closeness) => c.cosine >= SAME_COSINE && (c.shared >= SAME_SHARED_STEMS || c.cosine >= SAME_WORDS_COSINE)
/** Whether two texts tell the same moment. */
export const tellSameMoment = (a: Told, b: Told): boolean => isSame(compare(a, b))
const isNear = (c: Closeness) => c.cosine >= NEAR_COSINE && c.shared >= NEAR_SHARED_STEMS

/** The best of what passes, or null. */
function nearest<T>(items: readonly T[], textOf: (item: T) => string, to: string, passes: (c: Closeness) => boolean): T | null {
  const target = readTold(to)
  const close = items
    .map((item) => ({ item, closeness: compare(readTold(textOf(item)), target) }))
    .filter(({ closeness }) => passes(closeness))
  return close.sort((a, b) => b.closeness.cosine - a.closeness.cosine)[0]?.item ?? null
}

/** What is known of each experience, each line once: its recap, or the proofs of a story that is not finished. */
function byExperience(memories: readonly RecalledMemory[]): { text: string; memories: readonly RecalledMemory[] }[] {
  const groups = new Map<string, RecalledMemory[]>()
  for (const memory of memories) groups.set(memory.experienceId, [...(groups.get(memory.experienceId) ?? []), memory])
  return [...groups.values()].map((group) => ({
    text: [...new Set(group.flatMap(({ text }) => text.split('\n')))].join('\n'),
    memories: group,
  }))
}

/**
 * The memory of another experience that tells the moment of this story, or null: the same moment told for a second level. The
 * caller leaves out the memories of the story in hand. Reason for a question, never for a verdict.
 */
export function sameStory(quotesOfThisStory: readonly string[], memoriesOfOthers: readonly RecalledMemory[]): RecalledMemory | null {
  const told = quotesOfThisStory.join('\n')
  const group = nearest(byExperience(memoriesOfOthers), ({ text }) => text, told, isSame)
  return (
    group &&
    nearest(
      group.memories,
      ({ text }) => text,
      told,
      () => true,
    )
  )
}

/** A short slice of a memory, from the line that has most in common with what is said now; null when none is fit to be said back. */
export function quoteOf(memory: RecalledMemory, now: string): string | null {
  const target = readTold(now)
  const lines = memory.text.split('\n').map((line) => ({ line, shared: compare(readTold(line), target).shared }))
  for (const { line } of lines.sort((a, b) => b.shared - a.shared)) {
    const quote = chooseQuote(line, QUOTE_WORDS)
    if (quote !== null) return quote
  }
  return null
}

/**
 * Something the student told at another station, a day ago or more, to come back to: near what is said now; for a student who
 * has nothing to say, the last finished story. Null when there is none, or no words of it are fit to be quoted.
 */
export function reminderFor(studentText: string, memories: readonly RecalledMemory[], stationId: StationId): Reminder | null {
  const elsewhere = memories.filter((memory) => memory.stationId !== stationId && memory.daysAgo >= 1)
  const chosen = saysNothing(studentText) ? lastRecap(elsewhere) : nearest(elsewhere, ({ text }) => text, studentText, isNear)
  const quote = chosen && quoteOf(chosen, studentText)
  return chosen && quote !== null ? { quote, daysAgo: chosen.daysAgo } : null
}

function lastRecap(memories: readonly RecalledMemory[]): RecalledMemory | null {
  return memories.filter(({ kind }) => kind === 'recap').sort((a, b) => a.daysAgo - b.daysAgo)[0] ?? null
}
