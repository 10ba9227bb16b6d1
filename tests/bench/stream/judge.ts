import { median, percentile } from '../figures'
import type { Delta, ReadStream, SentTimes } from './contract'

/** Milliseconds, but for the CPU. `bad` counts lost, doubled and reordered tokens. */
export type Cell = {
  readonly ttft: Spread
  readonly delay: Spread
  readonly cpuUs: number
  readonly bad: number
  readonly failed: number
}
export type Spread = { readonly p50: number; readonly p95: number }

const spreadOf = (values: readonly number[]): Spread => ({ p50: median(values), p95: percentile(values, 0.95) })

type Arrived = { readonly n: number; readonly at: number }

/** The numbered tokens in the order they came, each at the time of the piece that ended it; `t1` and `2` are `t12`. */
export function tokensOf(deltas: readonly Delta[]): Arrived[] {
  const ends: number[] = []
  let text = ''
  for (const delta of deltas) ends.push((text += delta.text).length)
  let piece = 0
  return [...text.matchAll(/t(\d+)/g)].map((match) => {
    while (ends[piece]! < match.index + match[0].length) piece += 1
    return { n: Number(match[1]), at: deltas[piece]!.at }
  })
}

/** Tokens missing, come again, or come before an earlier one. */
export function countBad(numbers: readonly number[], expected: number): number {
  const seen = new Set<number>()
  let highest = -1
  let bad = 0
  for (const n of numbers) {
    if (seen.has(n) || n < highest || n >= expected) bad += 1
    seen.add(n)
    highest = Math.max(highest, n)
  }
  return bad + Array.from({ length: expected }, (_, n) => n).filter((n) => !seen.has(n)).length
}

/** One pass over one route. The delay of a token runs from its leaving the provider to its reaching the reader. */
export function judge(streams: readonly ReadStream[], sent: SentTimes, tokens: number, cpuUs: number): Cell {
  const ttftMs: number[] = []
  const delayMs: number[] = []
  let bad = 0
  for (const { id, askedAt, deltas } of streams) {
    const arrived = tokensOf(deltas)
    const times = sent[id] ?? []
    bad += countBad(
      arrived.map(({ n }) => n),
      tokens,
    )
    if (arrived[0]) ttftMs.push(arrived[0].at - askedAt)
    for (const { n, at } of arrived) if (times[n] !== undefined) delayMs.push(at - times[n])
  }
  return {
    ttft: spreadOf(ttftMs),
    delay: spreadOf(delayMs),
    cpuUs: cpuUs / (streams.length * tokens),
    bad,
    failed: streams.filter(({ failure }) => failure !== null).length,
  }
}

/** The speaker behind its gate: first and last sentence as a reader sees them. */
export type GatedCell = {
  readonly firstSentence: Spread
  readonly lag: Spread
  readonly cpuUs: number
  readonly tokens: number
  readonly failed: number
}

/** `lag`: from the last token that the provider sent to the end of the reply; `cpuUs`: of one whole reply; `tokens`: sent a reply. */
export function judgeGated(streams: readonly ReadStream[], sent: SentTimes, cpuUs: number): GatedCell {
  const spoken = streams.filter(({ deltas }) => deltas.length > 0)
  return {
    firstSentence: spreadOf(spoken.map(({ deltas, askedAt }) => deltas[0]!.at - askedAt)),
    lag: spreadOf(spoken.map(({ id, deltas }) => deltas.at(-1)!.at - (sent[id]?.at(-1) ?? Number.NaN))),
    cpuUs: cpuUs / streams.length,
    tokens: Object.values(sent).reduce((sum, times) => sum + times.length, 0) / streams.length,
    failed: streams.filter(({ failure }) => failure !== null).length,
  }
}
