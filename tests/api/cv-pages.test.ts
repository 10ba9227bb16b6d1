import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as check } from '@/app/api/cv/[cvId]/checks/route'
import { GET as json } from '@/app/api/cv/[cvId]/json/route'
import { GET as pdf } from '@/app/api/cv/[cvId]/pdf/route'
import { POST as create } from '@/app/api/cv/route'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { extractText } from '@/lib/cv/render/extract'
import { call, newPerson, openTestHome } from '../fixtures/api'

let home: EmbeddedHome
let token: string
beforeAll(async () => {
  ;({ home } = await openTestHome())
  ;({ token } = await newPerson(home))
})
afterAll(() => home.close())

/** More than a page at 10 pt; `items` experiences of six lines. */
const long = (items: number, pages?: number) => ({
  basics: { name: 'Lina Exemple', email: 'lina@example.org' },
  work: Array.from({ length: items }, (_, i) => ({
    position: `Aide ${i}`,
    name: 'Kermesse',
    highlights: Array.from({ length: 6 }, (__, n) => `Ligne ${i}.${n} : rangé le stock et servi trente personnes par heure`),
  })),
  meta: { stageflow: { schema: 1, ...(pages && { pages }) } },
})
const keep = async (body: Record<string, unknown>) =>
  ((await (await call(create, '/api/cv', { method: 'POST', token, body })).json()) as { id: string }).id
const pagesOf = async (id: string, query = '') => {
  const response = await call(pdf, `/api/cv/x/pdf${query}`, { token, params: { cvId: id } })
  return (await extractText(new Uint8Array(await response.arrayBuffer()))).pages
}
type Checked = { checks: { code: string; level: string; count?: number }[]; print: { pages: number; density: string; overflow: unknown[] } }
const checked = async (id: string) => (await (await call(check, '/', { token, params: { cvId: id } })).json()) as Checked

describe('a CV whose student keeps two pages', () => {
  test('is set on two at its usual size where one would need small letters, in the PDF and in the checks; `?pages=` is for once', async () => {
    const tight = await keep({ resume: long(7) })
    const chosen = await keep({ resume: long(7, 2) })
    const [one, two] = [await checked(tight), await checked(chosen)]
    expect(one.print).toMatchObject({ pages: 1, overflow: [] })
    expect(one.print.density).not.toBe('normal')
    expect(two.print).toMatchObject({ pages: 2, density: 'normal', overflow: [] })
    expect(two.checks.find(({ code }) => code === 'one-page')).toMatchObject({ level: 'info', count: 2 })
    expect([await pagesOf(chosen), await pagesOf(chosen, '?pages=1'), await pagesOf(tight), await pagesOf(tight, '?pages=2')]).toEqual([
      2, 1, 1, 2,
    ])
  })

  test('is not offered trims any more when it does not fit at all', async () => {
    const [over, chosen] = [await checked(await keep({ resume: long(9) })), await checked(await keep({ resume: long(9, 2) }))]
    expect(over.print.overflow.length).toBeGreaterThan(0)
    expect(over.checks.find(({ code }) => code === 'one-page')).toMatchObject({ level: 'advice', count: 2 })
    expect(chosen.print.overflow).toEqual([])
  })

  test('keeps the choice through export and import, to the byte; another number is refused', async () => {
    const text = JSON.stringify(long(1, 2), null, 3)
    const first = await keep({ resumeText: text })
    const out = await (await call(json, '/', { token, params: { cvId: first } })).text()
    expect(out).toBe(text)
    const second = await keep({ resumeText: out })
    expect(await (await call(json, '/', { token, params: { cvId: second } })).text()).toBe(text)
    const odd = await call(create, '/api/cv', { method: 'POST', token, body: { resume: long(1, 7) } })
    expect([odd.status, await odd.json()]).toMatchObject([400, { refusals: [{ path: 'meta/stageflow/pages' }] }])
  })
})
