import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { newPerson, openTestHome } from '../fixtures/api'
import { added, all, day, logOn, logged, manual, refusal, takeBack, type Changed } from '../fixtures/applications'

let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

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
