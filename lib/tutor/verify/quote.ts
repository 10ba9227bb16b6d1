import { readWords } from '../text/words'

/** A proof shorter than this many words is no sentence of anybody's. */
export const MIN_QUOTE_WORDS = 2
const LEADING = /^(?:et|mais|donc|alors|bah|ben|euh|bon|puis|du|coup|parce|que|genre|en|fait|voila|ouais|oui|car|ah|franchement|apres)$/
const KEEP_TOGETHER = /^(?:du coup|parce que|en fait)$/

/**
 * Narrows a span of a message to a quotable slice: no leading connector, no space or comma at the ends, no surrogate pair cut.
 * Null when too little is left. `text.slice(start, end)` is the quote, exactly.
 */
export function trimQuote(text: string, from: number, to: number): { start: number; end: number; quote: string } | null {
  const words = readWords(text.slice(from, to)).map((w) => ({ norm: w.norm, start: w.start + from, end: w.end + from }))
  let first = 0
  while (words.length - first > 3) {
    const word = words[first]!.norm
    const pair = `${word} ${words[first + 1]?.norm ?? ''}`
    if (KEEP_TOGETHER.test(pair)) first += 2
    else if (LEADING.test(word) && !/^(?:du|en|parce|que|fait|apres)$/.test(word)) first += 1
    else break
  }
  const last = words.at(-1)
  if (words.length - first < MIN_QUOTE_WORDS || last === undefined) return null
  const start = words[first]!.start
  const end = extendOverMarks(text, last.end)
  return { start, end, quote: text.slice(start, end) }
}

/** A closing sign that belongs to the last word (a combining mark, %, €) stays with it. */
function extendOverMarks(text: string, end: number): number {
  const rest = /^(?:\p{M}|%|€| ?€| ?%)+/u.exec(text.slice(end))
  return end + (rest?.[0].length ?? 0)
}
