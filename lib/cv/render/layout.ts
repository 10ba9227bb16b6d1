import { PAGE } from './density'

/** What the renderer tells of a page it laid out; the parts that are read here. Boxes in points. */
export type LaidOut = {
  readonly props?: { readonly path?: string }
  readonly box?: { readonly top?: number; readonly height?: number; readonly paddingTop?: number; readonly paddingBottom?: number }
  readonly lines?: readonly unknown[]
  readonly children?: readonly LaidOut[]
}

/** Points that the words take, over all pages, and points that one page has for them. */
export function measure(pages: readonly LaidOut[]): { used: number; room: number } {
  const [first] = pages
  const room = PAGE.height - (first?.box?.paddingTop ?? 0) - (first?.box?.paddingBottom ?? 0)
  const bottoms = pages.map((page) => Math.max(0, ...(page.children ?? []).map(bottomOf)) - (page.box?.paddingTop ?? 0))
  const last = bottoms.at(-1) ?? 0
  return { used: room * (pages.length - 1) + last, room }
}

/** Children are placed from the top of their parent; a box may be stretched, so the words decide. */
function bottomOf(node: LaidOut): number {
  const top = node.box?.top ?? 0
  if (!node.children?.length || node.lines) return top + (node.box?.height ?? 0)
  return top + Math.max(...node.children.map(bottomOf))
}

/** Printed lines of each traced text, by its path. */
export function linesByPath(pages: readonly LaidOut[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const visit = (node: LaidOut): void => {
    const path = node.props?.path
    if (path) counts.set(path, (counts.get(path) ?? 0) + (node.lines?.length ?? 0))
    node.children?.forEach(visit)
  }
  pages.forEach(visit)
  return counts
}
