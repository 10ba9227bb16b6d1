import * as themeModule from 'jsonresume-theme-even'
import { describe, expect, test } from 'vitest'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { checkCv } from '@/lib/cv/checks'
import { toDoc } from '@/lib/cv/doc'
import { disposition } from '@/lib/cv/download'
import type { CvLang, Resume } from '@/lib/cv/schema'

const docOf = (resume: Resume, lang: CvLang = 'fr') => toDoc(resume, { lang, headings: dictionaryOf(lang).cv })
const A = '00000000-0000-4000-8000-00000000000a'
const level = (resume: Resume, code: string, more: Partial<Parameters<typeof checkCv>[0]> = {}) =>
  checkCv({ resume, doc: docOf(resume), template: 'ats', standing: new Set([A]), printed: null, ...more }).find(
    (check) => check.code === code,
  )
const full: Resume = {
  basics: {
    name: 'Léa',
    email: 'lea@example.org',
    phone: '06 00 00 00 00',
    location: { city: 'Rouen', address: '1 rue x' },
    image: 'https://example.org/a.jpg',
  },
  education: [{ studyType: 'Troisième', institution: 'Collège', startDate: '2025-09' }],
  work: [
    {
      position: 'Vente',
      name: 'Kermesse',
      startDate: '2026-06-01',
      endDate: '2026-06-12',
      url: 'https://example.org/',
      highlights: ['Vendu 120 gâteaux', 'Compté la caisse'],
    },
  ],
  languages: [{ language: 'Arabe', fluency: 'maternelle' }, { language: 'Anglais' }],
  meta: {
    stageflow: {
      schema: 1,
      order: ['work', 'languages'],
      hidden: ['work/0/highlights/1', 'languages/1'],
      lines: { 'work/0/highlights/0': { origin: 'proof', proofId: A } },
    },
  },
}

describe('a page', () => {
  test('shows what its owner chose, in their order, with dates in words and links to proofs', () => {
    expect(docOf(full)).toEqual({
      lang: 'fr',
      title: 'CV – Léa',
      name: 'Léa',
      headline: '',
      contacts: [
        { kind: 'email', text: 'lea@example.org', href: 'mailto:lea@example.org' },
        { kind: 'phone', text: '06 00 00 00 00', href: 'tel:0600000000' },
        { kind: 'city', text: 'Rouen' },
      ],
      sections: [
        {
          id: 'work',
          heading: 'Expériences',
          items: [
            {
              path: 'work/0',
              title: 'Vente – Kermesse',
              meta: 'juin 2026 · example.org',
              lines: [{ path: 'work/0/highlights/0', text: 'Vendu 120 gâteaux', proofId: A }],
            },
          ],
        },
        { id: 'languages', heading: 'Langues', tags: ['Arabe (maternelle)'] },
        {
          id: 'education',
          heading: 'Formation',
          items: [{ path: 'education/0', title: 'Troisième – Collège', meta: 'depuis sept. 2025', lines: [] }],
        },
      ],
    })
    expect(docOf(full, 'en').sections.map(({ heading }) => heading)).toEqual(['Experience', 'Languages', 'Education'])
  })

  test('of an empty document is empty', () => {
    expect(docOf({})).toMatchObject({ name: '', contacts: [], sections: [] })
  })
})

