import { BASICS, SHAPES, type BasicId, type ItemSectionId } from './editing-fields'
import type { LineMark, PageCount, Resume, SectionId } from './schema'

/** A line as it is edited: its words and where they come from travel together. */
export type EditLine = { readonly key: string; readonly text: string; readonly mark: LineMark; readonly isHidden: boolean }

/** An item as it is edited. `raw` is the whole item of the file, so that what we do not know is kept. */
export type EditItem = {
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
  readonly lines: readonly EditLine[]
  readonly isHidden: boolean
  readonly raw: Readonly<Record<string, unknown>>
  /** Where the item stood in the file; null for a new one. */
  readonly from: number | null
}

export type EditSection = { readonly id: SectionId; readonly isHidden: boolean; readonly items: readonly EditItem[] }
export type Editing = {
  readonly basics: Readonly<Record<BasicId, string>>
  readonly sections: readonly EditSection[]
  /** How many pages the student chose; absent while they have not chosen. */
  readonly pages?: PageCount
}

/** What is said of a line that the student typed. */
export const STUDENT: LineMark = { origin: 'student' }

/** A new line in the student's own words, or built on one of their proofs. */
export function newLine(key: string, text = '', proofId?: string): EditLine {
  return { key, text, mark: proofId ? { origin: 'proof', proofId } : STUDENT, isHidden: false }
}

/** A new, empty item. */
export function newItem(key: string): EditItem {
  return { key, fields: {}, lines: [], isHidden: false, raw: {}, from: null }
}

/**
 * Takes a line's new words. What a model proposed is the student's own once they rewrite it; a line keeps its proof, since it
 * is still about that moment.
 */
export function rewrite(line: EditLine, text: string): EditLine {
  const { proofId, origin } = line.mark
  if (origin !== 'model') return { ...line, text }
  return { ...line, text, mark: proofId ? { origin: 'proof', proofId } : STUDENT }
}

/** The file with what was edited. Empty lines and empty new items are left out; what the editor does not show is kept. */
export function fromEditing({ basics, sections, pages }: Editing, original: Resume): Resume {
  const marks: Record<string, LineMark> = {}
  const hidden: string[] = []
  const own = original.meta?.stageflow
  const next: Record<string, unknown> = { ...original, basics: basicsFrom(basics, original) }
  // Texts of the person keep their own marks: they never move.
  for (const [path, mark] of Object.entries(own?.lines ?? {})) if (path.startsWith('basics/')) marks[path] = mark
  for (const path of own?.hidden ?? []) if (path.startsWith('basics/')) hidden.push(path)

  for (const section of sections) {
    if (section.isHidden) hidden.push(section.id)
    if (section.id === 'summary') continue
    const { id } = section
    const items = section.items.filter((item) => item.from !== null || saysSomething(item))
    if (items.length > 0 || original[id] !== undefined) next[id] = items.map((item) => rawFrom(item, id))
    for (const [index, item] of items.entries()) {
      const path = `${id}/${index}`
      if (item.isHidden) hidden.push(path)
      const { lines } = SHAPES[id]
      for (const [n, line] of kept(item).entries()) {
        const at = `${path}/${lines}/${n}`
        if (line.isHidden) hidden.push(at)
        if (line.mark.origin !== 'student' || line.mark.proofId) marks[at] = line.mark
      }
      carryOver(own, id, item.from, path, lines, marks, hidden)
    }
  }
  const order = sections.map(({ id }) => id)
  next.meta = {
    ...original.meta,
    stageflow: { ...own, schema: 1, ...(pages && { pages }), order, hidden, lines: marks },
  }
  return next as Resume
}

// A line without words is only a place to write.
const kept = (item: EditItem) => item.lines.filter((line) => line.text.trim() !== '')
const saysSomething = (item: EditItem) => kept(item).length > 0 || Object.values(item.fields).some((field) => field.trim() !== '')

/** Marks and hidden paths under an item that the editor does not show, at the item's new place. */
function carryOver(
  own: NonNullable<Resume['meta']>['stageflow'],
  id: ItemSectionId,
  from: number | null,
  path: string,
  lines: string | null,
  marks: Record<string, LineMark>,
  hidden: string[],
): void {
  if (from === null) return
  const before = `${id}/${from}/`
  const isOther = (at: string) => at.startsWith(before) && !(lines && at.startsWith(`${before}${lines}/`))
  for (const [at, mark] of Object.entries(own?.lines ?? {})) if (isOther(at)) marks[`${path}/${at.slice(before.length)}`] = mark
  for (const at of own?.hidden ?? []) if (isOther(at)) hidden.push(`${path}/${at.slice(before.length)}`)
}

function rawFrom(item: EditItem, id: ItemSectionId): Record<string, unknown> {
  const { fields, lines } = SHAPES[id]
  const raw: Record<string, unknown> = { ...item.raw }
  for (const field of fields) setOrDrop(raw, field.id, item.fields[field.id] ?? '')
  if (lines) {
    const texts = kept(item).map((line) => line.text)
    if (texts.length > 0 || raw[lines] !== undefined) raw[lines] = texts
  }
  return raw
}

function basicsFrom(basics: Editing['basics'], original: Resume): Resume['basics'] {
  const next: Record<string, unknown> = { ...original.basics }
  for (const id of BASICS) if (id !== 'city') setOrDrop(next, id, basics[id])
  const location: Record<string, unknown> = { ...original.basics?.location }
  setOrDrop(location, 'city', basics.city)
  if (Object.keys(location).length > 0) next.location = location
  else delete next.location
  return next
}

// The official schema wants an absent date rather than an empty one.
function setOrDrop(target: Record<string, unknown>, key: string, value: string): void {
  if (value.trim() === '') delete target[key]
  else target[key] = value
}

/** A list with one of its members moved by one place; the same list at its ends. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const to = index + by
  if (to < 0 || to >= list.length) return list
  const next = [...list]
  const [taken] = next.splice(index, 1)
  next.splice(to, 0, taken!)
  return next
}

/** The item that stands at that place of the file once it is saved; an empty new one has no place. */
export function itemAt(sections: Editing['sections'], sectionId: string, index: number): EditItem | undefined {
  const section = sections.find(({ id }) => id === sectionId)
  return section?.items.filter((item) => item.from !== null || saysSomething(item))[index]
}

/** The words at a path of the file (`work/0/highlights/1`, `work/0`, `basics/label`), as the editor holds them; nothing for others. */
export function wordsAt({ basics, sections }: Editing, path: string): string {
  const [place = '', index = '', field = '', n = ''] = path.split('/')
  if (place === 'basics') return (basics as Readonly<Record<string, string>>)[index] ?? ''
  const item = itemAt(sections, place, Number(index))
  if (!item) return ''
  if (field === '') return Object.values(item.fields).find((value) => value.trim() !== '') ?? ''
  return n === '' ? (item.fields[field] ?? '') : (kept(item)[Number(n)]?.text ?? '')
}
