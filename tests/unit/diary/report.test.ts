import { describe, expect, test } from 'vitest'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { writeDocx } from '@/lib/diary/export/report-docx'
import { HTML_POLICY, writeHtml } from '@/lib/diary/export/report-html'
import { quotesFor } from '@/lib/diary/quotes'
import { composeReport, isRightToLeft, paragraphsOf } from '@/lib/diary/report-rules'
import type { DiaryEntry } from '@/lib/diary/schema'
import { paragraphsOfDocx, readZip } from '../../fixtures/read-zip'

const { headings } = dictionaryOf('fr').diary.report
const HOSTILE = '<script>alert("x")</script> & <w:t>« ça »</w:t> \u0001fin'
const REPORT = composeReport(
  {
    'cover-title': 'Cinq jours\u00a0à l’atelier',
    'cover-author': 'Lina',
    'cover-school': '',
    entreprise: 'Un atelier.\n\nOn y répare des vélos.',
    'ce-que-j-ai-fait': HOSTILE,
    'la-suite': '   ',
    'moment-marquant': 'مرحبا بكم',
  },
  headings,
)
const EXPECTED = [
  { style: 'Title', text: 'Cinq jours\u00a0à l’atelier' },
  { style: '', text: 'Prénom et nom\u00a0: Lina' },
  { style: 'Heading1', text: 'L’entreprise' },
  { style: '', text: 'Un atelier.' },
  { style: '', text: 'On y répare des vélos.' },
  { style: 'Heading1', text: 'Ce que j’ai fait' },
  { style: '', text: '<script>alert("x")</script> & <w:t>« ça »</w:t> fin' },
  { style: 'Heading1', text: 'Un moment marquant' },
  { style: '', text: 'مرحبا بكم' },
]

describe('the Word document', () => {
  test('holds all the student’s text in order, under fixed headings, and nothing else', async () => {
    expect(paragraphsOfDocx(await writeDocx(REPORT))).toEqual(EXPECTED)
  })

  test('is a Word archive in French, with page numbers, and runs right to left where the text does', async () => {
    const files = readZip(await writeDocx(REPORT))
    for (const name of ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml']) expect(files.has(name)).toBe(true)
    expect(files.get('word/styles.xml')).toContain('w:val="fr-FR"')
    expect([...files].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml.includes('PAGE'))).toContain(true)
    expect(files.get('word/document.xml')).toContain('<w:titlePg/>')
    expect(files.get('word/document.xml')!.match(/<w:bidi\/>/g)).toHaveLength(1)
    expect(files.get('docProps/core.xml')).toContain('<dc:creator>Lina</dc:creator>')
  })

  test('of somebody who wrote nothing yet is a title', async () => {
    expect(paragraphsOfDocx(await writeDocx(composeReport({}, headings)))).toEqual([{ style: 'Title', text: 'Rapport de stage' }])
  })

  test('takes the longest report there may be', async () => {
    const longest = Array.from({ length: 600 }, (_, n) => `ligne ${n}`).join('\n')
    const paragraphs = paragraphsOfDocx(await writeDocx(composeReport({ entreprise: longest, 'la-suite': longest }, headings)))
    expect(paragraphs).toHaveLength(1 + 2 * 601)
  })
})

describe('the page to print', () => {
  const html = writeHtml(REPORT)
  test('holds the same text, escaped, in the same order', () => {
    const text = html
      .replace(/<style>.*<\/style>|<title>.*?<\/title>/s, '')
      .replace(/<title>.*?<\/title>/s, '')
      .replace(/<[^>]*>/g, '|')
    const places = ['Cinq jours', 'Lina', 'Un atelier.', 'On y répare', '&lt;script&gt;alert(&quot;x&quot;)', 'مرحبا'].map((part) =>
      text.indexOf(part),
    )
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(html).not.toContain('<script')
    expect(html).toContain('lang="fr"')
    expect(html.match(/<h1/g)).toHaveLength(1)
  })
  test('may run no script and fetch nothing', () => {
    expect(HTML_POLICY).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; /)
  })
})

test('a text is cut where its lines end, and nowhere else', () => {
  expect(paragraphsOf('Un. Deux.\r\n\r\n  Trois\n')).toEqual(['Un. Deux.', 'Trois'])
  expect(paragraphsOf(' \n\t')).toEqual([])
  expect([isRightToLeft('«\u00a0مرحبا\u00a0»'), isRightToLeft('Bonjour مرحبا'), isRightToLeft('123')]).toEqual([true, false, false])
})

describe('the words to take up for a question', () => {
  const entry: DiaryEntry = {
    id: 'e',
    day: '2026-06-15',
    seen: 'Vu',
    done: 'Fait',
    learnt: '',
    skills: [],
    away: false,
    version: 1,
  }
  const sources = {
    entries: [entry],
    proofs: [{ id: 'p', source: 'Preuve', text: 'J’ai noté', kind: 'action' as const }],
    traces: [{ id: 't', source: 'Trace', text: 'La photo du four' }],
    nameOf: (_: DiaryEntry, box: string) => box,
  }
  test('are the student’s own, verbatim, the likeliest first, and no blank ones', () => {
    expect(quotesFor('ce-que-j-ai-fait', sources).map(({ text }) => text)).toEqual(['Fait', 'J’ai noté'])
    expect(quotesFor('ce-que-j-ai-appris', sources).map(({ text }) => text)).toEqual(['La photo du four'])
    expect(quotesFor('entreprise', sources).map(({ text }) => text)).toEqual(['Vu'])
  })
})
