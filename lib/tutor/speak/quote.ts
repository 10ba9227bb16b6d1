import { type Chunk, CLAUSE_END, readChunks, SENTENCE_END } from './quote-chunks'
import { BEFORE_BREAK, FILLERS, GOOD_START, OPENS_AFTER, POOR_END, POOR_START } from './quote-words'

export type QuoteOptions = {
  /** Words, counted at spaces. */
  readonly min?: number
  readonly max?: number
  /** Where the words should come from if they can: offsets in the text. */
  readonly prefer?: { readonly start: number; readonly end: number }
}

/** Words from which a quotation has enough to say; a longer one only tires the reader. */
const GOOD_LENGTH = 6
/** A clause that such a word goes on is not at its end. */
const RELATIVE = /^(?:ou|que|qu|qui|dont)$/
/** Marks that would break a quotation, or that belong to code. */
const UNQUOTABLE = /[@«»"“”<>{}[\]#*_`|\\]/u

const lastWord = (norm: string) => norm.split(' ').at(-1)!
const firstWord = (norm: string) => norm.split(' ')[0]!

/** How well a quotation begins: at its subject, at the start of a clause, or in the middle of one. */
function startPoints(chunks: readonly Chunk[], from: number): number {
  const opener = firstWord(chunks[from]!.norm)
  const previous = from === 0 || chunks[from - 1]!.breaksAfter ? '' : chunks[from - 1]!.norm
  const before = [from > 1 ? chunks[from - 2]!.norm : '', previous].join(' ')
  const opens = previous === '' || chunks[from]!.opensClause || OPENS_AFTER.test(before)
  if (FILLERS.has(opener)) return -1
  if (opens) return GOOD_START.test(opener) ? 5 : 2
  // « … qu’ | il a commencé à 19 ans »: what was reported stands by itself.
  if (/^(?:que|qu)$/.test(lastWord(previous))) return GOOD_START.test(opener) ? 1 : -2
  // Cut off from its article, its preposition or its auxiliary.
  return (GOOD_START.test(opener) ? 0 : -3) - (POOR_START.has(opener) ? 2.5 : 0) - (POOR_END.has(lastWord(previous)) ? 3.5 : 0)
}

/** How well it ends: with its clause, before a complement that can be left out, or in the middle of a group of words. */
function endPoints(chunks: readonly Chunk[], to: number): number {
  const last = chunks[to]!
  const next = chunks[to + 1]
  const closer = lastWord(last.norm)
  if (next === undefined || last.breaksAfter) return 4
  if (last.endsClause) return RELATIVE.test(firstWord(next.norm)) ? -2 : 3
  if (POOR_END.has(closer) || /^\d/.test(closer)) return -5
  return BEFORE_BREAK.test(firstWord(next.norm)) ? 1.5 : -4
}

function score(chunks: readonly Chunk[], from: number, to: number, { prefer }: QuoteOptions): number {
  const inside = chunks.slice(from, to + 1)
  let points = Math.min(inside.filter((c) => c.content).length, 4) * 1.2 - Math.abs(inside.length - GOOD_LENGTH) * 0.25
  // What was said first is said back, all else being equal.
  points += startPoints(chunks, from) + endPoints(chunks, to) - from * 0.1
  if (inside.slice(1).some((c) => c.norm === 'ou')) points -= 1.5
  points -= inside.slice(1).filter((c) => c.opensClause).length * 2.5
  if (prefer) {
    const first = chunks[from]!
    const last = chunks[to]!
    if (first.start < prefer.end && last.end > prefer.start) points += first.start >= prefer.start && last.end <= prefer.end ? 5 : 3.5
  }
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
