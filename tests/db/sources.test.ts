import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addPerson, openTestDatabase, rowsAs, sqlState, type Actor, type TestDatabase } from '../fixtures/database'

type Turn = { granted: boolean; waitMs?: number; retryAfterS?: number }

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.db.exec('begin'))
afterEach(() => database.db.exec('rollback'))

const student = async (): Promise<Actor> => ({ role: 'authenticated', id: await addPerson(database.db) })
const take = async (actor: Actor, source: string) =>
  (await rowsAs<{ turn: Turn }>(database.db, actor, 'select public.take_source_token($1) as turn', [source]))[0]!.turn
/** As if so much time had gone by for everybody's turn. */
const pass = (source: string, seconds: number) =>
  database.db.query(`update private.source_pace set next_at = next_at - make_interval(secs => $2) where source = $1`, [source, seconds])

describe('a turn at a source', () => {
  test('is spaced over all accounts: five a second of the register, two at once', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, student))
    const start = performance.now()
    const leaves: number[] = []
    for (const person of people) {
      const turn = await take(person, 'recherche-entreprises')
      expect(turn.granted).toBe(true)
      leaves.push(performance.now() - start + turn.waitMs!)
    }
    // Six turns, two of them at once: the last leaves four spaces of 200 ms later.
    expect(leaves.at(-1)).toBeGreaterThanOrEqual(780)
  })

  test('is refused with the seconds to wait rather than queued without end, and a refusal takes nothing', async () => {
    const people = await Promise.all(Array.from({ length: 14 }, student))
    const turns: Turn[] = []
    for (const person of people) turns.push(await take(person, 'recherche-entreprises'))
    const refused = turns.filter(({ granted }) => !granted)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.every(({ retryAfterS }) => retryAfterS! >= 1 && retryAfterS! <= 3)).toBe(true)
    await pass('recherche-entreprises', 2)
    expect(await take(people[0]!, 'recherche-entreprises')).toMatchObject({ granted: true })
  })

  test('of the web is one every five to seven seconds, whoever asks', async () => {
    const [lina, sami] = [await student(), await student()]
    expect(await take(lina, 'web')).toEqual({ granted: true, waitMs: 0 })
    const refused = await take(sami, 'web')
    expect(refused.granted).toBe(false)
    expect(refused.retryAfterS).toBeGreaterThanOrEqual(5)
    expect(refused.retryAfterS).toBeLessThanOrEqual(7)
    await pass('web', 8)
    expect(await take(sami, 'web')).toMatchObject({ granted: true })
  })

  test('has an end in a minute and in a day for one account, and is still there for the others', async () => {
    const [greedy, other] = [await student(), await student()]
    for (let i = 0; i < 4; i++) {
      expect(await take(greedy, 'web')).toMatchObject({ granted: true })
      await pass('web', 8)
    }
    const refused = await take(greedy, 'web')
    expect(refused.granted).toBe(false)
    expect(refused.retryAfterS).toBeLessThanOrEqual(60)
    expect(await take(other, 'web')).toMatchObject({ granted: true })
    await pass('web', 8)
    await database.db.exec(
      `update private.source_use set taken = 10, in_minute = 0, minute = minute - interval '1 hour' where user_id = '${greedy.id}'`,
    )
    expect(await take(greedy, 'web')).toMatchObject({ granted: false, dayIsOver: 'account' })
    expect(await take(other, 'web')).toMatchObject({ granted: true })
  })

  test('of the web has a budget of 300 a day for everybody', async () => {
    const people = await Promise.all(Array.from({ length: 16 }, student))
    for (const { id } of people)
      await database.db.query(
        `insert into private.source_use values ('web', $1, (now() at time zone 'utc')::date, 19, now() - interval '1 hour', 0)`,
        [id],
      )
    expect(await take(await student(), 'web')).toMatchObject({ granted: false, dayIsOver: 'everybody' })
  })

  test.each([
    [100, 9, true],
    [150, 4, true],
    [150, 5, false],
    [239, 4, true],
    [240, 2, false],
    [240, 1, true],
  ])('of the web, with %i of 300 spent in all, is for who had %i: %s', async (spent, mine, granted) => {
    const [others, lina] = [await student(), await student()]
    const use = (id: string, taken: number) =>
      database.db.query(
        `insert into private.source_use values ('web', $1, (now() at time zone 'utc')::date, $2, now() - interval '1 hour', 0)`,
        [id, taken],
      )
    await use(others.id!, spent - mine)
    await use(lina.id!, mine)
    expect(await take(lina, 'web')).toMatchObject(granted ? { granted } : { granted, dayIsOver: 'account' })
  })

  test('of the web lasts for more than sixty busy accounts, not for twenty', async () => {
    let turns = 0
    for (let person = 0; person < 20; person++) {
      const one = await student()
      for (;;) {
        await database.db.exec(`update private.source_pace set next_at = '-infinity'; update private.source_use set in_minute = 0`)
        if (!(await take(one, 'web')).granted) break
        turns++
      }
    }
    expect(turns).toBe(175)
    expect((await take(await student(), 'web')).granted).toBe(true)
  })

  test('is for somebody signed in, at a source that exists', async () => {
    expect(await take({ role: 'authenticated' }, 'web')).toEqual({ granted: false, retryAfterS: 60 })
    expect(await take(await student(), 'ailleurs')).toEqual({ granted: false, retryAfterS: 60 })
    await expect(take({ role: 'anon' }, 'web').catch((error: unknown) => sqlState(error))).resolves.toBe('42501')
  })

  test('cannot be seen or changed but by taking one', async () => {
    const lina = await student()
    for (const sql of ['select * from private.source_pace', 'update private.source_pace set burst = 99', 'delete from private.source_use'])
      await expect(rowsAs(database.db, lina, sql).catch((error: unknown) => sqlState(error))).resolves.toBe('42501')
  })
})

describe('answers that are kept', () => {
  const keep = (of: Actor, key: number, at: string, owner = of.id) =>
    rowsAs(
      database.db,
      of,
      `insert into public.source_answers (user_id, key, body, fetched_at, stale_until) values ($1, lpad($2, 64, '0'), '{}', $3, now())`,
      [owner, String(key), at],
    )

  test('are the latest forty of an account', async () => {
    const [lina, sami] = [await student(), await student()]
    await keep(sami, 1, '2026-01-01')
    for (let i = 0; i < 43; i++) await keep(lina, i, new Date(Date.UTC(2026, 10, 1, i)).toISOString())
    const kept = await rowsAs<{ key: string }>(database.db, lina, 'select key from public.source_answers order by fetched_at')
    expect([kept.length, Number(kept[0]!.key)]).toEqual([40, 3])
    expect(await rowsAs(database.db, sami, 'select key from public.source_answers')).toHaveLength(1)
  })

  test('in somebody else’s name are refused: a false answer fools its author alone', async () => {
    const [lina, sami] = [await student(), await student()]
    await expect(keep(lina, 1, '2026-01-01', sami.id).catch((error: unknown) => sqlState(error))).resolves.toBe('42501')
  })

  test('that are too long, or under a key that is no hash, are refused', async () => {
    const lina = await student()
    const long = `insert into public.source_answers values ('${lina.id}', repeat('a', 64), to_jsonb(repeat('x', 262200)), now(), now())`
    const odd = `insert into public.source_answers values ('${lina.id}', 'boulangerie', '{}', now(), now())`
    for (const sql of [long, odd])
      await expect(rowsAs(database.db, lina, sql).catch((error: unknown) => sqlState(error))).resolves.toBe('23514')
  })
})
