import { similarity } from '@/lib/tutor/text/similarity'

/** Two questions at 0.6 say the same thing; kept under it, so that a reading with other word forms still passes (0 to 1). */
const MARGIN = 0.55

/** A 32-bit FNV-1a hash of a text: the only source of variety, so that the same input always gives the same words. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  return value >>> 0
}

/** The phrase of a list for this turn; two turns in a row never get the same one (lists of two or more). */
export function rotate(phrases: readonly string[], seed: string, turn: number): string {
  return phrases[(hash(seed) + turn) % phrases.length]!
}

/** The last sentence of a reply that asks something, quotations left out; the whole reply if it asks nothing. */
export function questionOf(reply: string): string {
  const bare = reply.replace(/«[^»]*»/g, '«»')
  const end = bare.lastIndexOf('?')
  if (end === -1) return reply
  const before = bare.slice(0, end).trimEnd()
  const start = Math.max(before.lastIndexOf('.'), before.lastIndexOf('!'), before.lastIndexOf('?'))
  return bare.slice(start + 1, end + 1).trim()
}

/** Each list of questions is written plainest first: the choice begins among this many, and goes on in order. */
const PLAINEST = 4

/** A list in the order in which its phrases are tried: the plainest, turned by `start`, then the rest. */
function inOrder(phrases: readonly string[], start: number): readonly string[] {
  const plainest = phrases.slice(0, PLAINEST)
  const from = plainest.length === 0 ? 0 : start % plainest.length
  return [...plainest.slice(from), ...plainest.slice(0, from), ...phrases.slice(PLAINEST)]
}

/** The same words, whatever spaces they were set with. */
const plain = (question: string) => question.replace(/\s+/gu, ' ')

/**
 * The first phrase not yet asked, tier by tier; within a tier `key` chooses among the plainest. A phrase is out when its question is nearly
 * one of `asked`. If every phrase of every tier is used up, the one farthest from all that was asked.
 */
export function pickFresh(tiers: readonly (readonly string[])[], key: string, asked: readonly string[]): string {
  const questions = asked.map((reply) => plain(questionOf(reply)))
  const known = new Set(questions)
  const start = hash(key)
  const near: string[] = []
  for (const tier of tiers) {
    for (const phrase of inOrder(tier, start)) {
      const question = plain(questionOf(phrase))
      // Most phrases that are out were asked word for word: no need to measure those.
      if (!known.has(question) && !questions.some((q) => similarity(question, q) >= MARGIN)) return phrase
      near.push(phrase)
    }
  }
  return farthest(near, questions)
}

function farthest(phrases: readonly string[], questions: readonly string[]): string {
  const closeness = (phrase: string) => Math.max(0, ...questions.map((q) => similarity(plain(questionOf(phrase)), q)))
  return phrases.map((phrase) => ({ phrase, closeness: closeness(phrase) })).sort((a, b) => a.closeness - b.closeness)[0]?.phrase ?? ''
}
