import { fill } from '@/lib/core/i18n/fill'
import type { CvListItem } from './schema'

/** A CV and the versions of it that were made for places. */
export type CvGroup<T> = { readonly cv: T; readonly variants: readonly T[] }
type Linked = Pick<CvListItem, 'id' | 'basedOn'>

/** The CV that a version goes back to, as far as it is still there: a version of a version belongs to the first one. */
export function rootOf<T extends Linked>(cvs: readonly T[], cv: T): T {
  const seen = new Set([cv.id])
  let root = cv
  for (;;) {
    const { basedOn } = root
    const before = basedOn === null || seen.has(basedOn) ? undefined : cvs.find(({ id }) => id === basedOn)
    if (!before) return root
    seen.add(before.id)
    root = before
  }
}

/** Each CV with its versions, in the order in which they came. A version whose first CV is gone stands by itself. */
export function groupCvs<T extends Linked>(cvs: readonly T[]): CvGroup<T>[] {
  const groups = new Map<string, { cv: T; variants: T[] }>()
  for (const cv of cvs) {
    const root = rootOf(cvs, cv)
    const group = groups.get(root.id) ?? { cv: root, variants: [] }
    if (cv.id !== root.id) group.variants.push(cv)
    groups.set(root.id, group)
  }
  return [...groups.values()]
}

/** What a version made for that place is called: `pattern` filled, a long name cut so that the place stays readable. At most `most` characters. */
export function variantTitle(base: string, place: string, { pattern, most }: { pattern: string; most: number }): string {
  const room = most - fill(pattern, { title: '', place: '' }).length
  // The place tells versions apart, so it gets what it needs up to two thirds of the room.
  const name = cut(place, Math.max(Math.floor((room * 2) / 3), room - base.length))
  return fill(pattern, { title: cut(base, room - name.length), place: name })
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`.toWellFormed()
}
