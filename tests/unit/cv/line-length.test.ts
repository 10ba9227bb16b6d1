import { describe, expect, test } from 'vitest'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { checkCv } from '@/lib/cv/checks'
import { toDoc } from '@/lib/cv/doc'
import { BASICS, charactersOf, SHAPES } from '@/lib/cv/editing-fields'
import { lengthOf } from '@/lib/cv/line-length'
import { placeName } from '@/lib/cv/place-name'
import type { Resume } from '@/lib/cv/schema'
import { checkResumeText } from '@/lib/cv/validate'

const { cv, cvScreen } = dictionaryOf('fr')
const of = (text: string): Resume => ({ work: [{ position: 'x', highlights: [text] }] })
const said = (resume: Resume, code: string) =>
  checkCv({ resume, doc: toDoc(resume, { lang: 'fr', headings: cv }), template: 'ats', standing: new Set(), printed: null }).find(
    (check) => check.code === code,
  )?.level
const isTaken = (resume: Resume) => checkResumeText(JSON.stringify(resume)).ok

describe('what is said of a line is what the checks and the server do', () => {
  test.each([
    ['mot '.repeat(20).trim(), 'fine', 'good', 'good', true],
    ['mot '.repeat(21).trim(), 'wordy', 'advice', 'good', true],
    ['x'.repeat(300), 'fine', 'good', 'good', true],
    ['x'.repeat(301), 'long', 'good', 'advice', true],
    ['x'.repeat(1_000), 'long', 'good', 'advice', true],
    ['x'.repeat(1_001), 'refused', 'good', 'advice', false],
  ])('%s', (text, level, words, long, taken) => {
    expect(lengthOf(text).level).toBe(level)
    expect([said(of(text), 'words'), said(of(text), 'too-long'), isTaken(of(text))]).toEqual([words, long, taken])
  })
  test('counts what is beyond the limit that counts', () => {
    expect(lengthOf('x'.repeat(312))).toMatchObject({ over: 12 })
    expect(lengthOf('x'.repeat(1_012))).toMatchObject({ over: 12 })
    expect(lengthOf('L’accueil et un rendez-vous')).toEqual({ level: 'fine', words: 4, over: 0 })
  })
})

describe('a field of the editor', () => {
  const text = (length: number) => 'x'.repeat(length)
  test('takes as many characters as the server', () => {
    for (const id of BASICS.filter((field) => !['email', 'url', 'city'].includes(field)))
      expect([charactersOf(id), charactersOf(id) + 1].map((length) => isTaken({ basics: { [id]: text(length) } }))).toEqual([true, false])
    for (const [section, { fields }] of Object.entries(SHAPES))
      for (const { id, type } of fields)
        if (type === 'text' || type === 'level')
          expect([charactersOf(id), charactersOf(id) + 1].map((n) => isTaken({ [section]: [{ [id]: text(n) }] }))).toEqual([true, false])
  })
})

describe('a place that is refused', () => {
  const texts = { ...cvScreen, sections: cv.sections }
  test.each([
    ['work/0/highlights/1', 'Expériences, 1 › Ligne 2'],
    ['languages/1/fluency', 'Langues, 2 › Niveau'],
    ['education/0/startDate', 'Formation, 1 › Début'],
    ['basics/location/city', 'Toi › Ville'],
    ['basics/email', 'Toi › Adresse e-mail'],
    ['volunteer/3', 'Engagements, 4'],
    ['work/0/description', 'work/0/description'],
    ['meta/stageflow/pages', 'meta/stageflow/pages'],
    ['constructor/0/name', 'constructor/0/name'],
    ['', ''],
  ])('%s is called « %s »', (path, name) => {
    expect(placeName(path, texts)).toBe(name)
  })
})

test('each level of a language is one choice with one word on the page, the same in both languages of the interface', () => {
  for (const locale of ['fr', 'en'] as const) {
    const { levels } = dictionaryOf(locale).cvFields.fluency
    const stored = Object.values(levels).map((level) => level.stored)
    expect(new Set(stored).size).toBe(7)
    expect(Object.values(levels).every(({ stored: word }) => !/\bje\b|\bI\b/.test(word))).toBe(true)
    for (const id of ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const)
      expect([levels[id].label, levels[id].stored].every((text) => text.startsWith(id.toUpperCase()))).toBe(true)
  }
})
