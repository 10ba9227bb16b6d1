import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POST as openReview } from '@/app/api/cv/[cvId]/reviews/route'
import { POST as remark } from '@/app/api/cv/reviews/remarks/route'
import { POST as create } from '@/app/api/cv/route'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { findViewer } from '@/lib/core/viewer'
import { describeRemarks } from '@/lib/cv/review-service'
import { call, newPerson, openTestHome } from '../fixtures/api'

let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

type Person = { token: string }
const newCv = async ({ token }: Person, title: string): Promise<string> => {
  const sent = await call(create, '/api/cv', { method: 'POST', token, body: { resume: { interests: [{ name: 'Manga' }] }, title } })
  return ((await sent.json()) as { id: string }).id
}
const say = async ({ token }: Person, cvId: string, body: string): Promise<void> => {
  const link = await call(openReview, '/', { method: 'POST', token, body: {}, params: { cvId } })
  const { url } = (await link.json()) as { url: string }
  const left = { token: url.slice(url.lastIndexOf('/') + 1), body, path: 'interests/0', firstName: 'Nora' }
  expect((await call(remark, '/', { method: 'POST', body: left })).status).toBe(201)
}
const viewerOf = async ({ token }: Person) =>
  (await findViewer(home, `Bearer ${token}`, { getAll: () => [], setAll: () => {} } as never, false))!

describe('what readers said of all of a student’s CVs', () => {
  test('comes by CV, the newest first, without CVs that nobody spoke of, and to its owner alone', async () => {
    const [lina, sami] = [await newPerson(home), await newPerson(home)]
    const first = await newCv(lina, 'Mon CV')
    await newCv(lina, 'Sans lecteur')
    const second = await newCv(lina, 'Mon CV pour le garage')
    await say(lina, first, 'Un')
    await say(lina, second, 'Deux')
    await say(lina, first, 'Trois')
    const said = await describeRemarks(await viewerOf(lina))
    expect(said.map(({ cv, remarks }) => [cv.title, remarks.map(({ body }) => body)])).toEqual([
      ['Mon CV', ['Trois', 'Un']],
      ['Mon CV pour le garage', ['Deux']],
    ])
    expect(said[0]!.remarks[0]).toMatchObject({ path: 'interests/0', firstName: 'Nora' })
    expect(await describeRemarks(await viewerOf(sami))).toEqual([])
  })
})
