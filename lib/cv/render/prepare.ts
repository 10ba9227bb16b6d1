import type { CvDoc, CvSection } from '../doc'
import { drawable } from './glyphs'
import type { Notice } from './notice'
import { codeOf, isRightToLeft, tidy } from './typography'

/** A document that the faces can draw, what was changed for it, and the lines that cannot be drawn at all (right to left). */
export type Prepared = { readonly doc: CvDoc; readonly notices: readonly Notice[]; readonly rightToLeft: readonly string[] }

/** Puts every text of the document in its typographic form and keeps account of it, line by line. Pure but for the faces it reads once. */
export function prepare(doc: CvDoc): Prepared {
  const notices: Notice[] = []
  const rightToLeft: string[] = []
  const set = (typed: string, path: string, kind: 'prose' | 'literal' = 'prose'): string => {
    if (isRightToLeft(typed)) rightToLeft.push(path)
    const { text, emoji, invisible } = tidy(typed, doc.lang, kind)
    const { text: written, replaced } = drawable(text)
    if (emoji.length > 0) notices.push({ code: 'emoji_removed', path, characters: emoji })
    if (invisible.length > 0) notices.push({ code: 'invisible_removed', path, characters: invisible })
    for (const { character, by } of replaced) {
      const isMark = /^\p{M}$/u.test(character)
      notices.push({ code: 'character_replaced', path, characters: [isMark ? codeOf(character) : character], replacement: by })
    }
    return written
  }
  const sections = doc.sections.map((section): CvSection => {
    const heading = set(section.heading, section.id)
    if (section.tags) return { ...section, heading, tags: section.tags.map((tag, i) => set(tag, `${section.id}/${i}`)).filter(Boolean) }
    const items = section.items.map((item) => ({
      ...item,
      title: set(item.title, item.path),
      meta: set(item.meta, item.path),
      lines: item.lines.map((line) => ({ ...line, text: set(line.text, line.path) })).filter(({ text }) => text),
    }))
    return { ...section, heading, items: items.filter(({ title, meta, lines }) => title || meta || lines.length > 0) }
  })
  const prepared: CvDoc = {
    ...doc,
    title: drawable(tidy(doc.title, doc.lang).text).text,
    name: set(doc.name, 'basics/name'),
    headline: set(doc.headline, 'basics/label'),
    contacts: doc.contacts
      .map((contact, i) => ({ ...contact, text: set(contact.text, `contacts/${i}`, 'literal') }))
      .filter(({ text }) => text),
    sections: sections.filter(({ items, tags }) => (items ?? tags).length > 0),
  }
  return { doc: prepared, notices, rightToLeft }
}
