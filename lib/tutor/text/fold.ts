/**
 * A text and, for each of its UTF-16 units, the slice of the original text it stands for.
 * `starts[i]` is inclusive, `ends[i]` exclusive; both are UTF-16 offsets of the original.
 */
export type Mapped = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] }

const REPLACED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '…': '.',
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
}
const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\uFE0F]/u

/** Letters come back in every message: what one folds to is worked out once. */
const known = new Map<string, string>()
const KNOWN_AT_MOST = 5000

function foldPoint(point: string): string {
  const before = known.get(point)
  if (before !== undefined) return before
  const folded = workOut(point)
  if (known.size < KNOWN_AT_MOST) known.set(point, folded)
  return folded
}

function workOut(point: string): string {
  const lower = point.toLowerCase()
  const replaced = REPLACED[lower]
  if (replaced !== undefined) return replaced
  if (INVISIBLE.test(point)) return ''
  if (/[^\S\n]/u.test(point)) return ' '
  return lower.normalize('NFKD').replace(/\p{Mn}/gu, '')
}

/**
 * Folds a text for reading: lower case, no diacritics, straight apostrophes, plain spaces, ligatures opened, invisible
 * characters dropped; keeps a map back to the original, so that whatever is found can be quoted exactly.
 */
export function foldText(original: string): Mapped {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const point of original) {
    const end = at + point.length
    const folded = foldPoint(point)
    // A combining mark belongs to the letter before it: a quote must not cut it off.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end
    for (let i = 0; i < folded.length; i++) {
      starts.push(at)
      ends.push(end)
    }
    text += folded
    at = end
  }
  return { text, starts, ends }
}

/** The folded text alone, for comparisons that need no offsets. */
export function fold(text: string): string {
  return foldText(text).text
}

/** The slice of the original that the units `from` (inclusive) to `to` (exclusive) of a mapped text stand for. */
export function originalSlice(mapped: Mapped, from: number, to: number): { start: number; end: number } {
  return { start: mapped.starts[from] ?? 0, end: mapped.ends[to - 1] ?? 0 }
}
