import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayInFrance } from '@/lib/applications/rules'
import { Channel, EventKind, type EventView } from '@/lib/applications/schema'
import { isStationDone, TRACKER_STATIONS } from '@/lib/applications/station-rules'
import { addPerson, openTestDatabase, rowsAs, sqlState, undone, type Actor, type TestDatabase } from '../fixtures/database'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const REFUSED = '23514'
const TODAY = dayInFrance(new Date())
const dayBefore = (days: number) => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10)
const student = async () => ({ role: 'authenticated', id: await addPerson(database.db) }) as const

const place = async (actor: Actor, name = 'Garage Exemple', siret: string | null = null, outsideCircle = false) =>
  (
    await rowsAs<{ id: string }>(
      database.db,
      actor,
      `insert into public.applications (user_id, name, city, siret, outside_circle) values ($1, $2, 'Ville-Exemple', $3, $4) returning id`,
      [actor.id, name, siret, outsideCircle],
    )
  )[0]!.id
const log = async (actor: Actor, id: string, kind: string, on = TODAY, channel: string | null = 'mail') =>
  (
    await rowsAs<{ id: number }>(
      database.db,
      actor,
      `insert into public.application_events (user_id, application_id, kind, channel, on_day) values ($1, $2, $3, $4, $5) returning id`,
      [actor.id, id, kind, channel, on],
    )
  )[0]!.id
const takeBack = (actor: Actor, id: string, eventId: number) =>
  rowsAs(database.db, actor, 'insert into public.application_events (user_id, application_id, undoes) values ($1, $2, $3)', [
    actor.id,
    id,
    eventId,
  ])
const state = (run: Promise<unknown>) => run.then(() => 'accepted', sqlState)
const isDone = async (station: string, id: string) =>
  (await database.db.query<{ done: boolean }>(`select private.is_done_${station.replaceAll('-', '_')}($1) as done`, [id])).rows[0]!.done
const read = async (actor: Actor) =>
  (
    await rowsAs<{ read: { id: string; logged: number; events: EventView[]; outsideCircle: boolean }[] }>(
      database.db,
      actor,
      'select public.read_applications() as read',
    )
  )[0]!.read

describe('the ledger', () => {
  test('takes an event back once, by a row that is itself never taken back', async () => {
    const found = await undone(database.db, async () => {
      const actor = await student()
      const [id, other] = [await place(actor), await place(actor, 'Mairie Exemple')]
      const event = await log(actor, id, 'refused')
      const elsewhere = await state(takeBack(actor, other, event))
      await takeBack(actor, id, event)
      const { rows } = await database.db.query<{ id: number }>('select max(id) as id from public.application_events')
      return [elsewhere, await state(takeBack(actor, id, event)), await state(takeBack(actor, id, rows[0]!.id)), await read(actor)]
    })
    expect(found.slice(0, 3)).toEqual(['23503', '23505', REFUSED])
    expect(found[3]).toEqual(expect.arrayContaining([expect.objectContaining({ logged: 1, events: [] })]))
  })

  test.each([
    ['update public.application_events set note = $$x$$'],
    ['delete from public.application_events'],
    ['update public.applications set name = $$x$$'],
    ['update public.applications set created_at = now()'],
  ])('refuses a student who tries: %s', async (sql) => {
    const refusal = await undone(database.db, async () => {
      const actor = await student()
      await log(actor, await place(actor), 'contacted')
      return state(rowsAs(database.db, actor, sql))
    })
    expect(refusal).toBe('42501')
  })

  test.each([
    ['without a kind nor anything it undoes', 'kind, on_day', `null, '2026-11-01'`],
    ['without a day', 'kind', `'contacted'`],
    ['before 2000', 'kind, on_day', `'contacted', '1999-12-31'`],
    ['two years ahead', 'kind, on_day', `'interview', current_date + 800`],
    ['of another kind', 'kind, on_day', `'won', '2026-11-01'`],
  ])('refuses an event %s', async (_name, columns, values) => {
    const refusal = await undone(database.db, async () => {
      const actor = await student()
      const sql = `insert into public.application_events (user_id, application_id, ${columns}) values ($1, $2, ${values})`
      return state(rowsAs(database.db, actor, sql, [actor.id, await place(actor)]))
    })
    expect(refusal).toBe(REFUSED)
  })

  test('goes with its place, and with the account', async () => {
    const left = await undone(database.db, async () => {
      const actor = await student()
      const [id, second] = [await place(actor), await place(actor, 'Mairie Exemple')]
      await takeBack(actor, id, await log(actor, id, 'contacted'))
      await log(actor, second, 'contacted')
      await rowsAs(database.db, actor, 'delete from public.applications where id = $1', [id])
      const rows = async () =>
        (await database.db.query('select 1 from public.application_events where user_id = $1', [actor.id])).rows.length
      const afterPlace = await rows()
      await database.db.query('delete from auth.users where id = $1', [actor.id])
      return [afterPlace, await rows()]
    })
    expect(left).toEqual([1, 0])
  })
})

