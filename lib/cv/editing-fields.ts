import type { SectionId } from './schema'

/** The sections that hold items; the summary is one text of its own. */
export type ItemSectionId = Exclude<SectionId, 'summary'>

/** A field of an item as JSON Resume names it. `month` takes 2026, 2026-04 or 2026-04-12; `level` a level of a language, in words. */
export type EditField = { readonly id: string; readonly type: 'text' | 'month' | 'url' | 'level' }

type Shape = {
  readonly fields: readonly EditField[]
  /** Where the lines under the item are kept, if it has any. */
  readonly lines: 'highlights' | 'courses' | 'keywords' | null
}

const text = (...ids: string[]): EditField[] => ids.map((id) => ({ id, type: 'text' }))
const months = (...ids: string[]): EditField[] => ids.map((id) => ({ id, type: 'month' }))
const url: EditField = { id: 'url', type: 'url' }

/** What the editor offers of each section. Members that are not here stay in the file as they are. */
export const SHAPES: Readonly<Record<ItemSectionId, Shape>> = {
  education: { fields: [...text('studyType', 'area', 'institution'), ...months('startDate', 'endDate')], lines: 'courses' },
  work: { fields: [...text('position', 'name', 'location'), ...months('startDate', 'endDate')], lines: 'highlights' },
  volunteer: { fields: [...text('position', 'organization'), ...months('startDate', 'endDate')], lines: 'highlights' },
  projects: { fields: [...text('name', 'entity'), ...months('startDate', 'endDate'), url], lines: 'highlights' },
  skills: { fields: text('name', 'level'), lines: 'keywords' },
  languages: { fields: [...text('language'), { id: 'fluency', type: 'level' }], lines: null },
  certificates: { fields: [...text('name', 'issuer'), ...months('date'), url], lines: null },
  awards: { fields: [...text('title', 'awarder'), ...months('date'), ...text('summary')], lines: null },
  publications: { fields: [...text('name', 'publisher'), ...months('releaseDate'), url, ...text('summary')], lines: null },
  interests: { fields: text('name'), lines: 'keywords' },
  references: { fields: text('name', 'reference'), lines: null },
}

/** The texts about the person that the editor offers, in the order in which they are asked. */
export const BASICS = ['name', 'label', 'email', 'phone', 'city', 'url', 'summary'] as const
export type BasicId = (typeof BASICS)[number]

// The same as LIMITS of schema.ts, which would bring zod to the browser; a test holds that both agree. UTF-16 units.
/** From here on a line is pointed at, and kept. */
export const LINE_CHARACTERS = 300
/** A longer line is refused. */
export const STORED_LINE_CHARACTERS = 1_000
const FIELD_CHARACTERS = 500
const PROSE_CHARACTERS = 2_000

/** Characters that a field takes: a summary or a reference is a paragraph, the others are a name or a place. */
export const charactersOf = (fieldId: string): number =>
  fieldId === 'summary' || fieldId === 'reference' ? PROSE_CHARACTERS : FIELD_CHARACTERS
