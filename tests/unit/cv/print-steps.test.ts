import { afterEach, describe, expect, test, vi } from 'vitest'
import { printPdf, type Printing } from '@/components/cv/print-pdf'
import { doneText, shareOf, stepText } from '@/components/cv/print-words'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { oneAtATime } from '@/lib/cv/render/queue'

const texts = dictionaryOf('fr').cvScreen.print
const plain = (text: string) => text.replace(/\u00A0/g, ' ')

describe('the queue of what is printed', () => {
  test('tells each job how many are before it, each time one ends, also by a failure', async () => {
    const heard: string[] = []
    const job = (name: string, run: () => Promise<void> = async () => {}) => oneAtATime(run, (ahead) => heard.push(`${name}${ahead}`))
    const first = job('a', async () => Promise.reject(new Error('broken')))
    const others = [job('b'), job('c')]
    await expect(first).rejects.toThrow('broken')
    await Promise.all(others)
    expect(heard).toEqual(['a0', 'b1', 'c2', 'b0', 'c1', 'c0'])
  })
})

describe('what is said while a PDF is prepared', () => {
  test('names the step, the place in the queue and the sizes; only the file on its way has a share', () => {
    expect(stepText({ step: 'waiting', ahead: 1 }, texts)).toBe('1 CV passe avant le tien.')
    expect(stepText({ step: 'waiting', ahead: 3 }, texts)).toBe('3 CV passent avant le tien.')
    expect(plain(stepText({ step: 'receiving', loaded: 12_400, total: 34_000 }, texts))).toBe('Le fichier arrive : 12 sur 34 Ko.')
    expect(shareOf({ step: 'receiving', loaded: 17_000, total: 34_000 })).toBe(0.5)
    for (const printing of [{ step: 'saving' }, { step: 'composing' }, { step: 'waiting', ahead: 2 }] as const)
      expect(shareOf(printing)).toBeNull()
    expect(shareOf({ step: 'receiving', loaded: 0, total: 0 })).toBeNull()
  })
  test('ends with the size and the pages, where they are known', () => {
    expect(plain(doneText(33_600, 1, texts))).toBe('PDF téléchargé : 34 Ko, 1 page.')
    expect(plain(doneText(400, 2, texts))).toBe('PDF téléchargé : 1 Ko, 2 pages.')
    expect(plain(doneText(33_600, null, texts))).toBe('PDF téléchargé : 34 Ko.')
  })
})

describe('a file that is asked for', () => {
  afterEach(() => vi.unstubAllGlobals())
  const FILE = 'x'.repeat(2_000)
  const STEPS = [{ step: 'waiting', ahead: 1 }, { step: 'composing' }, { step: 'done', bytes: 2_000, pages: 2 }]
  const stream = (steps: readonly object[]) =>
    new Response([...steps.map((data) => `data: ${JSON.stringify({ type: 'data-step', data })}\n\n`), 'data: [DONE]\n\n'].join(''))
  const answer = (steps: () => Response | Promise<Response>, file: () => Response | Promise<Response>) =>
    vi.stubGlobal('fetch', async (url: string) => (url.includes('/steps') ? steps() : file()))
  const print = async () => {
    const seen: Printing[] = []
    const printed = await printPdf('id', '?lang=fr', (step) => seen.push(step))
    return { printed, steps: seen.map(({ step }) => step), seen }
  }

  test('comes after its steps, with its pages', async () => {
    answer(
      () => stream(STEPS),
      () => new Response(FILE, { headers: { 'content-disposition': 'attachment; filename="cv.pdf"' } }),
    )
    const { printed, steps, seen } = await print()
    expect(printed).toMatchObject({ ok: true, pages: 2, disposition: expect.stringContaining('cv.pdf') })
    expect(printed.ok && printed.blob.size).toBe(2_000)
    expect([...new Set(steps)]).toEqual(['composing', 'waiting', 'receiving'])
    expect(seen.at(-1)).toEqual({ step: 'receiving', loaded: 2_000, total: 2_000 })
  })
  test.each([
    ['break off', () => Promise.reject(new TypeError('network'))],
    ['are refused', () => new Response(null, { status: 429 })],
    ['end without a file', () => stream(STEPS.slice(0, 2))],
  ])('comes all the same when the steps %s', async (_, steps) => {
    answer(steps, () => new Response(FILE))
    expect((await print()).printed).toMatchObject({ ok: true, pages: null })
  })
  test('that is refused says why, and one that no network brings says so', async () => {
    answer(
      () => stream([]),
      () => Response.json({ code: 'cv_busy', title: 'Beaucoup de CV', detail: 'Redemande dans 5 secondes.' }, { status: 503 }),
    )
    expect((await print()).printed).toMatchObject({ ok: false, refusal: { code: 'cv_busy', detail: 'Redemande dans 5 secondes.' } })
    answer(
      () => Promise.reject(new TypeError('network')),
      () => Promise.reject(new TypeError('network')),
    )
    expect((await print()).printed).toEqual({ ok: false, refusal: 'network' })
  })
})
