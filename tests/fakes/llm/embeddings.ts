import { normaliseText } from './contract'

export const EMBEDDING_DIMENSIONS = 64

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0
  return hash
}

/** A unit vector of hashed word beginnings: texts that share words are near, the same text is the same vector. */
export function embedText(text: string): number[] {
  const vector = new Array<number>(EMBEDDING_DIMENSIONS).fill(0)
  for (const word of normaliseText(text).split(' ')) {
    if (word.length < 3) continue
    const hash = hashWord(word.slice(0, 6))
    vector[hash % EMBEDDING_DIMENSIONS]! += (hash >>> 16) % 2 === 0 ? 1 : -1
  }
  const norm = Math.hypot(...vector)
  if (norm === 0) return vector.map((_, i) => (i === 0 ? 1 : 0))
  return vector.map((x) => x / norm)
}
