import { readWords, stem } from './words'

/** The letter trigrams of the stems of a text, joined by spaces. */
function stemTrigrams(text: string): Set<string> {
  const joined = ` ${readWords(text)
    .map((w) => stem(w.norm))
    .join(' ')} `
  const grams = new Set<string>()
  for (let i = 0; i + 3 <= joined.length; i++) grams.add(joined.slice(i, i + 3))
  return grams
}

/** How alike two texts are, 0 to 1: Jaccard index of their stem trigrams. Two questions at 0.6 or more say the same thing. */
export function similarity(a: string, b: string): number {
  const left = stemTrigrams(a)
  const right = stemTrigrams(b)
  let shared = 0
  for (const gram of left) if (right.has(gram)) shared++
  const all = left.size + right.size - shared
  return all === 0 ? 1 : shared / all
}

/** The length, in words, of the longest run of words that two texts share. */
export function longestSharedRun(a: string, b: string): number {
  const left = readWords(a).map((w) => w.norm)
  const right = readWords(b).map((w) => w.norm)
  let best = 0
  let previous = new Array<number>(right.length + 1).fill(0)
  for (const word of left) {
    const current = new Array<number>(right.length + 1).fill(0)
    right.forEach((other, j) => {
      if (word === other) best = Math.max(best, (current[j + 1] = previous[j]! + 1))
    })
    previous = current
  }
  return best
}
