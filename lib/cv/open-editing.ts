import { sectionOrder } from './doc'
import { type EditItem, type Editing, STUDENT } from './editing'
import { BASICS, SHAPES, type BasicId, type ItemSectionId } from './editing-fields'
import type { LineMark, Resume } from './schema'

/** The file as the editor holds it: every line with its mark, whatever order things are moved into. */
export function toEditing(resume: Resume): Editing {
  const own = resume.meta?.stageflow
  const hidden = new Set(own?.hidden)
  const { basics } = resume
  return {
    ...(own?.pages && { pages: own.pages }),
    basics: Object.fromEntries(BASICS.map((id) => [id, (id === 'city' ? basics?.location?.city : basics?.[id]) ?? ''])) as Record<
      BasicId,
      string
    >,
    sections: sectionOrder(resume).map((id) => ({
      id,
      isHidden: hidden.has(id),
      items: id === 'summary' ? [] : itemsOf(resume, id).map((raw, index) => itemFrom(raw, id, index, own?.lines, hidden)),
    })),
  }
}

function itemFrom(
  raw: Record<string, unknown>,
  id: ItemSectionId,
  index: number,
  marks: Readonly<Record<string, LineMark>> | undefined,
  hidden: ReadonlySet<string>,
): EditItem {
  const { fields, lines } = SHAPES[id]
  const path = `${id}/${index}`
  const texts = lines ? ((raw[lines] as string[] | undefined) ?? []) : []
  return {
    key: path,
    fields: Object.fromEntries(fields.map((field) => [field.id, String(raw[field.id] ?? '')])),
    lines: texts.map((text, n) => {
      const at = `${path}/${lines}/${n}`
      return { key: at, text, mark: marks?.[at] ?? STUDENT, isHidden: hidden.has(at) }
    }),
    isHidden: hidden.has(path),
    raw,
    from: index,
  }
}

const itemsOf = (resume: Resume, id: ItemSectionId) => (resume[id] ?? []) as unknown as Record<string, unknown>[]
