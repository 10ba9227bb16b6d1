import { describe, expect, it } from 'vitest'
import { LEVELS, NORMAL, PAGE, ROOMY } from '@/lib/cv/render/density'
import { draw, guessShare } from '@/lib/cv/render/engine'
import { fit } from '@/lib/cv/render/fit'
import { measure } from '@/lib/cv/render/layout'
import { prepare } from '@/lib/cv/render/prepare'
import { TemplateId, type Resume } from '@/lib/cv/schema'
import { docOf, FULL, SPARSE } from '@/tests/fixtures/cv/docs'

const TIMEOUT = 120_000
const prepared = (resume: Resume) => prepare(docOf(resume)).doc
/** Lines of different lengths: the same one nine times would be nine times the same slip. */
const jobs = (count: number): Resume => ({
  ...FULL,
  work: Array.from({ length: count }, (_, i) => ({
    ...FULL.work![0]!,
    highlights: FULL.work![0]!.highlights!.map((line) => `${line} ${'encore '.repeat(i)}`.trim()),
  })),
})

describe.each(TemplateId.options)('the room that %s takes', (template) => {
  it.each([
    ['a full CV', FULL],
    ['a sparse one', SPARSE],
    ['one of two pages', jobs(9)],
    ['one whose link is wider than its column', { ...FULL, basics: { ...FULL.basics, url: `https://example.org/${'chemin'.repeat(25)}` } }],
  ])('is guessed within a twentieth for %s', { timeout: TIMEOUT }, async (_, resume) => {
    const doc = prepared(resume)
    for (const density of [ROOMY, NORMAL, LEVELS.at(-1)!]) {
      const { used, room } = measure((await draw(doc, template, density, { onOnePage: true })).pages)
      expect(Math.abs((guessShare(doc, template, density) * room) / used - 1)).toBeLessThan(0.05)
    }
  })

  it('is the loosest level that fits: the next looser one runs over the page', { timeout: TIMEOUT }, async () => {
    for (const count of [2, 4, 5]) {
      const doc = prepared(jobs(count))
      const { drawn, density, overflow } = await fit(doc, template)
      if (overflow.length > 0) continue
      expect(drawn.pages.map(({ box }) => Math.round(box!.height!))).toEqual([Math.round(PAGE.height)])
      const looser = LEVELS[LEVELS.indexOf(density) - 1]
      if (looser) expect((await draw(doc, template, looser)).pages.length).toBe(2)
    }
  })

  it('is the same page whether its breaks were looked for or not', { timeout: TIMEOUT }, async () => {
    const doc = prepared(SPARSE)
    const [whole, broken] = [await draw(doc, template, NORMAL, { onOnePage: true }), await draw(doc, template, NORMAL)]
    expect(Buffer.compare(await whole.bytes(), await broken.bytes())).toBe(0)
  })
})
