import type { CvDoc, CvItem } from '../doc'

/** Something that could leave the page: where it is in the file, why it is named first, and the printed lines it would free. */
export type TrimProposal = {
  readonly path: string
  readonly reason: 'references' | 'interests' | 'courses' | 'older_line' | 'long_summary' | 'older_item'
  readonly lines: number
}

const EXPERIENCE = ['work', 'volunteer', 'projects'] as const

/**
 * What to take away so that the rest fits on a page, the least missed first: references (given when asked for), interests,
 * courses, the last lines of the oldest experiences, a long summary, and at last whole old items. Enough to free
 * `overflowLines`, with two to choose from beyond; every experience keeps a line.
 */
export function proposeTrims(doc: CvDoc, overflowLines: number, linesOf: ReadonlyMap<string, number>): readonly TrimProposal[] {
  const section = (id: string) => doc.sections.find((candidate) => candidate.id === id)
  const count = (path: string) => Math.max(1, linesOf.get(path) ?? 1)
  const whole = (item: CvItem) => (linesOf.get(item.path) ?? 1) + item.lines.reduce((sum, { path }) => sum + count(path), 0)
  const propose = (path: string, reason: TrimProposal['reason'], lines: number): TrimProposal => ({ path, reason, lines })
  const ranked: TrimProposal[] = []

  for (const item of section('references')?.items ?? []) ranked.push(propose(item.path, 'references', whole(item)))
  if (section('interests')) ranked.push(propose('interests', 'interests', count('interests') + 2))
  for (const item of oldestFirst(section('education')?.items))
    for (const line of item.lines) ranked.push(propose(line.path, 'courses', count(line.path)))
  const experiences = EXPERIENCE.map((id) => oldestFirst(section(id)?.items))
  for (const item of experiences.flat())
    for (const line of item.lines.slice(1).reverse()) ranked.push(propose(line.path, 'older_line', count(line.path)))
  for (const line of section('summary')?.items?.flatMap(({ lines }) => lines) ?? [])
    if (count(line.path) > 3) ranked.push(propose(line.path, 'long_summary', count(line.path) - 3))
  for (const items of experiences) for (const item of items.slice(0, -1)) ranked.push(propose(item.path, 'older_item', whole(item)))

  let freed = 0
  let beyond = 0
  return ranked.filter(({ lines }) => {
    if (freed >= overflowLines) beyond += 1
    else freed += lines
    return beyond <= 2
  })
}

/** A CV goes back in time, so the oldest item stands last. */
const oldestFirst = (items: readonly CvItem[] | undefined): readonly CvItem[] => [...(items ?? [])].reverse()
