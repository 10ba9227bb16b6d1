import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addPerson, openTestDatabase, rowsAs, sqlState, type Actor, type TestDatabase } from '../fixtures/database'

type Limits = { tokens?: number; studentTokensPerDay?: number; tokensPerDay?: number; concurrentTurns?: number; leaseSeconds?: number }
const WIDE = { tokens: 1_000, studentTokensPerDay: 60_000, tokensPerDay: 3_000_000, concurrentTurns: 50, leaseSeconds: 60 }
const GRANTED = { granted: true, because: null }
const refused = (because: string) => ({ granted: false, because })

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.db.exec('begin'))
afterEach(() => database.db.exec('rollback'))

/** A student who may use the model, unless told. */
async function student({ agrees = true, is15OrOver = true } = {}): Promise<Actor> {
  const id = await addPerson(database.db, { role: 'student', is15OrOver })
  await database.db.query("insert into public.consents (user_id, kind, granted, wording) values ($1, 'outside-model', $2, 'x')", [
    id,
    agrees,
  ])
  return { role: 'authenticated', id }
}

/** A turn of that student. */
async function turn({ id }: Actor): Promise<string> {
  const turnId = randomUUID()
  await database.db.query(
    `with talk as (
       insert into public.conversations (user_id, station_id) values ($1, 'mes-experiences')
       on conflict (user_id, station_id) do update set updated_at = now() returning id
     )
     insert into public.turns (id, user_id, conversation_id, station_id, text) select $2, $1, talk.id, 'mes-experiences', 'x' from talk`,
    [id, turnId],
  )
  return turnId
}

async function call<T>(actor: Actor, name: 'reserve_model' | 'settle_model', args: object): Promise<T> {
  return (await rowsAs<{ answer: T }>(database.db, actor, `select public.${name}($1::jsonb) as answer`, [JSON.stringify(args)]))[0]!.answer
}
const reserve = (actor: Actor, turnId: string, limits: Limits = {}) => call(actor, 'reserve_model', { turnId, ...WIDE, ...limits })
const settle = (actor: Actor, turnId: string, tokens: number) => call(actor, 'settle_model', { turnId, tokens })

const dayOf = async ({ id }: Actor) =>
  (
    await database.db.query(
      "select tokens::int, turns from public.model_days where user_id = $1 and day = (now() at time zone 'utc')::date",
      [id],
    )
  ).rows[0] ?? { tokens: 0, turns: 0 }
const total = async () =>
  (await database.db.query<{ n: number }>('select coalesce(sum(tokens), 0)::int as n from private.model_totals')).rows[0]!.n
const endLease = (turnId: string) =>
  database.db.query("update public.model_calls set expires_at = now() - interval '1 second' where turn_id = $1", [turnId])

