import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { POST as restore } from '@/app/api/applications/[id]/restore/route'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { newPerson, openTestHome } from '../fixtures/api'
import { SIRET, added, all, day, logOn, logged, manual, on, post, removed, type Changed } from '../fixtures/applications'

vi.mock('@/lib/companies/find-company', () => ({
  findCompany: async () => ({ name: 'Atelier du SIRET', city: 'Ville-Exemple', postcode: '99123', naf: '10.71C' }),
}))

let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

describe('a place that is taken off the list', () => {
  test('comes back with its ledger', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, manual('Garage Exemple'))
    await logged(person, id, 'contacted')
    expect((await removed(person, id)).status).toBe(204)
    expect(await all(person)).toEqual([])
    expect((await removed(person, id)).status).toBe(404)
    expect((await logOn(person, id, { kind: 'refused', on: day(0) })).status).toBe(404)
    const back = (await (await on(restore, 'POST', person, id)).json()) as Changed
    expect(back.application).toMatchObject({ id, state: 'contacted' })
  })

  test('does not come back beside its like, which may have been added since', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, { siret: SIRET })
    await removed(person, id)
    expect((await post(person, { siret: SIRET })).status).toBe(201)
    expect((await on(restore, 'POST', person, id)).status).toBe(409)
  })

  test('is erased at once, ledger included, on request', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, manual('Garage Exemple'))
    await logged(person, id, 'contacted')
    expect((await removed(person, id, '?forever=true')).status).toBe(204)
    const { rows } = await home.db.query('select 1 from public.application_events where application_id = $1', [id])
    expect([rows, (await on(restore, 'POST', person, id)).status]).toEqual([[], 404])
  })
})
