import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { DELETE, GET as getOne, PATCH } from '@/app/api/applications/[id]/route'
import { POST as log } from '@/app/api/applications/[id]/events/route'
import { POST as undo } from '@/app/api/applications/[id]/events/[eventId]/undo/route'
import { POST as restore } from '@/app/api/applications/[id]/restore/route'
import { GET as list, POST as add } from '@/app/api/applications/route'
import type { ApplicationView } from '@/lib/applications/schema'
import { findCompany } from '@/lib/companies/find-company'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { call, newPerson, openTestHome } from '../fixtures/api'

vi.mock('@/lib/companies/find-company', () => ({
  findCompany: vi.fn(async (_viewer: unknown, siret: string) =>
    siret.startsWith('9') ? null : { name: `Atelier ${siret.slice(-3)}`, city: 'Ville-Exemple', postcode: '99123', naf: '10.71C' },
  ),
}))

type Person = Awaited<ReturnType<typeof newPerson>>
type Changed = { application: ApplicationView; closed: string[] }

let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

const SIRET = '12345678900011'
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
const post = (person: Person, body: unknown) => call(add, '/api/applications', { method: 'POST', token: person.token, body })
const manual = (name: string, city = 'Ville-Exemple') => ({ manual: { name, city } })
const added = async (person: Person, body: unknown) => ((await (await post(person, body)).json()) as Changed).application
const logOn = (person: Person, id: string, body: unknown) =>
  call(log, `/api/applications/${id}/events`, { method: 'POST', token: person.token, params: { id }, body })
const logged = async (person: Person, id: string, kind: string, on = day(0), channel: string | null = 'phone') =>
  (await (await logOn(person, id, { kind, channel, on })).json()) as Changed
const takeBack = (person: Person, id: string, eventId: string) =>
  call(undo, `/api/applications/${id}/events/${eventId}/undo`, { method: 'POST', token: person.token, params: { id, eventId } })
const on = (
  handler: typeof DELETE,
  method: string,
  person: Person,
  id: string,
  { body, query = '' }: { body?: unknown; query?: string } = {},
) => call(handler, `/api/applications/${id}${query}`, { method, token: person.token, params: { id }, body })
const all = async (person: Person) =>
  ((await (await call(list, '/api/applications', { token: person.token })).json()) as { applications: ApplicationView[] }).applications
const refusal = async (response: Response) => {
  const body = (await response.json()) as { code: string; detail: string; errors?: { field: string; code: string }[] }
  return { status: response.status, code: body.code, fields: body.errors?.map(({ field, code }) => `${field} ${code}`) }
}
const progress = async ({ id }: Person) =>
  Object.fromEntries(
    (
      await home.db.query<{ station_id: string; state: string }>(
        'select station_id, state from public.station_progress where user_id = $1',
        [id],
      )
    ).rows.map((row) => [row.station_id, row.state]),
  )

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
    expect(await progress(person)).toEqual({ 'ma-liste': 'started' })
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
    const change = async (body: unknown) => ((await (await on(PATCH, 'PATCH', person, id, { body })).json()) as Changed).application
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
    expect(await refusal(await on(PATCH, 'PATCH', person, id, { body }))).toMatchObject({ status: 400, fields: [field] })
  })
})

describe('the ledger', () => {
  test('gives the state, and taking back gives the state before', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, manual('Garage Exemple'))
    const first = await logOn(person, id, { kind: 'contacted', channel: 'mail', on: day(-9), note: ' Écrit au chef ' })
    expect(first.status).toBe(201)
    const { application } = (await first.json()) as Changed
    expect(application).toMatchObject({
      state: 'contacted',
      events: [{ kind: 'contacted', channel: 'mail', on: day(-9), note: 'Écrit au chef' }],
    })
    const refused = (await logged(person, id, 'refused', day(-1))).application
    expect([refused.state, refused.events.map(({ kind }) => kind)]).toEqual(['refused', ['refused', 'contacted']])
    const eventId = refused.events[0]!.id
    const back = await takeBack(person, id, eventId)
    expect([back.status, ((await back.json()) as Changed).application.state]).toEqual([200, 'contacted'])
    expect((await takeBack(person, id, eventId)).status).toBe(200)
    const { rows } = await home.db.query('select kind from public.application_events where application_id = $1 order by id', [id])
    expect(rows).toEqual([{ kind: 'contacted' }, { kind: 'refused' }, { kind: null }])
  })

  test.each([
    ['31 February', { kind: 'contacted', on: '2026-02-31' }, 'on day'],
    ['a day that is no day', { kind: 'contacted', on: 'hier' }, 'on day'],
    ['before 2000', { kind: 'contacted', on: '1999-12-31' }, 'on day_out_of_range'],
    ['more than a year ahead', { kind: 'interview', on: day(400) }, 'on day_out_of_range'],
    ['a kind that is not one', { kind: 'won', on: day(0) }, 'kind invalid'],
    ['a channel that is not one', { kind: 'contacted', channel: 'pigeon', on: day(0) }, 'channel invalid'],
    ['a note too long', { kind: 'note', on: day(0), note: 'x'.repeat(1001) }, 'note too_long'],
  ])('refuses %s', async (_name, body, field) => {
    const person = await newPerson(home)
    const { id } = await added(person, manual('Garage Exemple'))
    expect(await refusal(await logOn(person, id, body))).toMatchObject({ status: 400, fields: [field] })
    expect((await all(person))[0]!.events).toEqual([])
  })

  test('holds a hundred events, and says so at the next one', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, manual('Garage Exemple'))
    await home.db.query(
      `insert into public.application_events (user_id, application_id, kind, on_day) select $1, $2, 'note', '2026-11-01' from generate_series(1, 100)`,
      [person.id, id],
    )
    expect(await refusal(await logOn(person, id, { kind: 'contacted', on: day(0) }))).toMatchObject({ status: 409, code: 'events_full' })
  })
})

