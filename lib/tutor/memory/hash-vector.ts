import { hash } from '../speak/pick'
import { contentStems } from '../text/words'

/** Dimensions of a hashed vector. */
export const HASHED_DIMS = 256

/** Two words in a row say more than chance, and less than the words themselves. */
const PAIR_WEIGHT = 0.5

/** What a text is made of for the vector: each stem once, and each pair of neighbours once. */
function weighFeatures(text: string): Map<string, number> {
  const stems = contentStems(text)
  const features = new Map(stems.map((stem) => [stem, 1]))
  stems.forEach((stem, at) => {
    const next = stems[at + 1]
    if (next !== undefined && next !== stem) features.set(`${stem} ${next}`, PAIR_WEIGHT)
  })
  return features
}

/**
 * The meaning-bearing stems of a French text and their pairs, hashed with signs into 256 dimensions of length 1: the same
 * text always gives the same vector, and no provider is asked. A text without such words gives zeros.
 */
export function hashVector(text: string): number[] {
  const vector = new Array<number>(HASHED_DIMS).fill(0)
  for (const [feature, weight] of weighFeatures(text)) {
    const code = hash(feature)
    // The sign comes from a bit that the place does not use, so that words that meet in one place cancel on average.
    vector[code % HASHED_DIMS]! += (code >>> 16) & 1 ? weight : -weight
  }
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => value / length)
}

/** How alike two hashed texts are: the cosine of two vectors of length 1, from -1 to 1; 0 when one of them is empty. */
export function cosine(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
}