describe('a reservation', () => {
  test('charges the student’s day and everybody’s day with the ceiling, before anything is used', async () => {
    const actor = await student()
    expect(await reserve(actor, await turn(actor), { tokens: 4_000 })).toEqual(GRANTED)
    expect([await dayOf(actor), await total()]).toEqual([{ tokens: 4_000, turns: 1 }, 4_000])
  })

  test('asked for twice is charged once', async () => {
    const actor = await student()
    const turnId = await turn(actor)
    await reserve(actor, turnId)
    expect(await reserve(actor, turnId, { tokens: 9_000, concurrentTurns: 1 })).toEqual(GRANTED)
    expect([await dayOf(actor), await total()]).toEqual([{ tokens: 1_000, turns: 1 }, 1_000])
  })

  test('whose lease is over is not charged again, but has to find a place', async () => {
    const [actor, other] = [await student(), await student()]
    const turnId = await turn(actor)
    await reserve(actor, turnId, { concurrentTurns: 1 })
    await endLease(turnId)
    const otherTurn = await turn(other)
    expect(await reserve(other, otherTurn, { concurrentTurns: 1 })).toEqual(GRANTED)
    expect(await reserve(actor, turnId, { concurrentTurns: 1 })).toEqual(refused('busy'))
    await settle(other, otherTurn, 1)
    expect(await reserve(actor, turnId, { concurrentTurns: 1 })).toEqual(GRANTED)
    expect(await dayOf(actor)).toEqual({ tokens: 1_000, turns: 1 })
  })

  test('of a turn that was settled is another use, and charged', async () => {
    const actor = await student()
    const turnId = await turn(actor)
    await reserve(actor, turnId)
    await settle(actor, turnId, 500)
    expect(await reserve(actor, turnId)).toEqual(GRANTED)
    expect(await dayOf(actor)).toEqual({ tokens: 2_000, turns: 2 })
  })

  test.each([
    [0, 1],
    [-5, 1],
    [1.2, 2],
    [50_000, 50_000],
    [1e12, 50_000],
  ])('of %d tokens is charged as %d', async (tokens, charged) => {
    const actor = await student()
    expect(await reserve(actor, await turn(actor), { tokens })).toEqual(GRANTED)
    expect(await total()).toBe(charged)
  })

  // At any hour, at least one of these two places has another date than UTC.
  test.each(['Pacific/Kiritimati', 'Etc/GMT+12'])('belongs to the day in UTC, whatever the database’s own zone: %s', async (zone) => {
    const actor = await student()
    await database.db.exec(`set local time zone '${zone}'`)
    await reserve(actor, await turn(actor))
    expect(await dayOf(actor)).toEqual({ tokens: 1_000, turns: 1 })
  })
})

describe('no model answers', () => {
  test('a student who did not accept, took it back, or is under 15 without a parent', async () => {
    for (const actor of [await student({ agrees: false }), await student({ is15OrOver: false })])
      expect(await reserve(actor, await turn(actor))).toEqual(refused('not-allowed'))
    const undecided: Actor = { role: 'authenticated', id: await addPerson(database.db) }
    expect(await reserve(undecided, await turn(undecided))).toEqual(refused('not-allowed'))
    expect(await total()).toBe(0)
  })

  test('a turn whose student took their consent back while it was reserved', async () => {
    const actor = await student()
    const turnId = await turn(actor)
    await reserve(actor, turnId)
    await database.db.query("insert into public.consents (user_id, kind, granted, wording) values ($1, 'outside-model', false, 'x')", [
      actor.id,
    ])
    expect(await reserve(actor, turnId)).toEqual(refused('not-allowed'))
  })

  test('somebody else’s turn, or one that is not there', async () => {
    const [actor, other] = [await student(), await student()]
    for (const turnId of [await turn(other), randomUUID()]) expect(await reserve(actor, turnId)).toEqual(refused('not-allowed'))
    expect(await total()).toBe(0)
  })

  test('nobody who is not signed in', async () => {
    const actor = await student()
    const turnId = await turn(actor)
    for (const name of ['reserve_model', 'settle_model'] as const)
      expect(await call({ role: 'anon' }, name, { turnId, ...WIDE }).then(() => 'allowed', sqlState)).toBe('42501')
  })

  test('a student whose day would go over its cap; the last token may be used', async () => {
    const actor = await student()
    expect(await reserve(actor, await turn(actor), { tokens: 700, studentTokensPerDay: 1_000 })).toEqual(GRANTED)
    expect(await reserve(actor, await turn(actor), { tokens: 301, studentTokensPerDay: 1_000 })).toEqual(refused('student-cap'))
    expect(await reserve(actor, await turn(actor), { tokens: 300, studentTokensPerDay: 1_000 })).toEqual(GRANTED)
    expect([await dayOf(actor), await total()]).toEqual([{ tokens: 1_000, turns: 2 }, 1_000])
  })

  test('anybody once everybody’s day is used up', async () => {
    const [actor, other] = [await student(), await student()]
    expect(await reserve(actor, await turn(actor), { tokensPerDay: 1_500 })).toEqual(GRANTED)
    expect(await reserve(other, await turn(other), { tokensPerDay: 1_500 })).toEqual(refused('global-cap'))
    expect(await dayOf(other)).toEqual({ tokens: 0, turns: 0 })
  })

  test('a call that brings no caps', async () => {
    const actor = await student()
    expect(await call(actor, 'reserve_model', { turnId: await turn(actor), tokens: 1 })).toEqual(refused('student-cap'))
  })

  test('a student who names a cap of their own, beyond 300 000 tokens', async () => {
    const actor = await student()
    const mine = { tokens: 50_000, studentTokensPerDay: 1e12, tokensPerDay: 1e12 }
    const answers: unknown[] = []
    for (let i = 0; i < 7; i += 1) {
      const turnId = await turn(actor)
      answers.push(await reserve(actor, turnId, mine))
      await settle(actor, turnId, 1)
    }
    expect(answers).toEqual([...Array(6).fill(GRANTED), refused('student-cap')])
    expect(await total()).toBe(300_000)
  })

  test('more turns at the same time than there are places', async () => {
    const people = [await student(), await student(), await student()]
    const turns = await Promise.all(people.map(turn))
    const answers: unknown[] = []
    for (const [i, actor] of people.entries()) answers.push(await reserve(actor, turns[i]!, { concurrentTurns: 2 }))
    expect(answers).toEqual([GRANTED, GRANTED, refused('busy')])
    expect(await dayOf(people[2]!)).toEqual({ tokens: 0, turns: 0 })
    await settle(people[0]!, turns[0]!, 1)
    expect(await reserve(people[2]!, turns[2]!, { concurrentTurns: 2 })).toEqual(GRANTED)
  })

  test('a third turn of one student at the same time, until a lease is over', async () => {
    const actor = await student()
    const turns = [await turn(actor), await turn(actor), await turn(actor)]
    const answers: unknown[] = []
    for (const turnId of turns) answers.push(await reserve(actor, turnId))
    expect(answers).toEqual([GRANTED, GRANTED, refused('busy')])
    await endLease(turns[0]!)
    expect(await reserve(actor, turns[2]!)).toEqual(GRANTED)
  })
})

