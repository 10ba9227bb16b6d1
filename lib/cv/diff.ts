import { similarity } from '@/lib/tutor/text/similarity'
import { textsOf } from './paths'
import type { Resume } from './schema'

/** One text that is not the same in both versions. Texts that only moved within their section are not changes. */
export type LineChange =
  | { readonly kind: 'added'; readonly path: string; readonly after: string }
  | { readonly kind: 'removed'; readonly path: string; readonly before: string }
  | { readonly kind: 'changed'; readonly path: string; readonly before: string; readonly after: string }

type Text = { readonly path: string; readonly text: string }
/** From here on two texts are the same line, written anew. */
const SAME_LINE = 0.4

const sectionOf = (path: string) => path.slice(0, path.indexOf('/'))

/** What a later version of a CV says differently, line by line, in the order of the later one; what is gone comes last. */
export function compareVersions(before: Resume, after: Resume): LineChange[] {
  const [old, recent] = [readable(before), readable(after)]
  const gone = leftOver(old, recent)
  const added = leftOver(recent, old)
  const changes: LineChange[] = added.map(({ path, text }) => {
    const index = closest(gone, { path, text })
    if (index === -1) return { kind: 'added', path, after: text }
    const [match] = gone.splice(index, 1)
    return { kind: 'changed', path, before: match!.text, after: text }
  })
  return [...changes, ...gone.map(({ path, text }): LineChange => ({ kind: 'removed', path, before: text }))]
}

const readable = ({ meta: _, $schema: __, ...rest }: Resume): Text[] =>
  [...textsOf(rest)].map(({ path, text }) => ({ path, text: text.trim() })).filter(({ text }) => text !== '')

/** The texts of one list that the other, section by section, does not hold as well. */
function leftOver(texts: readonly Text[], others: readonly Text[]): Text[] {
  const held = new Map<string, number>()
  const key = ({ path, text }: Text) => `${sectionOf(path)}\n${text}`
  for (const other of others) held.set(key(other), (held.get(key(other)) ?? 0) + 1)
  return texts.filter((text) => {
    const left = held.get(key(text)) ?? 0
    held.set(key(text), left - 1)
    return left <= 0
  })
}

function closest(candidates: readonly Text[], { path, text }: Text): number {
  const samePath = candidates.findIndex((candidate) => candidate.path === path)
  const score = (candidate: Text) => (sectionOf(candidate.path) === sectionOf(path) ? similarity(candidate.text, text) : 0)
  const best = candidates.reduce(
    (found, candidate, i) => (score(candidate) > (found === -1 ? 0 : score(candidates[found]!)) ? i : found),
    -1,
  )
  if (best !== -1 && score(candidates[best]!) >= SAME_LINE) return best
  return samePath
}
