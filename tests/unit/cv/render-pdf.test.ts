import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { extractText, findFields } from '@/lib/cv/render/extract'
import { renderPdf } from '@/lib/cv/render/pdf'
import { MAX_WAITING, oneAtATime } from '@/lib/cv/render/queue'
import { renderHtml } from '@/lib/cv/render/html'
import { renderText } from '@/lib/cv/render/text'
import { TemplateId, type Resume } from '@/lib/cv/schema'
import { docOf, FULL, SPARSE } from '@/tests/fixtures/cv/docs'

const TIMEOUT = 120_000
const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0
const pdftotext = (pdf: Uint8Array, ...flags: string[]) =>
  spawnSync('pdftotext', [...flags, '-', '-'], { input: pdf, encoding: 'utf8' }).stdout

const manyLines = (count: number): Resume => ({
  ...FULL,
  work: Array.from({ length: count }, (_, i) => ({ ...FULL.work![0]!, position: `Emploi ${i + 1}` })),
})

describe.each(TemplateId.options)('the PDF of %s', (template) => {
  it.each([
    ['full', 'fr', FULL],
    ['full', 'en', FULL],
    ['sparse', 'fr', SPARSE],
  ] as const)('%s in %s: one A4 page, light, faces embedded, every field in order', { timeout: TIMEOUT }, async (_, lang, resume) => {
    const doc = docOf(resume, lang)
    const { pdf, pages, notices, overflow } = await renderPdf(doc, template)
    const read = await extractText(pdf)
    expect({ pages, notices, overflow }).toEqual({ pages: 1, notices: [], overflow: [] })
    expect(read.pageSizes.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]])
    expect(pdf.length).toBeLessThan(300 * 1024)
    expect(read.fonts.length).toBeGreaterThan(1)
    expect(read.fonts.filter(({ name, embedded }) => !embedded || !/Atkinson|Bricolage/.test(name))).toEqual([])
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('Helvetica')
    expect(read.info).toEqual({ title: doc.title, author: doc.name, language: lang === 'fr' ? 'fr-FR' : 'en-GB' })
    expect(findFields(doc, read.text, template).filter(({ inOrder }) => !inOrder)).toEqual([])
    const readers = hasPdftotext ? [pdftotext(pdf, '-raw'), ...(template === 'deux-colonnes' ? [] : [pdftotext(pdf)])] : []
    for (const text of readers) expect(findFields(doc, text, template).filter(({ inOrder }) => !inOrder)).toEqual([])
  })

  it('has the same bytes for the same content, at any hour', { timeout: TIMEOUT }, async () => {
    const first = await renderPdf(docOf(FULL), template)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const second = await renderPdf(docOf(FULL), template)
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0)
  })

  it('never goes below 9 pt: too much comes on two pages, with what could be left out', { timeout: TIMEOUT }, async () => {
    const { pages, density, overflow } = await renderPdf(docOf(manyLines(9)), template)
    expect(pages).toBeGreaterThan(1)
    expect(density).toBe('normal')
    expect(overflow[0]).toMatchObject({ path: 'interests', reason: 'interests' })
    expect(overflow.some(({ path, reason }) => reason === 'older_line' && path === 'work/8/highlights/2')).toBe(true)
    expect(overflow.every(({ lines }) => lines > 0)).toBe(true)
  })
})

describe('what a PDF refuses', () => {
  it('says which lines are read from right to left; the page to print still shows them', async () => {
    const doc = docOf({ ...SPARSE, languages: [{ language: 'العربية' }] })
    await expect(renderPdf(doc, 'ats')).rejects.toMatchObject({ code: 'cv_right_to_left', issues: [{ field: 'languages/0' }] })
    expect(renderHtml(doc, 'ats')).toContain('<li dir="auto">العربية</li>')
  })

  it('lets twenty wait behind the one that is drawn, and asks the next to come back', async () => {
    let running = 0
    let most = 0
    let open = () => {}
    const gate = new Promise<void>((resolve) => (open = resolve))
    const job = async () => {
      running += 1
      most = Math.max(most, running)
      await gate
      running -= 1
    }
    const taken = Array.from({ length: MAX_WAITING + 1 }, () => oneAtATime(job))
    await expect(oneAtATime(job)).rejects.toMatchObject({ code: 'cv_busy', retryAfterSeconds: 5 })
    open()
    await Promise.all(taken)
    expect(most).toBe(1)
    await expect(oneAtATime(async () => 'again')).resolves.toBe('again')
  })
})

describe('the page and the plain text', () => {
  it('executes and fetches nothing that a student typed', () => {
    const doc = docOf({
      basics: {
        name: '<script>alert(1)</script>',
        label: '"><img src=x onerror=alert(1)>',
        url: 'javascript:alert(1)',
        image: 'file:///etc/passwd',
      },
      work: [{ name: '</style><b>', highlights: ['<a href="javascript:x">'], url: 'file:///etc/passwd' }],
    })
    for (const template of TemplateId.options) {
      const html = renderHtml(doc, template)
      expect(html).not.toMatch(/<script|<img|<b>|href="(?:javascript|file)|src="/i)
      expect(html).toContain('&lt;script&gt;')
    }
  })

  it('names its language, title, headings and lists', () => {
    const html = renderHtml(docOf(FULL, 'en'), 'ats')
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(html).toContain('<h2 id="work">Experience</h2>')
    expect(html).toContain('<a href="mailto:maelys.lefevre@example.org"')
    expect(html.match(/<h1/g)).toHaveLength(1)
  })

  it('holds every field in order as plain text', () => {
    for (const field of findFields(docOf(SPARSE), renderText(docOf(SPARSE)).replace('FORMATION', 'Formation')).filter(({ path }) =>
      path.includes('/'),
    ))
      expect(field).toMatchObject({ inOrder: true })
  })
})
