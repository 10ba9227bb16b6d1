import { describe, expect, test } from 'vitest'
import { TITLE_CHARACTERS } from '@/components/cv/doc-settings'
import { fromEditing, moved, newItem, newLine, rewrite, type Editing } from '@/lib/cv/editing'
import { toEditing } from '@/lib/cv/open-editing'
import { LINE_CHARACTERS, STORED_LINE_CHARACTERS } from '@/lib/cv/editing-fields'
import { LIMITS, type Resume } from '@/lib/cv/schema'

const PROOF = '00000000-0000-4000-8000-000000000001'
const RESUME = {
  basics: { name: 'Lina Exemple', email: 'lina@example.org', location: { city: 'Lille', region: 'Nord' }, image: 'kept.png' },
  work: [
    { name: 'Boulangerie', position: 'Aide', highlights: ['J’ai rangé le stock', 'J’ai servi'], extra: { kept: true } },
    { name: 'Club', highlights: ['J’ai tenu la buvette'], summary: 'Un samedi' },
  ],
  languages: [{ language: 'Anglais', fluency: 'B1' }],
  unknown: [1, 2],
  meta: {
    version: 'v1.0.0',
    stageflow: {
      schema: 1,
      hidden: ['references', 'work/1/summary', 'work/0/highlights/1'],
      lines: { 'work/1/highlights/0': { origin: 'proof', proofId: PROOF }, 'work/1/summary': { origin: 'model' } },
    },
  },
} as unknown as Resume

const section = (editing: Editing, id: string) => editing.sections.find((s) => s.id === id)!
const withItems = (
  editing: Editing,
  id: string,
  change: (items: Editing['sections'][number]['items']) => Editing['sections'][number]['items'],
) => ({
  ...editing,
  sections: editing.sections.map((s) => (s.id === id ? { ...s, items: change(s.items) } : s)),
})

describe('a CV that is opened and saved without a change', () => {
  test('keeps every word, and what the editor does not know', () => {
    const saved = fromEditing(toEditing(RESUME), RESUME)
    const { meta, ...rest } = saved
    const { meta: before, ...restBefore } = RESUME
    expect(rest).toEqual(restBefore)
    expect(meta?.version).toBe(before?.version)
    expect(meta?.stageflow?.lines).toEqual(before?.stageflow?.lines)
    expect([...(meta?.stageflow?.hidden ?? [])].sort()).toEqual([...before!.stageflow!.hidden!].sort())
  })
})

describe('an item that is moved', () => {
  test('takes its proof, its marks and what is hidden with it', () => {
    const editing = withItems(toEditing(RESUME), 'work', (items) => moved(items, 1, -1))
    const own = fromEditing(editing, RESUME).meta!.stageflow!
    expect(own.lines).toEqual({ 'work/0/highlights/0': { origin: 'proof', proofId: PROOF }, 'work/0/summary': { origin: 'model' } })
    expect([...own.hidden!].sort()).toEqual(['references', 'work/0/summary', 'work/1/highlights/1'])
  })
  test('stays where it is at the end of the list', () => {
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  })
})

describe('a line', () => {
  test('that is removed does not hand its proof to the next one', () => {
    const editing = withItems(toEditing(RESUME), 'work', (items) =>
      items.map((item) => (item.from === 1 ? { ...item, lines: [newLine('new', 'J’ai compté la caisse'), ...item.lines] } : item)),
    )
    expect(fromEditing(editing, RESUME).meta!.stageflow!.lines).toEqual({
      'work/1/highlights/1': { origin: 'proof', proofId: PROOF },
      'work/1/summary': { origin: 'model' },
    })
  })
  test('without words is left out of the file', () => {
    const editing = withItems(toEditing(RESUME), 'work', (items) =>
      items.map((item) => ({ ...item, lines: [...item.lines, newLine('n', '  ')] })),
    )
    expect(fromEditing(editing, RESUME).work?.[0]?.highlights).toEqual(['J’ai rangé le stock', 'J’ai servi'])
  })
  test('that a model proposed becomes the student’s own when they rewrite it', () => {
    const line = { ...newLine('k', 'Proposé'), mark: { origin: 'model' as const, acceptedAt: '2026-11-29' } }
    expect(rewrite(line, 'Avec mes mots').mark).toEqual({ origin: 'student' })
  })
  test('keeps its proof when it is rewritten', () => {
    expect(rewrite(newLine('k', 'avant', PROOF), 'après').mark).toEqual({ origin: 'proof', proofId: PROOF })
  })
})

describe('a field that is emptied', () => {
  test('is absent from the file, since an empty date or address is not valid', () => {
    const editing = toEditing(RESUME)
    const saved = fromEditing({ ...editing, basics: { ...editing.basics, email: '', city: '' } }, RESUME)
    expect(saved.basics).not.toHaveProperty('email')
    expect(saved.basics?.location).toEqual({ region: 'Nord' })
  })
})

describe('a new item', () => {
  test('that says nothing yet is not saved; one with a title is', () => {
    const empty = withItems(toEditing(RESUME), 'volunteer', () => [newItem('v')])
    expect(fromEditing(empty, RESUME)).not.toHaveProperty('volunteer')
    const titled = withItems(toEditing(RESUME), 'volunteer', () => [{ ...newItem('v'), fields: { organization: 'Association' } }])
    expect(fromEditing(titled, RESUME).volunteer).toEqual([{ organization: 'Association' }])
  })
  test('keeps the sections in the order that the student chose', () => {
    const editing = toEditing(RESUME)
    const order = moved(editing.sections, 2, -1)
    expect(fromEditing({ ...editing, sections: order }, RESUME).meta?.stageflow?.order?.[1]).toBe(section(editing, 'work').id)
  })
})

describe('the choice of two pages', () => {
  test('is kept under our own member of the file, and nothing is said of it before it is made', () => {
    const editing = toEditing(RESUME)
    expect(editing).not.toHaveProperty('pages')
    expect(fromEditing(editing, RESUME).meta!.stageflow).not.toHaveProperty('pages')
    const chosen = fromEditing({ ...editing, pages: 2 }, RESUME)
    expect(chosen.meta!.stageflow!.pages).toBe(2)
    expect(toEditing(chosen).pages).toBe(2)
    expect(fromEditing(toEditing(chosen), chosen).meta!.stageflow!.pages).toBe(2)
    expect(fromEditing({ ...toEditing(chosen), pages: 1 }, chosen).meta!.stageflow!.pages).toBe(1)
  })
})

test('the editor points at lines longer than the limit of a CV', () => {
  expect(LINE_CHARACTERS).toBe(LIMITS.line)
  expect(STORED_LINE_CHARACTERS).toBe(LIMITS.storedLine)
  expect(TITLE_CHARACTERS).toBe(LIMITS.title)
})
