import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { resolvePlaceLive } from '@/lib/companies/live/find-place'
import { findLiveBySiret, searchLive } from '@/lib/companies/live/recherche-entreprises'
import type { SourceFailure } from '@/lib/companies/provider'
import { startFakeCompanies, type FakeCompanies } from '../../fakes/companies/server'
import type { Fault } from '../../fakes/companies/faults'
import { ask, BAKERIES, jumpingClock, liveAt, viewerWith } from './live-scene'

let fake: FakeCompanies
beforeAll(async () => {
  fake = await startFakeCompanies()
})
afterAll(() => fake.close())
afterEach(() => {
  fake.faults.clear()
  fake.requests.length = 0
})

const asked = (source: string) => fake.requests.filter((request) => request.source === source)

const FAULTS: readonly (readonly [Fault, SourceFailure, number])[] = [
  ['429', { kind: 'rate-limited', retryAfterS: 30 }, 1],
  ['429-retry-after', { kind: 'rate-limited', retryAfterS: 7 }, 1],
  ['500', { kind: 'unavailable' }, 2],
  ['503', { kind: 'unavailable' }, 2],
  ['403', { kind: 'blocked' }, 1],
  ['bad-json', { kind: 'bad-shape' }, 1],
  ['bad-shape', { kind: 'bad-shape' }, 1],
  ['huge', { kind: 'bad-shape' }, 1],
  ['redirect', { kind: 'bad-shape' }, 1],
  ['cut', { kind: 'unavailable' }, 1],
]

describe.each(FAULTS)('%s', (fault, failure, requests) => {
  test('of the register says so, and keeps nothing', async () => {
    fake.faults.always('register', fault)
    const viewer = viewerWith()
    const live = liveAt(fake.env, jumpingClock())
    const started = performance.now()
    expect(await findLiveBySiret(viewer, '90000000000019', { signal: ask(), live })).toEqual({ ok: false, failure })
    expect(performance.now() - started).toBeLessThan(5_000)
    expect([asked('register').length, viewer.kept.size]).toEqual([requests, 0])
  })

  test('of the communes is made good by the geocoder, and of both is said', async () => {
    fake.faults.always('communes', fault)
    const live = liveAt(fake.env, jumpingClock())
    expect(await resolvePlaceLive(viewerWith(), 'rennes', { signal: ask(), live })).toMatchObject({ ok: true, value: { kind: 'one' } })
    fake.faults.always('geocoding', fault)
    const viewer = viewerWith()
    const both = await resolvePlaceLive(viewer, 'nantes', { signal: ask(), live: liveAt(fake.env, jumpingClock()) })
    expect([both, viewer.kept.size]).toEqual([{ ok: false, failure }, 0])
  })
})

test.each(['stall', 'stall-body'] as const)('%s ends as a timeout within 5 s, without another try', async (fault) => {
  fake.faults.always('register', fault)
  const started = performance.now()
  const found = await findLiveBySiret(viewerWith(), '90000000000019', { signal: ask(), live: liveAt(fake.env, jumpingClock()) })
  expect(found).toEqual({ ok: false, failure: { kind: 'timeout' } })
  expect(performance.now() - started).toBeLessThan(5_000)
  expect(asked('register')).toHaveLength(1)
})

test('a refused connection leaves the source alone for a quarter of an hour', async () => {
  const closed = await startFakeCompanies()
  await closed.close()
  const clock = jumpingClock()
  const live = liveAt(closed.env, clock)
  const one = () => findLiveBySiret(viewerWith(), '90000000000019', { signal: ask(), live })
  expect(await one()).toEqual({ ok: false, failure: { kind: 'blocked' } })
  // The same address answers again; nobody knocks before the time.
  const url = { ...live, search: { ...live.search, url: fake.env.RECHERCHE_ENTREPRISES_URL! } }
  const again = () => findLiveBySiret(viewerWith(), '90000000000019', { signal: ask(), live: url })
  clock.pass(899_000)
  expect([await again(), asked('register').length]).toEqual([{ ok: false, failure: { kind: 'blocked' } }, 0])
  clock.pass(2_000)
  expect(await again()).toMatchObject({ ok: true })
})

test('Retry-After is obeyed to the second, and told to whoever asks meanwhile', async () => {
  fake.faults.next('register', '429-retry-after')
  const clock = jumpingClock()
  const live = liveAt(fake.env, clock)
  const one = () => findLiveBySiret(viewerWith(), '90000000000019', { signal: ask(), live })
  await one()
  clock.pass(3_000)
  const early = await one()
  expect(early).toMatchObject({ ok: false, failure: { kind: 'rate-limited' } })
  expect((early as { failure: { retryAfterS: number } }).failure.retryAfterS).toBeLessThanOrEqual(4)
  expect(asked('register')).toHaveLength(1)
  clock.pass(5_000)
  expect((await one()).ok).toBe(true)
})

