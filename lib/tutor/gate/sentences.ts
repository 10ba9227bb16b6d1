const CLOSERS = /[)"”’'*_»\]]/
const ABBREVIATIONS = /(?:^|[\s(«’'])(?:M|MM|Mr|Mme|Mmes|Mlle|Dr|Pr|St|Ste|p|ex|cf|env|max|min|tél|bd|av|n|vol|etc)$/u
const ENDS = /[.!?…]/

/** Whether a mark at `at` stands inside « », “ ” or " ". */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  if (before.lastIndexOf('«') > before.lastIndexOf('»')) return true
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true
  return before.split('"').length % 2 === 0
}

/**
 * Where the first sentence of a text ends (exclusive), or null while that is not yet certain: what stands after the mark decides,
 * so that the same text gives the same sentences in whatever pieces it comes.
 */
export function firstSentenceEnd(text: string): number | null {
  if (!ENDS.test(text)) return null
  for (let at = 0; at < text.length; at++) {
    if (!ENDS.test(text[at]!) || isQuoted(text, at)) continue
    let end = at + 1
    while (end < text.length && (ENDS.test(text[end]!) || CLOSERS.test(text[end]!))) end++
    const next = text[end]
    if (next === undefined) return null
    const run = text.slice(at, end)
    if (run.includes('?')) return end
    if (!/\s/.test(next)) {
      at = end - 1
      continue
    }
    const follower = /\S/.exec(text.slice(end))?.[0]
    if (follower === undefined) return null
    const goesOn = /^[\p{Ll}?!»”:;,]/u.test(follower) || (run[0] === '.' && ABBREVIATIONS.test(text.slice(0, at)))
    if (!goesOn) return end
    at = end - 1
  }
  return null
}
