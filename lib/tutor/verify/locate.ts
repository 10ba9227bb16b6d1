import { editDistance } from '../text/edit-distance'
import { foldText } from '../text/fold'

/** Where a quote stands in a text, in UTF-16 units. */
type Place = { readonly start: number; readonly end: number }

/** How much of a quote may differ from the text: a model mends accents and letters while it copies (0 to 1). */
const ALIKE = 0.92
/** Longer quotes are not looked for letter by letter. */
const MAX_FUZZY = 240

/**
 * Finds a quote in a text: exactly; else without regard to case, accents and spaces; else the most alike run of words, at 0.92
 * or more. The place is in the text as it was written, so that its slice is the student's own words. Null when it is not there.
 */
export function locateQuote(text: string, quote: string): Place | null {
  const wanted = quote.trim().replace(/^[«"“\s]+|[»"”\s.…]+$/gu, '')
  if (wanted.length < 2) return null
  const exact = text.indexOf(wanted)
  if (exact >= 0) return { start: exact, end: exact + wanted.length }
  const folded = foldText(text)
  const needle = foldText(wanted).text.replace(/\s+/g, ' ').trim()
  const spread = squeeze(folded.text)
  const at = spread.text.indexOf(needle)
  const found = at >= 0 ? { from: at, past: at + needle.length } : nearest(spread.text, needle)
  if (found === null || needle === '') return null
  return { start: folded.starts[spread.at[found.from]!]!, end: folded.ends[spread.at[found.past - 1]!]! }
}

/** The text with single spaces, and where each of its units came from. */
function squeeze(text: string): { text: string; at: number[] } {
  let out = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = /\s/.test(text[i]!) ? ' ' : text[i]!
    if (unit === ' ' && out.endsWith(' ')) continue
    out += unit
    at.push(i)
  }
  return { text: out, at }
}

function nearest(text: string, needle: string): { from: number; past: number } | null {
  if (needle.length < 8 || needle.length > MAX_FUZZY) return null
  const words = [...text.matchAll(/\S+/g)].map((m) => ({ from: m.index, past: m.index + m[0].length }))
  const count = needle.split(' ').length
  let best: { from: number; past: number; alike: number } | null = null
  for (let i = 0; i < words.length; i++) {
    for (const size of [count - 1, count, count + 1]) {
      const last = words[i + size - 1]
      if (size < 1 || last === undefined) continue
      const alike = ratio(text.slice(words[i]!.from, last.past), needle)
      if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { from: words[i]!.from, past: last.past, alike }
    }
  }
  return best
}

/** 1 minus the edit distance over the longer length; 0 without counting when the lengths alone differ too much. */
function ratio(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  if (longer - Math.min(a.length, b.length) > longer * (1 - ALIKE)) return 0
  return 1 - editDistance(a, b) / longer
}