describe('limits', () => {
  test('hold 200 places that stand; one that is taken off makes room, and does not come back when it is gone', async () => {
    const found = await undone(database.db, async () => {
      const actor = await student()
      const first = await place(actor)
      await database.db.query(
        `insert into public.applications (user_id, name, city) select $1, 'Lieu ' || n, 'Ville-Exemple' from generate_series(1, 199) n`,
        [actor.id],
      )
      const full = await state(place(actor, 'Encore un'))
      await rowsAs(database.db, actor, 'update public.applications set removed_at = now() where id = $1', [first])
      const room = await state(place(actor, 'Encore un'))
      const back = await state(rowsAs(database.db, actor, 'update public.applications set removed_at = null where id = $1', [first]))
      return [full, room, back]
    })
    expect(found).toEqual([REFUSED, 'accepted', REFUSED])
  })

  test('hold 100 events a place, taken back or not', async () => {
    const refusal = await undone(database.db, async () => {
      const actor = await student()
      const id = await place(actor)
      const event = await log(actor, id, 'contacted')
      await database.db.query(
        `insert into public.application_events (user_id, application_id, kind, on_day) select $1, $2, 'note', '2026-11-01' from generate_series(1, 99)`,
        [actor.id, id],
      )
      await takeBack(actor, id, event)
      return state(log(actor, id, 'contacted'))
    })
    expect(refusal).toBe(REFUSED)
  })

  test('refuse the same SIRET twice on one list, not on two', async () => {
    const found = await undone(database.db, async () => {
      const [actor, other] = [await student(), await student()]
      await place(actor, 'A', '12345678900011')
      return [await state(place(actor, 'B', '12345678900011')), await state(place(other, 'A', '12345678900011'))]
    })
    expect(found).toEqual(['23505', 'accepted'])
  })

  test('erase what was taken off 30 days ago at the next write of anybody, and nothing earlier', async () => {
    const left = await undone(database.db, async () => {
      const [actor, other] = [await student(), await student()]
      const ids = [await place(actor, 'A'), await place(actor, 'B')]
      await database.db.query(`update public.applications set removed_at = now() - interval '29 days' where id = $1`, [ids[0]])
      await database.db.query(`update public.applications set removed_at = now() - interval '31 days' where id = $1`, [ids[1]])
      await place(other)
      return (await database.db.query('select name from public.applications where user_id = $1', [actor.id])).rows
    })
    expect(left).toEqual([{ name: 'A' }])
  })
})

