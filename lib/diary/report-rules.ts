import { COVER_IDS, SECTION_IDS } from './limits'
import type { CoverId, ReportView, SectionId } from './schema'

type Sections = ReportView['sections']
export type ReportHeadings = {
  readonly untitled: string
  readonly cover: Readonly<Record<CoverId, string>>
  readonly sections: Readonly<Record<SectionId, string>>
}
/** A report as it is exported: the student's words under fixed headings, nothing else. */
export type ReportDocument = {
  readonly title: string
  readonly author: string
  /** The other lines of the title page that were filled in. */
  readonly lines: readonly { readonly label: string; readonly text: string }[]
  readonly sections: readonly { readonly id: SectionId; readonly heading: string; readonly paragraphs: readonly string[] }[]
}

// XML 1.0, section 2.2 (fifth edition, 2008): no other control character may stand in a document.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A text cut into its paragraphs: each line that says something. Nothing is added, moved or dropped but blank lines. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(NOT_XML, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The report out of its parts: what was not filled in is left out, headings included. */
export function composeReport(sections: Sections, headings: ReportHeadings): ReportDocument {
  const line = (id: CoverId) => paragraphsOf(sections[id] ?? '').join(' ')
  return {
    title: line('cover-title') || headings.untitled,
    author: line('cover-author'),
    lines: COVER_IDS.slice(1)
      .map((id) => ({ label: headings.cover[id], text: line(id) }))
      .filter(({ text }) => text !== ''),
    sections: SECTION_IDS.map((id) => ({ id, heading: headings.sections[id], paragraphs: paragraphsOf(sections[id] ?? '') })).filter(
      ({ paragraphs }) => paragraphs.length > 0,
    ),
  }
}

/** Whether a paragraph is written from right to left: its first letter says so (Unicode UAX 9, rule P2). */
export function isRightToLeft(text: string): boolean {
  return /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
}