test('a minute of asking a source that fails makes no storm: three failures rest it for a minute', async () => {
  fake.faults.always('register', '503')
  const clock = jumpingClock()
  const live = liveAt(fake.env, clock)
  for (let second = 0; second < 60; second++) {
    await findLiveBySiret(viewerWith(), String(90_000_000_000_000 + second), { signal: ask(), live })
    clock.pass(1_000)
  }
  expect(asked('register').length).toBeLessThanOrEqual(5)
})

test('the same question at the same time leaves once; somebody who leaves does not stop it for the others', async () => {
  const live = liveAt(fake.env, jumpingClock())
  const leaving = new AbortController()
  const first = findLiveBySiret(viewerWith(), '90000000000019', { signal: leaving.signal, live })
  const others = Array.from({ length: 5 }, () => findLiveBySiret(viewerWith(), '90000000000019', { signal: ask(), live }))
  leaving.abort()
  expect((await Promise.all(others)).every(({ ok }) => ok)).toBe(true)
  await first
  expect(asked('register')).toHaveLength(1)
})

test('somebody who joins a running question leaves when their own time is up; who comes after it asks nobody', async () => {
  fake.faults.always('register', 'stall')
  const live = liveAt(fake.env, jumpingClock())
  const one = (signal: AbortSignal) => findLiveBySiret(viewerWith(), '90000000000019', { signal, live })
  const first = one(ask())
  await expect.poll(() => asked('register').length).toBe(1)
  const started = performance.now()
  expect(await one(AbortSignal.timeout(300))).toEqual({ ok: false, failure: { kind: 'timeout' } })
  expect(performance.now() - started).toBeLessThan(2_000)
  expect(await one(AbortSignal.abort())).toEqual({ ok: false, failure: { kind: 'timeout' } })
  await first
  expect(asked('register')).toHaveLength(1)
})

test('no turn in the shared bucket: nothing leaves, and the seconds are told', async () => {
  const live = liveAt(fake.env, jumpingClock(), async () => ({ granted: false, retryAfterS: 3 }))
  expect(await findLiveBySiret(viewerWith(), '90000000000019', { signal: ask(), live })).toEqual({
    ok: false,
    failure: { kind: 'rate-limited', retryAfterS: 3 },
  })
  expect(fake.requests).toHaveLength(0)
})

describe('the last answer', () => {
  test('stands in, with its own date, for a source that fails; after a week no more', async () => {
    const clock = jumpingClock()
    const [viewer, live] = [viewerWith(), liveAt(fake.env, clock)]
    const first = await searchLive(viewer, BAKERIES, { signal: ask(), live })
    expect(first).toMatchObject({ ok: true, value: { source: 'recherche-entreprises', asOf: '2026-11-29' } })
    fake.faults.always('register', '429')
    clock.pass(3 * 86_400_000)
    const stale = await searchLive(viewer, BAKERIES, { signal: ask(), live })
    expect(stale).toMatchObject({ ok: true, value: { source: 'cache', asOf: '2026-11-29' } })
    // In another process, from the student's own row.
    expect(await searchLive(viewer, BAKERIES, { signal: ask(), live: liveAt(fake.env, clock) })).toMatchObject({
      value: { source: 'cache' },
    })
    clock.pass(5 * 86_400_000)
    expect(await searchLive(viewer, BAKERIES, { signal: ask(), live })).toMatchObject({ ok: false, failure: { kind: 'rate-limited' } })
  })

  test('that is fresh costs no request, for another student either', async () => {
    const live = liveAt(fake.env, jumpingClock())
    await searchLive(viewerWith(), BAKERIES, { signal: ask(), live })
    fake.requests.length = 0
    expect((await searchLive(viewerWith(), BAKERIES, { signal: ask(), live })).ok).toBe(true)
    expect(fake.requests).toHaveLength(0)
  })

  test('forged in a student’s own row fools nobody else, and one of a wrong shape not even its author', async () => {
    const clock = jumpingClock()
    const forger = viewerWith()
    const live = liveAt(fake.env, clock)
    await findLiveBySiret(forger, '90000000000019', { signal: ask(), live: liveAt(fake.env, clock) })
    const [key, row] = [...forger.kept][0]!
    forger.kept.set(key, { ...row, body: { value: { siret: 'x' } } })
    fake.requests.length = 0
    await findLiveBySiret(forger, '90000000000019', { signal: ask(), live })
    expect(asked('register')).toHaveLength(1)
    // A lie of the right shape.
    forger.kept.set(key, { ...row, body: { value: null } })
    const other = liveAt(fake.env, clock)
    expect(await findLiveBySiret(forger, '90000000000019', { signal: ask(), live: other })).toEqual({ ok: true, value: null })
    fake.requests.length = 0
    await findLiveBySiret(viewerWith(), '90000000000019', { signal: ask(), live: other })
    expect(asked('register')).toHaveLength(1)
  })
})
