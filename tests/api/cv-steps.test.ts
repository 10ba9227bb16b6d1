import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as pdf } from '@/app/api/cv/[cvId]/pdf/route'
import { GET as steps } from '@/app/api/cv/[cvId]/pdf/steps/route'
import { POST as create } from '@/app/api/cv/route'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { call, eventsOf, newPerson, openTestHome } from '../fixtures/api'

let home: EmbeddedHome
let lina: { token: string }
beforeAll(async () => {
  ;({ home } = await openTestHome())
  lina = await newPerson(home)
})
afterAll(() => home.close())

const newCv = async (name: string) =>
  (
    (await (await call(create, '/api/cv', { method: 'POST', token: lina.token, body: { resume: { basics: { name } } } })).json()) as {
      id: string
    }
  ).id
const of = (cvId: string) => ({ token: lina.token, params: { cvId } })
const stepsOf = async (cvId: string) => (await eventsOf(await call(steps, '/', of(cvId)))).map(({ data }) => data)

describe('the steps of a PDF', () => {
  test('tell that it is set, then its size and pages; the file that follows is that one, and the second time it is there at once', async () => {
    const id = await newCv('Lina Exemple')
    const first = await stepsOf(id)
    expect(first[0]).toEqual({ step: 'composing' })
    const done = first.at(-1)
    expect(done).toMatchObject({ step: 'done', pages: 1 })
    const file = await (await call(pdf, '/', of(id))).arrayBuffer()
    expect(file.byteLength).toBe(done!.bytes)
    expect(await stepsOf(id)).toEqual([done])
  })

  test('say how many are before it while others are set', async () => {
    const ids = [await newCv('Un'), await newCv('Deux'), await newCv('Trois')]
    const told = await Promise.all(ids.map(stepsOf))
    expect(told.flat().filter((step) => step?.step === 'waiting').length).toBeGreaterThan(0)
    for (const one of told) expect(one.at(-1)).toMatchObject({ step: 'done' })
  })

  test('end without a file when there can be none, and the file says why', async () => {
    const id = await newCv('عمر')
    expect((await stepsOf(id)).some((step) => step?.step === 'done')).toBe(false)
    const refused = await call(pdf, '/', of(id))
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([422, 'cv_right_to_left'])
  })

  test('are for the owner of the CV alone', async () => {
    const other = await newPerson(home)
    const id = await newCv('Lina')
    expect((await call(steps, '/', { token: other.token, params: { cvId: id } })).status).toBe(404)
    expect((await call(steps, '/', { params: { cvId: id } })).status).toBe(401)
  })
})