describe('somebody else’s place', () => {
  test('is not there for anybody but its owner', async () => {
    const [person, other] = [await newPerson(home), await newPerson(home)]
    const { id } = await added(person, manual('Garage Exemple'))
    const eventId = (await logged(person, id, 'contacted')).application.events[0]!.id
    const mine = (await added(other, manual('Mairie Exemple'))).id
    const answers = await Promise.all([
      on(getOne, 'GET', other, id),
      on(PATCH, 'PATCH', other, id, { body: { note: 'x' } }),
      on(DELETE, 'DELETE', other, id),
      on(DELETE, 'DELETE', other, id, { query: '?forever=true' }),
      on(restore, 'POST', other, id),
      logOn(other, id, { kind: 'contacted', on: day(0) }),
      takeBack(other, id, eventId),
      takeBack(other, mine, eventId),
      on(getOne, 'GET', other, randomUUID()),
    ])
    expect(answers.map(({ status }) => status)).toEqual(Array(9).fill(404))
    expect((await all(person))[0]!.events).toHaveLength(1)
  })
})

describe('a place that is taken off the list', () => {
  test('comes back with its ledger', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, manual('Garage Exemple'))
    await logged(person, id, 'contacted')
    expect((await on(DELETE, 'DELETE', person, id)).status).toBe(204)
    expect(await all(person)).toEqual([])
    expect((await on(DELETE, 'DELETE', person, id)).status).toBe(404)
    expect((await logOn(person, id, { kind: 'refused', on: day(0) })).status).toBe(404)
    const back = (await (await on(restore, 'POST', person, id)).json()) as Changed
    expect(back.application).toMatchObject({ id, state: 'contacted' })
  })

  test('does not come back beside its like, which may have been added since', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, { siret: SIRET })
    await on(DELETE, 'DELETE', person, id)
    expect((await post(person, { siret: SIRET })).status).toBe(201)
    expect((await on(restore, 'POST', person, id)).status).toBe(409)
  })

  test('is erased at once, ledger included, on request', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, manual('Garage Exemple'))
    await logged(person, id, 'contacted')
    expect((await on(DELETE, 'DELETE', person, id, { query: '?forever=true' })).status).toBe(204)
    const { rows } = await home.db.query('select 1 from public.application_events where application_id = $1', [id])
    expect([rows, (await on(restore, 'POST', person, id)).status]).toEqual([[], 404])
  })
})

describe('the stations', () => {
  test('« Ma liste » closes with the tenth place, two of them outside the circle, and stays closed', async () => {
    const person = await newPerson(home)
    for (let n = 1; n <= 8; n += 1) await post(person, manual(`Lieu ${n}`))
    await post(person, { ...manual('Lieu 9'), outsideCircle: true })
    const tenth = (await (await post(person, manual('Lieu 10'))).json()) as Changed
    expect([tenth.closed, await progress(person)]).toEqual([[], { 'ma-liste': 'started' }])
    const closing = await on(PATCH, 'PATCH', person, tenth.application.id, { body: { outsideCircle: true } })
    expect(((await closing.json()) as Changed).closed).toEqual(['ma-liste'])
    await on(DELETE, 'DELETE', person, tenth.application.id)
    const next = (await (await post(person, manual('Lieu 11'))).json()) as Changed
    expect([next.closed, await progress(person)]).toEqual([[], { 'ma-liste': 'done' }])
  })

  test('« Premier contact » closes with the third place contacted through a channel', async () => {
    const person = await newPerson(home)
    const ids = []
    for (let n = 1; n <= 4; n += 1) ids.push((await added(person, manual(`Lieu ${n}`))).id)
    const closed = [
      (await logged(person, ids[0]!, 'contacted')).closed,
      (await logged(person, ids[0]!, 'contacted')).closed,
      (await logged(person, ids[1]!, 'contacted', day(0), null)).closed,
      (await logged(person, ids[2]!, 'contacted')).closed,
      (await logged(person, ids[3]!, 'contacted')).closed,
    ]
    expect(closed).toEqual([[], [], [], [], ['premier-contact']])
    expect(await progress(person)).toMatchObject({ 'premier-contact': 'done' })
  })

  test('« Relancer » closes with a follow-up a week after a contact, and never before', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, manual('Garage Exemple'))
    await logged(person, id, 'contacted', day(-10))
    expect((await logged(person, id, 'followed-up', day(-4))).closed).toEqual([])
    expect(await progress(person)).toMatchObject({ relancer: 'started' })
    expect((await logged(person, id, 'followed-up', day(-3))).closed).toEqual(['relancer'])
  })

  test('that a refusal, a meeting or a yes begin are begun, not closed', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, manual('Garage Exemple'))
    for (const kind of ['refused', 'interview', 'accepted']) expect((await logged(person, id, kind)).closed).toEqual([])
    expect(await progress(person)).toEqual({ 'ma-liste': 'started', rebondir: 'started', entretien: 'started', oui: 'started' })
  })
})