describe('the completion rules', () => {
  test('agree with those of the interface on random ledgers', async () => {
    let seed = 20261129
    const below = (n: number) => (seed = (seed * 48271) % 2147483647) % n
    const seen: Record<string, Set<boolean>> = {}
    for (let round = 0; round < 60; round += 1) {
      const differing = await undone(database.db, async () => {
        const actor = await student()
        const places = below(14)
        for (let n = 0; n < places; n += 1) {
          const id = await place(actor, `Lieu ${n}`, null, below(4) === 0)
          for (let events = below(5); events > 0; events -= 1) {
            const kind = EventKind.options[below(EventKind.options.length)]!
            const channel = below(3) === 0 ? null : Channel.options[below(5)]!
            const event = await log(actor, id, kind, dayBefore(below(16) - 2), channel)
            if (below(6) === 0) await takeBack(actor, id, event)
          }
          if (below(8) === 0) await rowsAs(database.db, actor, 'update public.applications set removed_at = now() where id = $1', [id])
        }
        const list = await read(actor)
        const differ: string[] = []
        for (const station of TRACKER_STATIONS) {
          const done = await isDone(station, actor.id)
          ;(seen[station] ??= new Set()).add(done)
          if (done !== isStationDone(station, list, TODAY)) differ.push(station)
        }
        return differ
      })
      expect([round, differing]).toEqual([round, []])
    }
    // A ledger that is always, or never, enough would prove nothing.
    expect(TRACKER_STATIONS.map((station) => seen[station]!.size)).toEqual([2, 2, 2])
  })

  test('close no station for a client that only says so', async () => {
    const refusals = await undone(database.db, async () => {
      const actor = await student()
      const claim = (station: string) =>
        rowsAs(
          database.db,
          actor,
          `insert into public.station_progress (user_id, station_id, state, done_at) values ($1, $2, 'done', now())`,
          [actor.id, station],
        )
      return [await state(claim('ma-liste')), await state(claim('premier-contact')), await state(claim('relancer'))]
    })
    expect(refusals).toEqual([REFUSED, REFUSED, REFUSED])
  })
})

describe('the answers of all', () => {
  const SIRET = '12345678900011'
  const ask = (actor: Actor) => rowsAs(database.db, actor, 'select * from public.company_answers($1)', [[SIRET, '99999999900011']])
  /** That many students who contacted the place; the first two of them were answered. */
  async function crowd(size: number, on = TODAY) {
    const people = []
    for (let n = 0; n < size; n += 1) {
      const actor = await student()
      const id = await place(actor, 'Garage Exemple', SIRET)
      await log(actor, id, 'contacted', on)
      await log(actor, id, 'contacted', on)
      if (n < 2) await log(actor, id, 'refused', on)
      people.push(actor)
    }
    return people
  }

  test('are told from five students on, and counted by student', async () => {
    const found = await undone(database.db, async () => {
      const people = await crowd(5)
      return [await ask(people[0]!), await ask(await student())]
    })
    const rows = [
      { siret: SIRET, contacts: 5, answers: 2, recent: 5 },
      { siret: '99999999900011', contacts: 0, answers: 0, recent: 0 },
    ]
    expect(found).toEqual([expect.arrayContaining(rows), expect.arrayContaining(rows)])
  })

  test('say nothing of four students, but a student’s own place', async () => {
    const found = await undone(database.db, async () => {
      const people = await crowd(4)
      return [await ask(people[0]!), await ask(await student())]
    })
    expect(found[0]).toContainEqual({ siret: SIRET, contacts: 0, answers: 0, recent: 1 })
    expect(found[1]).toContainEqual({ siret: SIRET, contacts: 0, answers: 0, recent: 0 })
  })

  test('forget what is older than a year, taken back, or off the list', async () => {
    const found = await undone(database.db, async () => {
      await crowd(4)
      await crowd(3, dayBefore(400))
      const actor = await student()
      const id = await place(actor, 'Garage Exemple', SIRET)
      await takeBack(actor, id, await log(actor, id, 'contacted'))
      return ask(actor)
    })
    expect(found).toContainEqual(expect.objectContaining({ siret: SIRET, contacts: 0, answers: 0 }))
  })

  test('are for nobody who is not signed in', async () => {
    expect(await undone(database.db, () => state(ask({ role: 'anon' })))).toBe('42501')
  })
})
