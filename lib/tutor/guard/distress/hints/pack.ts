const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** A weight is one of 15 steps, from −7 to 7, square-rooted so that small ones keep their differences. */
const STEPS = 7
const BITS = 4

/** Writes weights as text, three to two letters. `cap` is the largest that can be told. */
export function packWeights(weights: ArrayLike<number>, cap: number): string {
  let text = ''
  for (let at = 0; at < weights.length; at += 3) {
    let bits = 0
    for (let i = 0; i < 3; i++) bits = (bits << BITS) | (stepOf(weights[at + i] ?? 0, cap) + STEPS)
    text += ALPHABET[bits >> 6]! + ALPHABET[bits & 63]!
  }
  return text
}

function stepOf(weight: number, cap: number): number {
  return Math.round(Math.sign(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / cap)) * STEPS)
}

/** Reads what `packWeights` wrote. Throws on a letter that it never writes. */
export function unpackWeights(text: string, cap: number, count: number): Float32Array {
  const codes = new Map([...ALPHABET].map((letter, code) => [letter, code]))
  const weights = new Float32Array(count)
  for (let at = 0; at * 3 < count; at++) {
    const high = codes.get(text[at * 2]!)
    const low = codes.get(text[at * 2 + 1]!)
    if (high === undefined || low === undefined) throw new Error('the weights of the hints are damaged')
    const bits = (high << 6) | low
    for (let i = 0; i < 3 && at * 3 + i < count; i++) {
      const step = ((bits >> (BITS * (2 - i))) & 15) - STEPS
      weights[at * 3 + i] = Math.sign(step) * (step / STEPS) ** 2 * cap
    }
  }
  return weights
}
