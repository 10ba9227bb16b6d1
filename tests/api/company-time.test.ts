import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as website } from '@/app/api/companies/website/route'
import { GET as search } from '@/app/api/companies/route'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import type { Fault, Source } from '../fakes/companies/faults'
import { startFakeCompanies, type FakeCompanies } from '../fakes/companies/server'
import { call, newPerson, openTestHome } from '../fixtures/api'

const MOST_MS = 5_000

let home: EmbeddedHome
let fake: FakeCompanies
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
// Stand-ins at an address of their own: the process knows nothing of them, neither answers nor breakers.
beforeEach(async () => {
  fake = await startFakeCompanies()
  for (const [name, value] of Object.entries({ ...fake.env, COMPANIES_LIVE: 'on' })) vi.stubEnv(name, value)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await fake.close()
})
afterAll(() => home.close())

type Faults = Partial<Record<Source, Fault>>
const arrange = (faults: Faults) => {
  for (const [source, fault] of Object.entries(faults)) fake.faults.always(source as Source, fault)
}
type Body = { code?: string; source?: string; asOf?: string; results?: unknown[] }

/** A whole search of a new student, from the request to its last byte. */
async function timed(token: string, path: string, handler = search) {
  const started = performance.now()
  const response = await call(handler, path, { token })
  const body = (await response.json()) as Body
  return { status: response.status, body, ms: performance.now() - started }
}
const BAKERIES = '/api/companies?trade=boulangerie&place=Montreuil&radiusKm=20'

describe('a whole search ends within 5 s', () => {
  test.each<[string, Faults, number, string]>([
    ['nobody ever answers', { communes: 'stall', geocoding: 'stall', register: 'stall' }, 503, 'sources_down'],
    ['the place comes late, the companies never', { communes: 'slow', register: 'stall' }, 503, 'sources_down'],
    [
      'the place comes late from the second source, the companies never',
      { communes: 'stall', geocoding: 'slow', register: 'stall' },
      503,
      'sources_down',
    ],
    ['bodies begin and never end', { communes: 'stall-body', geocoding: 'stall-body', register: 'stall-body' }, 503, 'sources_down'],
    ['the second source of places fails after the first was silent', { communes: 'stall', geocoding: '503' }, 503, 'sources_down'],
  ])('when %s, with a sentence', async (_name, faults, status, code) => {
    arrange(faults)
    const { token } = await newPerson(home)
    const found = await timed(token, BAKERIES)
    expect([found.status, found.body.code]).toEqual([status, code])
    expect(found.ms).toBeLessThan(MOST_MS)
  })

  test('when every source is late, with what came: a late source is no missing one', async () => {
    arrange({ communes: 'slow', geocoding: 'slow', register: 'slow' })
    const { token } = await newPerson(home)
    const found = await timed(token, BAKERIES)
    expect([found.status, found.body.source]).toEqual([200, 'recherche-entreprises'])
    expect(found.body.results!.length).toBeGreaterThan(0)
    expect(found.ms).toBeLessThan(MOST_MS)
  })

  test('when the place is silent in its first source and the companies are late, with results all the same', async () => {
    arrange({ communes: 'stall', register: 'slow' })
    const { token } = await newPerson(home)
    const found = await timed(token, BAKERIES)
    expect([found.status, found.body.results!.length > 0]).toEqual([200, true])
    expect(found.ms).toBeLessThan(MOST_MS)
  })

  test('with the last answer and its day, when a place that was forgotten and the companies both are silent', async () => {
    const { id, token } = await newPerson(home)
    const before = await timed(token, BAKERIES)
    expect(before.status).toBe(200)
    // All of it long ago, in another process: the place may no longer be taken for fresh either.
    await home.db.query(
      `update public.source_answers set fetched_at = fetched_at - interval '3 days', stale_until = stale_until + interval '1 day' where user_id = $1`,
      [id],
    )
    arrange({ communes: 'stall', geocoding: 'stall', register: 'stall' })
    for (const [name, value] of Object.entries(fake.env)) vi.stubEnv(name, value.replace('127.0.0.1', 'localhost'))
    const after = await timed(token, BAKERIES)
    expect([after.status, after.body.source]).toEqual([200, 'cache'])
    expect(after.body.asOf! < before.body.asOf!).toBe(true)
    expect(after.ms).toBeLessThan(MOST_MS)
  })

  test('and nobody is asked anything more once it has ended', async () => {
    arrange({ communes: 'slow', register: 'slow' })
    const { token } = await newPerson(home)
    await timed(token, BAKERIES)
    const asked = fake.requests.length
    await wait(1_500)
    expect(fake.requests).toHaveLength(asked)
  })
})

test('a company’s site ends within 5 s too, when the register is late and the web never answers', async () => {
  arrange({ register: 'slow', 'ddg-js': 'stall' })
  const { token } = await newPerson(home)
  const list = await timed(token, BAKERIES)
  const [{ siret }] = list.body.results as [{ siret: string }]
  const found = await timed(token, `/api/companies/website?siret=${siret}`, website)
  expect(found.body).toMatchObject({ failure: { kind: 'timeout' } })
  expect(found.ms).toBeLessThan(MOST_MS)
})
