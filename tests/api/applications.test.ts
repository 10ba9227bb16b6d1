import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { GET as getOne } from '@/app/api/applications/[id]/route'
import { GET as list, POST as add } from '@/app/api/applications/route'
import { findCompany } from '@/lib/companies/find-company'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { call, newPerson, openTestHome } from '../fixtures/api'
import { SIRET, added, all, changed, day, manual, on, post, progress, refusal, type Changed } from '../fixtures/applications'

vi.mock('@/lib/companies/find-company', () => ({
  findCompany: vi.fn(async (_viewer: unknown, siret: string) =>
    siret.startsWith('9') ? null : { name: `Atelier ${siret.slice(-3)}`, city: 'Ville-Exemple', postcode: '99123', naf: '10.71C' },
  ),
}))

let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

describe('a place', () => {
  test('is added by its SIRET, with a copy of what the search knows', async () => {
    const person = await newPerson(home)
    const response = await post(person, { siret: SIRET, note: ' Près du lycée ', outsideCircle: true })
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({
      application: {
        id: expect.any(String),
        siret: SIRET,
        name: 'Atelier 011',
        city: 'Ville-Exemple',
        postcode: '99123',
        naf: '10.71C',
        state: 'to-contact',
        note: 'Près du lycée',
        outsideCircle: true,
        nextAction: '',
        remindOn: null,
        events: [],
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/),
      },
      closed: [],
    })
    expect(await progress(home, person)).toEqual({ 'ma-liste': 'started' })
  })

  test('is added by hand, and read alone and in the list, the last added first', async () => {
    const person = await newPerson(home)
    const first = await added(person, manual('Garage Exemple'))
    const second = await added(person, manual('Mairie Exemple'))
    expect((await all(person)).map(({ id }) => id)).toEqual([second.id, first.id])
    expect(await (await on(getOne, 'GET', person, first.id)).json()).toEqual({ application: first })
    expect(first).toMatchObject({ siret: null, postcode: null, naf: null })
  })

  test('is refused kindly when it is on the list: by SIRET, or by name and city whatever their accents', async () => {
    const person = await newPerson(home)
    const one = await added(person, { siret: SIRET })
    const other = await added(person, manual('Crèche des Étoiles', 'Saint-Étienne'))
    const again = await post(person, { siret: SIRET })
    expect([again.status, await again.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'application_exists', applicationId: one.id }),
    ])
    const folded = await post(person, manual('CRECHE  DES ETOILES', 'saint etienne'))
    expect([folded.status, await folded.json()]).toEqual([409, expect.objectContaining({ applicationId: other.id })])
    expect((await post(await newPerson(home), { siret: SIRET })).status).toBe(201)
  })

  test('that no source knows is answered with the way to write it by hand', async () => {
    const response = await post(await newPerson(home), { siret: '99999999900011' })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'unknown_company', detail: expect.stringContaining('à la main') })
  })

  test('is the 201st: refused, and nothing is lost', async () => {
    const person = await newPerson(home)
    await home.db.query(
      `insert into public.applications (user_id, name, city) select $1, 'Lieu ' || n, 'Ville-Exemple' from generate_series(1, 200) n`,
      [person.id],
    )
    expect(await refusal(await post(person, manual('Encore un')))).toMatchObject({ status: 409, code: 'applications_full' })
    expect(await all(person)).toHaveLength(200)
  })

  test.each([
    ['neither SIRET nor name', {}, 'siret invalid'],
    ['both', { siret: SIRET, ...manual('Garage') }, 'siret invalid'],
    ['a short SIRET', { siret: '123' }, 'siret invalid'],
    ['an empty name', manual('  '), 'manual.name too_short'],
    ['a name too long', manual('x'.repeat(121)), 'manual.name too_long'],
    ['a note too long', { siret: SIRET, note: 'x'.repeat(1001) }, 'note too_long'],
  ])('with %s is refused with the field', async (_name, body, field) => {
    expect(await refusal(await post(await newPerson(home), body))).toMatchObject({ status: 400, code: 'invalid', fields: [field] })
  })

  test('is added once by two requests at the same moment', async () => {
    const person = await newPerson(home)
    const statuses = await Promise.all([post(person, { siret: SIRET }), post(person, { siret: SIRET })])
    expect(statuses.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await all(person)).toHaveLength(1)
    expect(findCompany).toHaveBeenCalled()
  })

  test('needs somebody who is signed in', async () => {
    expect((await call(list, '/api/applications')).status).toBe(401)
    expect((await call(add, '/api/applications', { method: 'POST', body: manual('x') })).status).toBe(401)
  })
})

describe('what is written about a place', () => {
  test('changes field by field, and a reminder goes away again', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, { ...manual('Garage Exemple'), note: 'Une note' })
    const change = async (body: unknown) => ((await (await changed(person, id, body)).json()) as Changed).application
    expect(await change({ nextAction: 'Rappeler lundi', remindOn: day(3) })).toMatchObject({ remindOn: day(3), note: 'Une note' })
    expect(await change({ remindOn: null, outsideCircle: true })).toMatchObject({
      remindOn: null,
      nextAction: 'Rappeler lundi',
      outsideCircle: true,
    })
    expect(await change({})).toMatchObject({ note: 'Une note' })
  })

  test.each([
    ['31 February', { remindOn: '2027-02-31' }, 'remindOn day'],
    ['a day more than a year ahead', { remindOn: day(400) }, 'remindOn day_out_of_range'],
    ['a next action too long', { nextAction: 'x'.repeat(201) }, 'nextAction too_long'],
  ])('is not %s', async (_name, body, field) => {
    const person = await newPerson(home)
    const { id } = await added(person, manual('Garage Exemple'))
    expect(await refusal(await changed(person, id, body))).toMatchObject({ status: 400, fields: [field] })
  })
})
