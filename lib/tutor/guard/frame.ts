import { compileAll, locateSlots, openGroups, type Pattern, type Slot, slotOf, type WordGroups } from './pattern'

/** Ideas by name: for each, the ways of putting it, in the notation of `compilePattern`, parted by « / ». */
export type Ideas = Readonly<Record<string, string>>

/** One way of putting an idea: a single word, looked up token by token, or a run of words. */
type Way = { readonly word: Slot } | { readonly run: Pattern }
type Idea = readonly Way[]
/** A situation: ideas that must stand near one another, in any order, and ideas that must not. */
export type Frame = { readonly needs: readonly Idea[]; readonly spares: readonly Idea[]; readonly withinWords: number }
/** Where a frame was found: token positions, the last one included. */
export type Span = { readonly from: number; readonly to: number }

const DEFAULT_WITHIN_WORDS = 14

function compileWays(source: string, groups: WordGroups): Idea {
  return source.split(' / ').map((way) => {
    const open = openGroups(way.trim(), groups)
    return /[\s~!?^.]/.test(open) ? { run: compileAll([open], groups)[0]! } : { word: slotOf(open) }
  })
}

/**
 * Compiles situations written as `idea + idea + -idea @20`: every idea within so many words of the first one (14 unless told),
 * in any order, none of those after « - » there. `a|b` is either idea; `{…}` gives the ways of putting an unnamed one.
 * Throws on an idea that has no entry.
 */
export function compileFrames(sources: readonly string[], ideas: Ideas, groups: WordGroups): readonly Frame[] {
  const known = new Map<string, Idea>()
  const ideaOf = (name: string): Idea => {
    const compiled = known.get(name) ?? compileWays(ideas[name] ?? fail(name), groups)
    known.set(name, compiled)
    return compiled
  }
  const read = (item: string): Idea => {
    if (known.has(item)) return known.get(item)!
    const idea = item
      .split(/\|(?![^{]*\})/)
      .flatMap((part) => (part.startsWith('{') ? compileWays(part.slice(1, -1), groups) : ideaOf(part)))
    known.set(item, idea)
    return idea
  }
  return sources.map((source) => {
    const [body, within] = source.split(' @')
    const items = body!.split(' + ').map((item) => item.trim())
    return {
      needs: items.filter((i) => !i.startsWith('-')).map(read),
      spares: items.filter((i) => i.startsWith('-')).map((i) => read(i.slice(1))),
      withinWords: within === undefined ? DEFAULT_WITHIN_WORDS : Number(within),
    }
  })
}

function fail(name: string): never {
  throw new Error(`unknown idea « ${name} »`)
}

/** Where ideas stand in one message; each is looked for once. */
export function createFinder(sounds: string, mayMatch: (pattern: Pattern) => boolean): (frame: Frame) => Span | null {
  const tokens = sounds.split(' ')
  const positionAt = positionsOf(tokens)
  const located = locateSlots(tokens)
  const seen = new Map<Way, readonly Span[]>()
  const spansOf = (way: Way): readonly Span[] => {
    const cached = seen.get(way)
    if (cached) return cached
    const spans =
      'word' in way
        ? (located.get(way.word) ?? []).map((at) => ({ from: at, to: at }))
        : mayMatch(way.run)
          ? [...sounds.matchAll(way.run.regex)].map((m) => ({ from: positionAt[m.index]!, to: positionAt[m.index + m[0].length - 2]! }))
          : []
    seen.set(way, spans)
    return spans
  }
  const all = (idea: Idea) => idea.flatMap(spansOf)
  return ({ needs, spares, withinWords }) => {
    const [first, ...others] = needs.map(all)
    if (first === undefined || first.length === 0 || others.some((spans) => spans.length === 0)) return null
    const near = (anchor: Span, spans: readonly Span[]) =>
      spans.find((s) => s.from - anchor.to <= withinWords && anchor.from - s.to <= withinWords)
    for (const anchor of first) {
      const found = others.map((spans) => near(anchor, spans))
      if (found.some((s) => s === undefined) || spares.some((idea) => near(anchor, all(idea)))) continue
      const spans = [anchor, ...found.flatMap((s) => s ?? [])]
      return { from: Math.min(...spans.map((s) => s.from)), to: Math.max(...spans.map((s) => s.to)) }
    }
    return null
  }
}

/** For each character offset of the text, the position of its token. */
function positionsOf(tokens: readonly string[]): readonly number[] {
  return tokens.flatMap((token, at) => new Array<number>(token.length + 1).fill(at))
}