describe('a check', () => {
  test('of a good CV finds nothing but what is not shown', () => {
    const checks = checkCv({
      resume: { ...full, work: [{ ...full.work![0], highlights: ['Vendu 120 gâteaux'] }] },
      doc: docOf(full),
      template: 'ats',
      standing: new Set([A]),
      printed: { pages: 1, chosen: 1, fields: [{ path: 'a', found: true, inOrder: true }] },
    })
    expect(checks.filter((check) => check.level !== 'good').map(({ code, paths }) => [code, paths])).toEqual([
      ['not-shown', ['basics/location/address', 'basics/image']],
    ])
  })

  const line = (text: string): Resume => ({ work: [{ position: 'x', highlights: [text] }] })
  test.each([
    [{}, 'contact', 'problem'],
    [{}, 'name', 'problem'],
    [{ work: [{ position: '' }] }, 'titles', 'problem'],
    [line('Vendu'), 'claims', 'info'],
    [line('mot '.repeat(21)), 'words', 'advice'],
    [line('x'.repeat(301)), 'too-long', 'advice'],
    [line("C'est fait !"), 'typography', 'info'],
    [line('Née le 3 mai 2011'), 'private', 'advice'],
    [line('16 ans, célibataire'), 'private', 'advice'],
    [line('Gardé ma sœur pendant 3 ans'), 'private', 'good'],
    [{ work: [{ position: 'x', startDate: '2026-05', endDate: '2026' }] }, 'dates', 'good'],
    [{ work: [{ position: 'x', startDate: '2026-05', endDate: '2025-06-01' }] }, 'dates', 'problem'],
  ] as [Resume, string, string][])('%o, %s: %s', (resume, code, expected) => {
    expect(level(resume, code)?.level).toBe(expected)
  })

  test('counts fields that a machine misses or finds elsewhere, and pages beyond one', () => {
    const printed = {
      pages: 2,
      chosen: 1 as const,
      fields: [
        { path: 'a', found: true, inOrder: true },
        { path: 'b', found: true, inOrder: false },
        { path: 'c', found: false, inOrder: false },
      ],
    }
    expect(level(full, 'fields', { printed })).toMatchObject({ level: 'problem', paths: ['b', 'c'], of: 3 })
    expect(level(full, 'one-page', { printed })).toMatchObject({ level: 'advice', count: 2 })
    expect(level(full, 'one-page', { printed: { ...printed, chosen: 2 } })).toMatchObject({ level: 'info', count: 2 })
    expect(level(full, 'one-page', { printed: { ...printed, pages: 3, chosen: 2 } })).toMatchObject({ level: 'advice', count: 3 })
    expect(level(full, 'template', { template: 'deux-colonnes' })).toMatchObject({ level: 'advice' })
  })

  test('has a sentence for each of its levels', () => {
    for (const lang of ['fr', 'en'] as const)
      for (const check of checkCv({
        resume: {},
        doc: docOf({}),
        template: 'ats',
        standing: new Set(),
        printed: { pages: 1, chosen: 1, fields: [] },
      }))
        expect(dictionaryOf(lang).cv.checks[check.code]).toHaveProperty(check.level)
    for (const lang of ['fr', 'en'] as const)
      expect(Object.keys(dictionaryOf(lang).cv.checks['one-page']).sort()).toEqual(['advice', 'good', 'info'])
  })
})

test('an existing theme of JSON Resume renders our document', () => {
  const { render } = themeModule as unknown as { render: (resume: unknown) => string }
  const page = render(JSON.parse(JSON.stringify(full)))
  for (const text of ['Léa', 'Vendu 120 gâteaux', 'Kermesse', 'Arabe']) expect(page).toContain(text)
})

test.each([
  ['Léa “Müller”', `attachment; filename="Lea-Muller.pdf"; filename*=UTF-8''L%C3%A9a%20%E2%80%9CM%C3%BCller%E2%80%9D.pdf`],
  ['a\r\nSet-Cookie: x="1"', `attachment; filename="a-Set-Cookie-x-1.pdf"; filename*=UTF-8''a%20Set-Cookie%20x%3D%201.pdf`],
  ['عمر', `attachment; filename="cv.pdf"; filename*=UTF-8''%D8%B9%D9%85%D8%B1.pdf`],
  ['../.caché', `attachment; filename="cache.pdf"; filename*=UTF-8''cach%C3%A9.pdf`],
  ['', `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`],
])('a file is named %s for every program', (name, header) => {
  expect(disposition('attachment', name, 'pdf')).toBe(header)
})
