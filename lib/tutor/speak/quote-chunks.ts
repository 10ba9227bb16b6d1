import { splitClauses } from '@/lib/tutor/text/clauses'
import { isContentWord, readWords } from '@/lib/tutor/text/words'

/** A word of a message as it was typed, without the punctuation around it; offsets in UTF-16 units. */
export type Chunk = {
  readonly start: number
  readonly end: number
  /** Its folded, expanded words joined by spaces: « g » gives « j ai ». */
  readonly norm: string
  readonly content: boolean
  /** Punctuation, a line break, an emoji: no quotation goes across. */
  readonly breaksAfter: boolean
  /** A clause begins, or ends, with this word, with or without punctuation. */
  readonly opensClause: boolean
  readonly endsClause: boolean
  /** An insult, an address or a number to call: never said back. */
  readonly unfit: boolean
}

const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%€]+$/gu
export const CLAUSE_END = /[,.;:!?…)\]}]$/u
/** For lists of single words, which no clause of three words can be cut from. */
export const SENTENCE_END = /[.;!?…)\]}]$/u
/** A word with the space after it; « qu’ » is parted from its subject, at which a quotation may begin. */
const PIECE = /qu['’](?=\p{L})|\S+\s*/giu
/** What must never be said back: addresses and numbers that may be a telephone's. */
const PRIVATE = /\S*@\S*|https?:\S+|www\.\S+|(?:\+?\d[\s.-]?){6,}/gu
const RUDE =
  /^(?:merde|putain|ptn|con|conne|connard|connasse|salope|pute|fdp|ntm|tg|batard|encule|nique|niquer|chiant|chiante|bite|couille|couilles|cul|gueule|pd|debile|abruti)$/

/** The words of a message with what is known of each, for the choice of a quotation. `ending` tells which marks part two clauses. */
export function readChunks(text: string, ending: RegExp): Chunk[] {
  const chunks: Chunk[] = []
  const hidden = [...text.matchAll(PRIVATE)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const clauses = splitClauses(text)
  for (const match of text.matchAll(PIECE)) {
    const raw = match[0].trimEnd()
    const lead = /^[^\p{L}\p{N}]*/u.exec(raw)![0].length
    const bare = raw.replace(EDGE, '')
    const start = match.index + lead
    const end = start + bare.length
    const words = readWords(bare)
    const gap = match[0].slice(raw.length)
    const previous = chunks.at(-1)
    // A dash, an emoji, an opening bracket or a quotation mark parts what stands on its two sides.
    if (previous && (bare === '' || (lead > 0 && !/^['’]/.test(raw)))) chunks[chunks.length - 1] = { ...previous, breaksAfter: true }
    if (bare === '') continue
    chunks.push({
      start,
      end,
      norm: words.map((w) => w.norm).join(' '),
      content: words.some((w) => isContentWord(w.norm)),
      unfit: words.some((w) => RUDE.test(w.norm)) || hidden.some((h) => start < h.end && end > h.start),
      breaksAfter: ending.test(raw) || gap.includes('\n') || /[^,'’]$/.test(raw.slice(lead + bare.length)),
      opensClause: clauses.some((c) => c.start >= start && c.start < end),
      endsClause: clauses.some((c) => c.end > start && c.end <= end),
    })
  }
  return chunks
}
