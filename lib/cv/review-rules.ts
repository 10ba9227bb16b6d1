import type { CvDoc } from './doc'
import type { Snapshot } from './review-schema'
import type { TemplateId } from './schema'

/** The page that a reader sees: which proof a line rests on stays with the student, and so do the contact details unless allowed. */
export function snapshotOf(doc: CvDoc, template: TemplateId, showsContacts: boolean): Snapshot {
  return {
    template,
    doc: {
      ...doc,
      contacts: showsContacts ? [...doc.contacts] : [],
      sections: doc.sections.map(({ id, heading, items, tags }) =>
        tags
          ? { id, heading, tags: [...tags] }
          : { id, heading, items: items.map((item) => ({ ...item, lines: item.lines.map(({ path, text }) => ({ path, text })) })) },
      ),
    },
  }
}
