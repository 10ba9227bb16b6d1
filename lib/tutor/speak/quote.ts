import { BEFORE_BREAK, GOOD_START, OPENS_AFTER, POOR_END, POOR_START } from './quote-words'
import { isContentWord, readWords } from '@/lib/tutor/text/words'

/** A word of a message as it was typed, without the punctuation around it; offsets in UTF-16 units. */
type Chunk = {
  readonly start: number
  readonly end: number
  readonly norm: string
  readonly content: boolean
  readonly breaksAfter: boolean
  /** An insult, an address or a number to call: never said back. */
  readonly unfit: boolean
}
export type QuoteOptions = {
  /** Words, counted at spaces. */
  readonly min?: number
  readonly max?: number
  /** Where the words should come from if they can: offsets in the text. */
  readonly prefer?: { readonly start: number; readonly end: number }
}

const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%€]+$/gu
const CLAUSE_END = /[,.;:!?…)\]}]$/u
/** For lists of single words, which no clause of three words can be cut from. */
const SENTENCE_END = /[.;!?…)\]}]$/u
/** Marks that would break a quotation, or that belong to code. */
const UNQUOTABLE = /[@«»"“”<>{}[\]#*_`|\\]/u
/** What must never be said back: addresses and numbers that may be a telephone's. */
const PRIVATE = /\S*@\S*|https?:\S+|www\.\S+|(?:\+?\d[\s.-]?){6,}/gu
const RUDE =
  /^(?:merde|putain|ptn|con|conne|connard|connasse|salope|pute|fdp|ntm|tg|batard|encule|nique|niquer|chiant|chiante|bite|couille|couilles|cul|gueule|pd|debile|abruti)$/

function readChunks(text: string, ending: RegExp): Chunk[] {
  const chunks: Chunk[] = []
  const hidden = [...text.matchAll(PRIVATE)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  for (const match of text.matchAll(/\S+\s*/gu)) {
    const raw = match[0].trimEnd()
    const lead = /^[^\p{L}\p{N}]*/u.exec(raw)![0].length
    const bare = raw.replace(EDGE, '')
    const start = match.index + lead
    const words = readWords(bare)
    const gap = match[0].slice(raw.length)
    const previous = chunks.at(-1)
    // A dash, an emoji, an opening bracket or a quotation mark parts what stands on its two sides.
    if (previous && (bare === '' || (lead > 0 && !/^['’]/.test(raw)))) chunks[chunks.length - 1] = { ...previous, breaksAfter: true }
    if (bare === '') continue
    chunks.push({
      start,
      end: start + bare.length,
      norm: words.map((w) => w.norm).join(' '),
      content: words.some((w) => isContentWord(w.norm)),
      unfit: words.some((w) => RUDE.test(w.norm)) || hidden.some((h) => start < h.end && start + bare.length > h.start),
      breaksAfter: ending.test(raw) || gap.includes('\n') || /[^,]$/.test(raw.slice(lead + bare.length)),
    })
  }
  return chunks
}

function score(chunks: readonly Chunk[], from: number, to: number, options: QuoteOptions): number {
  const first = chunks[from]!
  const last = chunks[to]!
  const opener = first.norm.split(' ')
  const closer = last.norm.split(' ').at(-1)!
  const length = to - from + 1
  const before = from === 0 || chunks[from - 1]!.breaksAfter ? null : chunks[from - 1]!.norm.split(' ').at(-1)!
  const opensClause = before === null || OPENS_AFTER.test(before)
  const next = chunks[to + 1]
  const closesClause = next === undefined || last.breaksAfter || BEFORE_BREAK.test(next.norm.split(' ')[0]!)
  const inside = chunks.slice(from, to + 1)
  let points = Math.min(inside.filter((c) => c.content).length, 4) * 1.5 - Math.abs(length - 5) * 0.3
  if (opensClause || GOOD_START.test(opener[0]!)) points += 2
  if (GOOD_START.test(opener[0]!)) points += 1
  if (POOR_START.has(opener[0]!)) points -= 2.5
  // Cut off from its article, its preposition or its auxiliary.
  if (before !== null && !opensClause && POOR_END.has(before)) points -= 3.5
  if (closesClause) points += 2
  if (POOR_END.has(closer)) points -= 5
  if (/^\d/.test(closer) && !closesClause) points -= 3
  if (inside.slice(1).some((c) => c.norm === 'ou')) points -= 1.5
  if (inside.slice(1, -1).some((c) => /^(?:et|mais|donc|parce|car|puis)$/.test(c.norm))) points -= 1
  const { prefer } = options
  if (prefer && first.start < prefer.end && last.end > prefer.start) points += first.start >= prefer.start && last.end <= prefer.end ? 4 : 2
  return points
}

/**
 * A short verbatim slice of a message, fit to be said back: by default 3 to 8 words of one clause, cut between words, with at
 * least one word that carries meaning, no question mark, nothing that could be an address or a number to call. Null if there is none.
 */
export function chooseQuote(text: string, options: QuoteOptions = {}): string | null {
  return bestSlice(text, readChunks(text, CLAUSE_END), options) ?? bestSlice(text, readChunks(text, SENTENCE_END), options)
}

function bestSlice(text: string, chunks: readonly Chunk[], options: QuoteOptions): string | null {
  const { min = 3, max = 8 } = options
  let best: { quote: string; points: number } | null = null
  for (let from = 0; from < Math.min(chunks.length, 120); from++) {
    for (let to = from; to < chunks.length && to - from < max; to++) {
      if (to - from + 1 >= min && chunks.slice(from, to + 1).some((c) => c.content)) {
        const quote = text.slice(chunks[from]!.start, chunks[to]!.end)
        if (!UNQUOTABLE.test(quote) && !chunks.slice(from, to + 1).some((c) => c.unfit)) {
          const points = score(chunks, from, to, options)
          if (best === null || points > best.points) best = { quote, points }
        }
      }
      if (chunks[to]!.breaksAfter) break
    }
  }
  return best?.quote ?? null
}
