import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { resolvePlaceLive } from '@/lib/companies/live/find-place'
import { findLiveBySiret, searchLive } from '@/lib/companies/live/recherche-entreprises'
import { registerParameters, toCandidate } from '@/lib/companies/live/register-rules'
import { startFakeCompanies, type FakeCompanies } from '../../fakes/companies/server'
import { ask, BAKERIES, jumpingClock, liveAt, MONTREUIL, viewerWith } from './live-scene'

let fake: FakeCompanies
beforeAll(async () => {
  fake = await startFakeCompanies()
})
afterAll(() => fake.close())
beforeEach(() => {
  fake.requests.length = 0
})

const search = async (query: Partial<typeof BAKERIES> = {}) => {
  const found = await searchLive(viewerWith(), { ...BAKERIES, ...query }, { signal: ask(), live: liveAt(fake.env, jumpingClock()) })
  if (!found.ok) throw new Error(found.failure.kind)
  return found.value
}
const resolve = async (text: string) => {
  const found = await resolvePlaceLive(viewerWith(), text, { signal: ask(), live: liveAt(fake.env, jumpingClock()) })
  if (!found.ok) throw new Error(found.failure.kind)
  return found.value
}

describe('a search', () => {
  test('brings open, shown establishments of the trade in the circle, over the border of the département too, with their distance', async () => {
    const { candidates, total } = await search()
    expect(candidates.length).toBeGreaterThan(5)
    expect(total).toBe(candidates.length)
    expect(new Set(candidates.map(({ communeCode }) => communeCode.slice(0, 2)))).toEqual(new Set(['75', '93']))
    expect(candidates.every(({ naf, name }) => naf === '10.71C' && !name.includes('NON-DIFFUSIBLE') && !name.startsWith('Fermé'))).toBe(
      true,
    )
    expect(candidates.every(({ distanceKm }) => distanceKm === null || distanceKm <= 12)).toBe(true)
    expect(candidates.some(({ distanceKm }) => distanceKm === null)).toBe(true)
  })

  test('asks as the API documents, and says who asks', async () => {
    await search()
    const [first] = fake.requests.filter(({ source }) => source === 'register')
    expect(Object.fromEntries(first!.url.searchParams)).toMatchObject({
      activite_principale: '10.71C',
      etat_administratif: 'A',
      minimal: 'true',
      include: 'siege,matching_etablissements',
      per_page: '25',
      page: '1',
    })
    expect(first!.url.searchParams.get('code_commune')!.split(',')[0]).toBe('93048')
    expect(first!.headers['user-agent']).toMatch(/StageFlow/)
  })

  test('reads four pages of 25 at most', async () => {
    const big = await startFakeCompanies({ perTrade: 60 })
    const live = liveAt(big.env, jumpingClock())
    const found = await searchLive(viewerWith(), BAKERIES, { signal: ask(), live })
    expect(big.requests.filter(({ source }) => source === 'register')).toHaveLength(4)
    expect(found).toMatchObject({ ok: true })
    expect(found.ok && found.value.total).toBeGreaterThan(100)
    await big.close()
  })

  test('keeps no name of a director, anywhere', async () => {
    const viewer = viewerWith()
    const live = liveAt(fake.env, jumpingClock())
    await searchLive(viewer, BAKERIES, { signal: ask(), live })
    expect(viewer.kept.size).toBeGreaterThan(0)
    expect(JSON.stringify([...viewer.kept])).not.toMatch(/PERSONNE|INVENTEE/)
  })

  test('of a size asks for its bands', async () => {
    expect((await search({ bands: ['12'] })).candidates).toEqual([])
    expect(fake.requests.at(-1)!.url.searchParams.get('tranche_effectif_salarie')).toBe('12')
  })

  test('by a division goes by its section, since the API knows classes only; nine digits are never sent as words', () => {
    expect(registerParameters({ ...BAKERIES, nafs: ['62'], words: '123 456 789' }, ['93048'])).toMatchObject({
      section_activite_principale: 'J',
    })
    expect(registerParameters({ ...BAKERIES, words: '123 456 789' }, ['93048'])).not.toHaveProperty('q')
    expect(registerParameters({ ...BAKERIES, words: 'fournil' }, ['93048'])).toMatchObject({ q: 'fournil' })
  })

  test('by SIRET finds the establishment, and nothing for one that is hidden', async () => {
    const live = liveAt(fake.env, jumpingClock())
    const { siret, name } = (await search()).candidates[0]!
    expect(await findLiveBySiret(viewerWith(), siret, { signal: ask(), live })).toMatchObject({ ok: true, value: { siret, name } })
    expect(await findLiveBySiret(viewerWith(), '12345678901234', { signal: ask(), live })).toEqual({ ok: true, value: null })
  })
})

test('positions that are hidden words are no positions', () => {
  const one = {
    siret: '90000000000019',
    activite_principale: '10.71C',
    code_postal: '93100',
    commune: '93048',
    libelle_commune: 'MONTREUIL',
    etat_administratif: 'A',
  }
  const unit = { siren: '900000000', nom_complet: 'FOURNIL', etat_administratif: 'A' }
  expect(toCandidate(unit, { ...one, latitude: '[NON-DIFFUSIBLE]', longitude: '2.4' }, MONTREUIL)).toMatchObject({
    lat: null,
    lon: null,
    distanceKm: null,
  })
  expect(toCandidate(unit, { ...one, latitude: '48.8635', longitude: '2.4485' }, MONTREUIL)).toMatchObject({ distanceKm: 0 })
  expect(toCandidate(unit, { ...one, code_postal: '[NON-DIFFUSIBLE]' }, MONTREUIL)).toBeNull()
  expect(toCandidate({ ...unit, statut_diffusion: 'P' }, one, MONTREUIL)).toBeNull()
})

describe('a place', () => {
  test('is found by name, accents or not, by postcode and by code', async () => {
    for (const text of ['Montreuil', ' montreuil ', '93100', '93048'])
      expect(await resolve(text)).toMatchObject({ kind: 'one', place: { code: '93048', postcode: '93100', department: '93' } })
    expect(await resolve('ST GREGOIRE')).toMatchObject({ kind: 'one', place: { code: '35278' } })
    expect(await resolve('75011')).toMatchObject({ kind: 'one', place: { code: '75111' } })
  })

  test('of a name that several have is a list, the most populated first', async () => {
    const found = await resolve('Saint-Denis')
    expect(found.kind === 'many' && found.places.map(({ department }) => department)).toEqual(['974', '93'])
  })

  test.each(['Nulleville-sur-Rien', '🙂🙂', "'; drop table x;--", '<b>', ''])('that does not exist is none: %s', async (text) => {
    expect((await resolve(text)).kind).toBe('none')
  })
})