describe('settling', () => {
  test('refunds nothing', async () => {
    const actor = await student()
    const turnId = await turn(actor)
    await reserve(actor, turnId)
    expect(await settle(actor, turnId, -1_000_000)).toEqual({ settled: true })
    expect([await dayOf(actor), await total()]).toEqual([{ tokens: 1_000, turns: 1 }, 1_000])
  })

  test('charges what exceeds the reservation, once, and never more than a turn may cost', async () => {
    const actor = await student()
    const [first, second] = [await turn(actor), await turn(actor)]
    await reserve(actor, first)
    await reserve(actor, second)
    expect(await settle(actor, first, 1_250)).toEqual({ settled: true })
    expect(await settle(actor, first, 9_999)).toEqual({ settled: false })
    expect([await dayOf(actor), await total()]).toEqual([{ tokens: 2_250, turns: 2 }, 2_250])
    await settle(actor, second, 1e12)
    expect(await total()).toBe(51_250)
  })

  test('leaves somebody else’s turn alone', async () => {
    const [actor, other] = [await student(), await student()]
    const turnId = await turn(actor)
    await reserve(actor, turnId)
    expect(await settle(other, turnId, 9_999)).toEqual({ settled: false })
    expect(await total()).toBe(1_000)
    const { rows } = await database.db.query('select ended_at from public.model_calls where turn_id = $1', [turnId])
    expect(rows).toEqual([{ ended_at: null }])
  })
})

describe('what was charged', () => {
  test.each([
    'update public.model_days set tokens = 0',
    'delete from public.model_days',
    'update public.model_calls set ended_at = now()',
    'delete from public.model_calls',
    'delete from private.model_totals',
    'select private.charge_model(auth.uid(), current_date, -1000, 0)',
  ])('is out of a student’s reach: %s', async (sql) => {
    const actor = await student()
    await reserve(actor, await turn(actor))
    expect(await rowsAs(database.db, actor, sql).then(() => 'allowed', sqlState)).toBe('42501')
  })
})
