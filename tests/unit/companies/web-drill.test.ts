import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ddgHtml } from '@/lib/companies/web/ddg-html'
import { readResults } from '@/lib/companies/web/ddg-html-rules'
import { ddgJs } from '@/lib/companies/web/ddg-js'
import { findWebsite, getWeb, openWeb } from '@/lib/companies/web/find-website'
import { searchLink } from '@/lib/companies/web/search-link'
import type { SourceFailure } from '@/lib/companies/provider'
import type { Fault } from '../../fakes/companies/faults'
import { startFakeCompanies, type FakeCompanies } from '../../fakes/companies/server'
import { always, ask, jumpingClock, viewerWith } from './live-scene'

const WHO = { name: 'Fournil imaginaire', city: 'Montreuil' }
let fake: FakeCompanies
beforeAll(async () => {
  fake = await startFakeCompanies()
})
afterAll(() => fake.close())
afterEach(() => {
  fake.faults.clear()
  fake.requests.length = 0
})

const PROVIDERS = [
  ['ddg-js', (env: Readonly<Record<string, string>>) => ddgJs(env.DDG_TEST_PROXY)],
  ['ddg-html', (env: Readonly<Record<string, string>>) => ddgHtml(env.DDG_HTML_URL!)],
] as const

const FAULTS: readonly (readonly [Fault, SourceFailure['kind']])[] = [
  ['429', 'blocked'],
  ['429-retry-after', 'blocked'],
  ['403', 'blocked'],
  ['500', 'unavailable'],
  ['503', 'unavailable'],
  ['anomaly', 'blocked'],
  ['captcha', 'blocked'],
  ['bad-shape', 'bad-shape'],
  ['huge', 'bad-shape'],
  ['redirect', 'bad-shape'],
  ['cut', 'unavailable'],
  ['stall', 'timeout'],
]

describe.each(PROVIDERS)('%s', (source, providerAt) => {
  test('finds sites, each host once, titles as plain text, no advertisement', async () => {
    const web = openWeb(providerAt(fake.env), jumpingClock(), always)
    const found = await findWebsite(viewerWith(), WHO, { signal: ask(), web })
    expect(found).toEqual({
      ok: true,
      value: [
        { url: 'https://fournil-imaginaire-montreuil.example.org/', title: 'Fournil imaginaire Montreuil : site imaginaire' },
        { url: 'https://avis.example.org/fournil-imaginaire-montreuil', title: 'Avis Fournil imaginaire Montreuil' },
      ],
    })
  })

  test.each(FAULTS)('says what %s is within 5 s, and never keeps it as « nothing found »', async (fault, kind) => {
    fake.faults.always(source, fault)
    const viewer = viewerWith()
    const web = openWeb(providerAt(fake.env), jumpingClock(), always)
    const started = performance.now()
    expect(await findWebsite(viewer, WHO, { signal: ask(), web })).toMatchObject({ ok: false, failure: { kind } })
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(viewer.kept.size).toBe(0)
  })

  test('takes a refused connection for a block', async () => {
    const closed = await startFakeCompanies()
    await closed.close()
    const web = openWeb(providerAt(closed.env), jumpingClock(), always)
    expect(await findWebsite(viewerWith(), WHO, { signal: ask(), web })).toEqual({ ok: false, failure: { kind: 'blocked' } })
  })

  test('keeps « nothing found » an hour, and what it found seven days', async () => {
    const clock = jumpingClock()
    const [viewer, web] = [viewerWith(), openWeb(providerAt(fake.env), clock, always)]
    const find = () => findWebsite(viewer, WHO, { signal: ask(), web })
    fake.faults.always(source, 'empty')
    expect(await find()).toEqual({ ok: true, value: [] })
    fake.faults.clear()
    clock.pass(3_500_000)
    expect(await find()).toEqual({ ok: true, value: [] })
    clock.pass(200_000)
    expect(await find()).toMatchObject({ ok: true, value: [{}, {}] })
    fake.requests.length = 0
    clock.pass(6 * 86_400_000)
    expect([await find(), fake.requests.length]).toMatchObject([{ ok: true }, 0])
  })

  test('once taken for a robot rests half an hour, then an hour, a day at most', async () => {
    fake.faults.always(source, 'captcha')
    const clock = jumpingClock()
    const web = openWeb(providerAt(fake.env), clock, always)
    const asks = async (n: number) => {
      const before = fake.requests.length
      await findWebsite(viewerWith(), { ...WHO, name: `Nom ${n}` }, { signal: ask(), web })
      return fake.requests.length > before
    }
    const rests: number[] = []
    expect(await asks(0)).toBe(true)
    for (let n = 1; n <= 8; n++) {
      const minutes = Math.min(30 * 2 ** (n - 1), 1440)
      clock.pass((minutes - 1) * 60_000)
      expect(await asks(n)).toBe(false)
      clock.pass(61_000)
      expect(await asks(n)).toBe(true)
      rests.push(minutes)
    }
    expect(rests.slice(-2)).toEqual([1440, 1440])
  })
})

test('one question at a time in the process, and none without a turn of the shared bucket', async () => {
  const web = openWeb(ddgJs(fake.env.DDG_TEST_PROXY), jumpingClock(), always)
  const both = await Promise.all([1, 2].map((n) => findWebsite(viewerWith(), { ...WHO, name: `Nom ${n}` }, { signal: ask(), web })))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const poor = openWeb(ddgJs(fake.env.DDG_TEST_PROXY), jumpingClock(), async () => ({ granted: false, retryAfterS: 6 }))
  fake.requests.length = 0
  const refused = await findWebsite(viewerWith(), WHO, { signal: ask(), web: poor })
  expect([refused, fake.requests.length]).toEqual([{ ok: false, failure: { kind: 'rate-limited', retryAfterS: 6 } }, 0])
})

test('whose day is over is told', async () => {
  const web = openWeb(ddgJs(fake.env.DDG_TEST_PROXY), jumpingClock(), async () => ({
    granted: false,
    retryAfterS: 900,
    dayIsOver: 'account',
  }))
  const refused = await findWebsite(viewerWith(), WHO, { signal: ask(), web })
  expect(refused).toEqual({ ok: false, failure: { kind: 'rate-limited', retryAfterS: 900, dayIsOver: 'account' } })
})

test('both requests of the library carry a browser’s headers, and the failure carries no word of the question', async () => {
  const web = openWeb(ddgJs(fake.env.DDG_TEST_PROXY), jumpingClock(), always)
  await findWebsite(viewerWith(), WHO, { signal: ask(), web })
  expect(fake.requests.map(({ headers }) => headers['user-agent'])).toEqual([
    expect.stringMatching(/^Mozilla/),
    expect.stringMatching(/^Mozilla/),
  ])
  fake.faults.always('ddg-js', 'captcha')
  const failed = await findWebsite(viewerWith(), { ...WHO, name: 'Secret' }, { signal: ask(), web })
  expect(JSON.stringify(failed)).not.toMatch(/Secret|Montreuil/)
})

test('is off unless switched on, and the link is always there', async () => {
  expect(getWeb()).toBeNull()
  expect(await findWebsite(viewerWith(), WHO, { signal: ask() })).toEqual({ ok: false, failure: { kind: 'off' } })
  expect(searchLink('Café & Cie', 'Rennes')).toBe('https://duckduckgo.com/?q=Caf%C3%A9+%26+Cie+Rennes')
})

test('a page that is neither results nor « nothing » is no answer', () => {
  expect(readResults('<html><p>Bonjour</p></html>')).toBeNull()
  expect(readResults('<div class="no-results">…</div>')).toEqual([])
})
