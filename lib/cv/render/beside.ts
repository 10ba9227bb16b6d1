import type { CvDoc } from '../doc'
import type { SectionId, TemplateId } from '../schema'

/** What may stand in the narrow column of `deux-colonnes`: short facts, never prose. */
const BESIDE: ReadonlySet<SectionId> = new Set(['skills', 'languages', 'interests', 'certificates'])

/** The sections of a document by the column they stand in. */
export const columnsOf = ({ sections }: CvDoc) => ({
  main: sections.filter(({ id }) => !BESIDE.has(id)),
  beside: sections.filter(({ id }) => BESIDE.has(id)),
})

export type Field = { readonly path: string; readonly text: string }

/** Every text that the page must show, in the order in which the template writes it. */
export function fieldsOf(doc: CvDoc, template: TemplateId): readonly Field[] {
  const contacts = doc.contacts.map(({ text }, i) => ({ path: `contacts/${i}`, text }))
  const of = (sections: CvDoc['sections']) =>
    sections.flatMap((section) => [
      { path: section.id, text: section.heading },
      ...(section.tags ?? []).map((text, i) => ({ path: `${section.id}/${i}`, text })),
      ...(section.items ?? []).flatMap(({ path, title, meta, lines }) => [{ path, text: title }, { path, text: meta }, ...lines]),
    ])
  const { main, beside } = columnsOf(doc)
  const rest = template === 'deux-colonnes' ? [...of(main), ...contacts, ...of(beside)] : [...contacts, ...of(doc.sections)]
  return [{ path: 'basics/name', text: doc.name }, { path: 'basics/label', text: doc.headline }, ...rest]
    .filter(({ text }) => text)
    .map(({ path, text }) => ({ path, text }))
}
