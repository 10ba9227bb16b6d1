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
/** Two clauses of so many words together are still easy to read. */
const SHORT_LENGTH = 9
/** Places at which a quotation may begin: a long message is read this far. */
const MAX_STARTS = 120
/** « J’ai une autre histoire »: announces, tells nothing. */
const SAYS_WHAT_FOLLOWS = /autre (?:histoire|moment|exemple|expérience)/i
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
  if (FILLERS.has(opener)) return -3
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

/** How much of the place that the reply should show is in a slice. */
function placePoints(start: number, end: number, { prefer }: QuoteOptions): number {
  if (prefer === undefined || start >= prefer.end || end <= prefer.start) return 0
  return start >= prefer.start && end <= prefer.end ? 5 : 3.5
}

/** A second clause costs; less when « et » joins two short ones. */
function joinPoints(chunks: readonly Chunk[], at: number, length: number): number {
  if (chunks[at]!.norm === 'ou') return -1.5
  if (!chunks[at]!.opensClause) return 0
  return chunks[at - 1]!.norm === 'et' && length <= SHORT_LENGTH ? -0.5 : -2.5
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
  const endings = chunks.map((_, at) => endPoints(chunks, at))
  let best: { quote: string; points: number } | null = null
  for (let from = 0; from < Math.min(chunks.length, MAX_STARTS); from++) {
    const beginning = startPoints(chunks, from)
    let contents = 0
    let joins = 0
    for (let to = from; to < chunks.length && to - from < max; to++) {
      const chunk = chunks[to]!
      if (chunk.unfit) break
      const length = to - from + 1
      if (chunk.content) contents++
      if (to > from) joins += joinPoints(chunks, to, length)
      if (length >= min && contents > 0) {
        const start = chunks[from]!.start
        const size = Math.min(contents, 4) * 1.2 - Math.abs(length - GOOD_LENGTH) * 0.25
        // What was said first is said back, all else being equal.
        const points = size + beginning + endings[to]! + joins + placePoints(start, chunk.end, options) - from * 0.1
        const quote: string = best === null || points > best.points ? text.slice(start, chunk.end) : ''
        if (quote !== '' && !UNQUOTABLE.test(quote) && !SAYS_WHAT_FOLLOWS.test(quote)) best = { quote, points }
      }
      if (chunk.breaksAfter) break
    }
  }
  return best?.quote ?? null
}
