import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { GET as website } from '@/app/api/companies/website/route'
import { resolvePlaceLive } from '@/lib/companies/live/find-place'
import { openLive } from '@/lib/companies/live/live'
import { findLiveBySiret, searchLive } from '@/lib/companies/live/recherche-entreprises'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { clientFor } from '@/lib/core/supabase'
import { startFakeCompanies, type FakeCompanies } from '../fakes/companies/server'
import { call, newPerson, openTestHome } from '../fixtures/api'

let home: EmbeddedHome
let fake: FakeCompanies
beforeAll(async () => {
  ;({ home } = await openTestHome())
  fake = await startFakeCompanies()
})
afterAll(async () => {
  await fake.close()
  await home.close()
})
afterEach(() => {
  vi.unstubAllEnvs()
  fake.faults.clear()
  fake.requests.length = 0
})

type Person = Awaited<ReturnType<typeof newPerson>>
const viewerOf = ({ id, token }: Person) => ({ id, db: clientFor(home, token) })
const signal = () => new AbortController().signal
const live = () =>
  openLive({
    searchUrl: fake.env.RECHERCHE_ENTREPRISES_URL!,
    geocodingUrl: fake.env.GEOCODAGE_URL!,
    communesUrl: fake.env.GEO_COMMUNES_URL!,
  })
const rest = () => home.db.query(`update private.source_pace set next_at = '-infinity'`)

describe('the live sources, with the bucket and the answers in the database', () => {
  test('find a place and its bakeries, and later the student’s own last answer, dated, in another process', async () => {
    const viewer = viewerOf(await newPerson(home))
    const first = live()
    const place = await resolvePlaceLive(viewer, 'Montreuil', { signal: signal(), live: first })
    if (!place.ok || place.value.kind !== 'one') throw new Error('Montreuil was not found')
    const query = { nafs: ['10.71C'], words: '', near: place.value.place, radiusKm: 12, bands: [], limit: 50 }
    const found = await searchLive(viewer, query, { signal: signal(), live: first })
    expect(found).toMatchObject({ ok: true, value: { source: 'recherche-entreprises' } })
    fake.faults.always('register', '503')
    await home.db.query(`update public.source_answers set fetched_at = fetched_at - interval '2 days'`)
    const stale = await searchLive(viewer, query, { signal: signal(), live: live() })
    const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
    expect(stale).toMatchObject({ ok: true, value: { source: 'cache', asOf: day } })
    expect(stale.ok && stale.value.candidates).toEqual(found.ok && found.value.candidates)
    const other = viewerOf(await newPerson(home))
    expect(await searchLive(other, query, { signal: signal(), live: live() })).toEqual({ ok: false, failure: { kind: 'unavailable' } })
  })

  test('keep « not listed » too', async () => {
    const person = await newPerson(home)
    expect(await findLiveBySiret(viewerOf(person), '12345678901234', { signal: signal(), live: live() })).toEqual({ ok: true, value: null })
    const { rows } = await home.db.query('select body from public.source_answers where user_id = $1', [person.id])
    expect(rows).toEqual([{ body: { value: null } }])
    fake.requests.length = 0
    expect(await findLiveBySiret(viewerOf(person), '12345678901234', { signal: signal(), live: live() })).toEqual({ ok: true, value: null })
    expect(fake.requests).toHaveLength(0)
  })

  test('are never asked more than seven times in any second, however many students ask at once', async () => {
    await rest()
    const people = await Promise.all(Array.from({ length: 6 }, () => newPerson(home)))
    const [service, start] = [live(), performance.now()]
    let [asked, next] = [0, 90_000_000_000_000]
    while (performance.now() - start < 3_000) {
      const siret = () => String(next++)
      await Promise.all(people.map((person) => findLiveBySiret(viewerOf(person), siret(), { signal: signal(), live: service })))
      asked += people.length
    }
    const at = fake.requests.filter(({ source }) => source === 'register').map((request) => request.at)
    const most = Math.max(...at.map((from) => at.filter((t) => t >= from && t < from + 1_000).length))
    console.log(`${asked} questions in 3 s, ${at.length} requests, at most ${most} in a second`)
    expect(at.length).toBeGreaterThan(5)
    expect(most).toBeLessThanOrEqual(7)
  })
})

describe('GET /api/companies/website', () => {
  const get = (query: string, token?: string) => call(website, `/api/companies/website?${query}`, { token })

  test('is a plain link unless a web search is switched on', async () => {
    const { token } = await newPerson(home)
    expect(await (await get('name=Fournil&city=Rennes', token)).json()).toEqual({
      source: 'link-only',
      results: [],
      failure: null,
      link: 'https://duckduckgo.com/?q=Fournil+Rennes',
    })
    expect(fake.requests).toHaveLength(0)
  })

  test('gives sites once it is, and when it is blocked the reason and the link', async () => {
    await rest()
    for (const [name, value] of Object.entries(fake.env)) vi.stubEnv(name, value)
    const { token } = await newPerson(home)
    expect(await (await get('name=Fournil&city=Rennes', token)).json()).toMatchObject({
      source: 'ddg-js',
      results: [{ url: 'https://fournil-rennes.example.org/' }, {}],
      failure: null,
    })
    await rest()
    fake.faults.always('ddg-js', 'captcha')
    const blocked = { source: 'ddg-js', results: [], failure: { kind: 'blocked' }, link: 'https://duckduckgo.com/?q=Autre+Rennes' }
    expect(await (await get('name=Autre&city=Rennes', token)).json()).toEqual(blocked)
  })

  test('needs a session, and a company', async () => {
    expect((await get('name=Fournil&city=Rennes')).status).toBe(401)
    const { token } = await newPerson(home)
    expect((await get('name=Fournil', token)).status).toBe(400)
    expect((await get('siret=12', token)).status).toBe(400)
  })

  test('takes ten questions a minute of one student', async () => {
    const { token } = await newPerson(home)
    const statuses: number[] = []
    for (let i = 0; i < 11; i++) statuses.push((await get('name=Fournil&city=Rennes', token)).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429])
  })
})
