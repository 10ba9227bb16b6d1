/** Slips of the fingers: « vacnaces », « ordianteur », « oignion ». */

/** Shorter words have too many neighbours. */
const SWAPPED_AT_LEAST = 5
const DROPPED_AT_LEAST = 7
/** Letters of an ending. */
const ENDING = 3
/** From this length on a right word that the lists lack is hardly one slip away from another. */
const TELLING = 7

/** Words, and stems of verbs, by what is left of them without one of their letters. */
export type Slips = {
  readonly words: ReadonlyMap<string, readonly string[]>
  readonly stems: ReadonlyMap<string, readonly string[]>
  readonly trigrams: ReadonlySet<string>
}

function shorten(word: string): string[] {
  return [...new Set(Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1)))]
}

function indexOf(words: readonly string[], atLeast: number): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < atLeast) continue
    for (const short of shorten(word)) {
      const same = index.get(short)
      if (same === undefined) index.set(short, [word])
      else same.push(word)
    }
  }
  return index
}

/** The index that `unslip` reads: known words as they are written, and the stems of verbs in -er. */
export function indexSlips(words: readonly string[], stems: readonly string[]): Slips {
  const trigrams = new Set([...words, ...stems.map((stem) => `${stem}er`)].flatMap(trigramsOf))
  return { words: indexOf(words, DROPPED_AT_LEAST), stems: indexOf(stems, DROPPED_AT_LEAST - 1), trigrams }
}

const swaps = (word: string) =>
  Array.from({ length: word.length - 2 }, (_, i) => word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2)).filter(
    (w) => w !== word,
  )

/** Every three letters of a word, its ends included. */
function trigramsOf(word: string): string[] {
  const marked = `^${word}$`
  return Array.from({ length: marked.length - 2 }, (_, i) => marked.slice(i, i + 3))
}

const only = (found: readonly string[]): string | undefined => (new Set(found).size === 1 ? found[0] : undefined)

/** Words with one letter more, or one less. Not at their end, where grammar and other words of the family are: « personnel ». */
function near(word: string, index: ReadonlyMap<string, readonly string[]>, isRight: (word: string) => boolean): string[] {
  const inside = (other: string) => other[0] === word[0] && other.slice(-ENDING) === word.slice(-ENDING)
  return [...(index.get(word) ?? []), ...shorten(word).filter(isRight)].filter(inside)
}

const VERB_ENDING = /(?:aient|ais|ait|er|ez|ent|es?)$/

/**
 * The one known word that a slip of the fingers makes `word` of: two letters swapped or, in a longer word, one letter too many or too
 * few; undefined when there is none or more than one, and for a short word that looks French. Folded words in and out.
 */
export function unslip(word: string, isRight: (word: string) => boolean, { words, stems, trigrams }: Slips): string | undefined {
  if (word.length < SWAPPED_AT_LEAST || !/^[a-z]+$/.test(word)) return undefined
  if (word.length < TELLING && trigramsOf(word).every((three) => trigrams.has(three))) return undefined
  const swapped = only(swaps(word).filter(isRight))
  if (swapped !== undefined) return swapped
  if (word.length < DROPPED_AT_LEAST) return undefined
  const found = near(word, words, isRight)
  if (found.length > 0) return only(found)
  const ending = VERB_ENDING.exec(word)?.[0] ?? ''
  const stem = word.slice(0, word.length - ending.length)
  if (ending === '' || stem.length < SWAPPED_AT_LEAST) return undefined
  const verb = only((stems.get(stem) ?? []).filter((other) => other[0] === stem[0]))
  return verb === undefined ? undefined : verb + ending
}
