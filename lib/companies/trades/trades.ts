import { editDistance } from '@/lib/tutor/text/edit-distance'
import { normaliseName } from '../names'
import { PEOPLE } from './people'
import { THINGS } from './things'

/** Words for a trade as codes, best first; without codes, the words themselves are looked for in names. */
export type Trade = { readonly nafs: readonly string[]; readonly words: string }

/** How many codes a search takes along. */
const MOST = 5
/** Words around a trade that say nothing about it. */
const EMPTY = new Set(
  'un une le la les l de du des d dans en et a au aux chez pour stage entreprise metier metiers boite secteur domaine je j veux voudrais cherche faire travailler aimerais'.split(
    ' ',
  ),
)

/** « vétérinaires » and « veterinaire » are one word. */
const stem = (word: string) => (word.length > 3 ? word.replace(/(?:s|x)$/, '') : word)
const key = (text: string) =>
  normaliseName(text)
    .split(' ')
    .filter((word) => !EMPTY.has(word))
    .map(stem)
    .join(' ')

/** Terms by their key. A term that stands twice keeps the codes of both, the first ones first. */
export const TERMS: ReadonlyMap<string, readonly string[]> = (() => {
  const terms = new Map<string, string[]>()
  for (const line of `${THINGS}${PEOPLE}`.split('\n').filter(Boolean)) {
    const [words, codes] = line.split(': ') as [string, string]
    for (const word of words.split(', ')) terms.set(key(word), [...(terms.get(key(word)) ?? []), ...codes.split(' ')])
  }
  return terms
})()

/**
 * The NAF rev. 2 codes of what a student typed: accents, plural, words around it and a slip (two in eight letters) aside.
 * A NAF code is itself. Words that name no trade come back as words.
 */
export function readTrade(text: string): Trade {
  const code = /^\s*(\d\d)(?:\.?(\d)(?:(\d)([a-z])?)?)?\s*$/i.exec(text)
  if (code) {
    const [, division, group, digit, letter] = code
    const naf = division + (group ? `.${group}` : '') + (digit && letter ? digit + letter.toUpperCase() : '')
    return { nafs: [naf], words: '' }
  }
  const words = key(text).split(' ').filter(Boolean)
  const codes: string[] = []
  let at = 0
  while (at < words.length) {
    const [length, found] = longestTerm(words, at)
    codes.push(...found)
    at += Math.max(1, length)
  }
  return codes.length > 0 ? { nafs: [...new Set(codes)].slice(0, MOST), words: '' } : { nafs: [], words: normaliseName(text) }
}

/** The longest run of words from `at` that is a term: as it stands first, then with a slip. */
function longestTerm(words: readonly string[], at: number): readonly [number, readonly string[]] {
  for (const find of [(term: string) => TERMS.get(term), withSlip])
    for (let length = Math.min(4, words.length - at); length > 0; length--) {
      const found = find(words.slice(at, at + length).join(' '))
      if (found) return [length, found]
    }
  return [0, []]
}

/** The nearest term: one slip from five letters, two from eight. Two terms equally near: the first of the table. */
function withSlip(typed: string): readonly string[] | undefined {
  const most = typed.length >= 8 ? 2 : typed.length >= 5 ? 1 : 0
  let best: { readonly slips: number; readonly codes: readonly string[] } | undefined
  for (const [term, codes] of TERMS) {
    if (Math.abs(term.length - typed.length) > most) continue
    const slips = editDistance(term, typed)
    if (slips <= most && (!best || slips < best.slips)) best = { slips, codes }
  }
  return best?.codes
}
