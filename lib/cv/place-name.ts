import { fill } from '@/lib/core/i18n/fill'
import { SHAPES, type ItemSectionId } from './editing-fields'

/** The words by which the editor calls its parts. */
export type PlaceTexts = {
  readonly sections: Readonly<Record<string, string>>
  readonly basics: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
  readonly basicsTitle: string
  readonly itemNamed: string
  readonly lineLabel: string
}

/** A place of the file as the editor calls it: `work/0/highlights/1` is « Expériences, 1 › Ligne 2 ». A place that it does not show stays a path. */
export function placeName(path: string, texts: PlaceTexts): string {
  const [section = '', first = '', field = '', n = ''] = path.split('/')
  if (section === 'basics') {
    const label = texts.basics[first === 'location' ? field : first]
    return label ? `${texts.basicsTitle} › ${label}` : path
  }
  if (!Object.hasOwn(SHAPES, section) || !/^\d+$/.test(first)) return path
  const item = fill(texts.itemNamed, { section: texts.sections[section] ?? section, n: Number(first) + 1 })
  const { fields, lines } = SHAPES[section as ItemSectionId]
  if (field === '') return item
  if (field === lines && /^\d+$/.test(n)) return `${item} › ${fill(texts.lineLabel, { n: Number(n) + 1 })}`
  return fields.some(({ id }) => id === field) && n === '' ? `${item} › ${texts.fields[field] ?? field}` : path
}
