import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mayUseOutsideModel } from '@/lib/account/consent-rules'
import { PARENT_WORDING } from '@/lib/account/consent-schema'
import { actAs, addPerson, openTestDatabase, rowsAs, sqlState, undone, type Actor, type TestDatabase } from '../fixtures/database'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const NOBODY: Actor = { role: 'anon' }
const student = async (is15OrOver = true): Promise<Actor> => ({
  role: 'authenticated',
  id: await addPerson(database.db, { role: 'student', is15OrOver }),
})
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

const choose = (actor: Actor, granted: boolean, kind = 'outside-model') =>
  rowsAs(database.db, actor, 'insert into public.consents (user_id, kind, granted, wording) values ($1, $2, $3, $4)', [
    actor.id,
    kind,
    granted,
    'outside-model-2026-11',
  ])
const mayUse = async (id: string | undefined) =>
  (await database.db.query<{ may: boolean }>('select private.may_use_outside_model($1) as may', [id])).rows[0]!.may
const rowsOf = async (id: string | undefined) =>
  (
    await database.db.query<{ kind: string; granted: boolean; wording: string }>(
      'select kind, granted, wording from public.consents where user_id = $1 order by id',
      [id],
    )
  ).rows

/** A link for a parent, as the student's own client makes it. */
async function newLink(actor: Actor): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await rowsAs(database.db, actor, 'insert into public.parent_requests (user_id, token_hash) values ($1, $2)', [actor.id, hashOf(token)])
  return token
}
const look = async (token: string, actor = NOBODY) =>
  (await rowsAs<{ seen: unknown }>(database.db, actor, 'select public.look_at_parent_request($1) as seen', [token]))[0]!.seen
const answer = async (token: string, agrees: boolean | null, actor = NOBODY) =>
  (await rowsAs<{ done: unknown }>(database.db, actor, 'select public.answer_parent_request($1, $2) as done', [token, agrees]))[0]!.done
const expire = (token: string) =>
  database.db.query('update public.parent_requests set expires_at = now() where token_hash = $1', [hashOf(token)])

/** Runs a statement as an actor and hands out the SQLSTATE of its refusal. */
const refusal = (actor: Actor, sql: string) => actAs(database.db, actor, () => database.db.exec(sql)).then(() => 'allowed', sqlState)

describe('the ledger of consents', () => {
  test('takes a student’s own choice, and a change of mind as another row', async () => {
    const kept = await undone(database.db, async () => {
      const actor = await student()
      await choose(actor, true)
      await choose(actor, false)
      return rowsOf(actor.id)
    })
    expect(kept.map((row) => row.granted)).toEqual([true, false])
  })

  test('is dated by the database, whatever its writer says', async () => {
    const dated = await undone(database.db, async () => {
      const { rows } = await database.db.query<{ now: boolean }>(
        `insert into public.consents (user_id, kind, granted, wording, created_at)
         values ($1, 'outside-model', true, 'x', '2020-01-01') returning created_at = now() as now`,
        [await addPerson(database.db)],
      )
      return rows
    })
    expect(dated).toEqual([{ now: true }])
  })

  test('takes no parent’s agreement from a student', async () => {
    const state = await undone(database.db, async () => {
      const actor = await student(false)
      return choose(actor, true, 'parent-agreement').then(() => 'allowed', sqlState)
    })
    expect(state).toBe('42501')
  })

  test.each([
    ['update public.consents set granted = true'],
    ['delete from public.consents'],
    [
      "insert into public.consents (user_id, kind, granted, wording, created_at) select user_id, kind, true, 'x', now() from public.consents",
    ],
    ['update public.parent_requests set granted = true, answered_at = now()'],
    ['delete from public.parent_requests'],
    [
      "insert into public.parent_requests (user_id, token_hash, granted, answered_at) select user_id, repeat('a', 64), true, now() from public.consents",
    ],
  ])('refuses a student who tries: %s', async (sql) => {
    const state = await undone(database.db, async () => {
      const actor = await student()
      await choose(actor, false)
      await newLink(actor)
      return refusal(actor, sql)
    })
    expect(state).toBe('42501')
  })

  test('goes with its account', async () => {
    const left = await undone(database.db, async () => {
      const actor = await student()
      await choose(actor, true)
      await answer(await newLink(actor), true)
      await database.db.query('delete from auth.users where id = $1', [actor.id])
      return (
        await database.db.query(
          'select 1 from public.consents where user_id = $1 union all select 1 from public.parent_requests where user_id = $1',
          [actor.id],
        )
      ).rows
    })
    expect(left).toEqual([])
  })
})

describe('the outside model may be used', () => {
  const CHOICES = [undefined, true, false] as const
  const cases = [true, false].flatMap((is15OrOver) =>
    CHOICES.flatMap((outsideModel) => CHOICES.map((parentAgreement) => ({ is15OrOver, outsideModel, parentAgreement }))),
  )

  test.each(cases)(
    'only by a student who accepted and, under 15, with a parent: %o',
    async ({ is15OrOver, outsideModel, parentAgreement }) => {
      const expected = outsideModel === true && (is15OrOver || parentAgreement === true)
      const found = await undone(database.db, async () => {
        const actor = await student(is15OrOver)
        if (outsideModel !== undefined) await choose(actor, outsideModel)
        if (parentAgreement !== undefined) await answer(await newLink(actor), parentAgreement)
        return mayUse(actor.id)
      })
      const since = '2026-11-23T08:00:00Z'
      const standing = (granted: boolean | undefined) => (granted === undefined ? null : { granted, since })
      expect(found).toBe(expected)
      expect(mayUseOutsideModel({ outsideModel: standing(outsideModel), parentAgreement: standing(parentAgreement), is15OrOver })).toBe(
        expected,
      )
    },
  )

  test('as long as the latest word is yes', async () => {
    const steps = await undone(database.db, async () => {
      const actor = await student(false)
      const token = await newLink(actor)
      const seen: boolean[] = []
      const then = async (run: Promise<unknown>) => {
        await run
        seen.push(await mayUse(actor.id))
      }
      await then(choose(actor, true))
      await then(answer(token, true))
      await then(choose(actor, false))
      await then(choose(actor, true))
      await then(answer(token, false))
      await then(answer(token, true))
      return seen
    })
    expect(steps).toEqual([false, true, false, true, false, true])
  })

  test('by nobody without a profile', async () => {
    expect(await mayUse('00000000-0000-4000-8000-000000000001')).toBe(false)
  })
})

describe('a parent’s link', () => {
  test('takes an answer from somebody without an account, who may change it', async () => {
    const found = await undone(database.db, async () => {
      const actor = await student(false)
      const token = await newLink(actor)
      const before = await look(token)
      const answers = [await answer(token, true), await answer(token, true), await answer(token, false)]
      return { before, answers, after: await look(token), rows: await rowsOf(actor.id) }
    })
    const recorded = { recorded: true }
    expect(found.before).toEqual({ status: 'open' })
    expect(found.answers).toEqual([recorded, recorded, recorded])
    expect(found.after).toEqual({ status: 'answered' })
    // The second yes said nothing new.
    expect(found.rows).toEqual([true, false].map((granted) => ({ kind: 'parent-agreement', granted, wording: PARENT_WORDING })))
  })

  test('answers over a later link of the same student too', async () => {
    const granted = await undone(database.db, async () => {
      const actor = await student(false)
      const [first, second] = [await newLink(actor), await newLink(actor)]
      await answer(first, true)
      await answer(second, false)
      await answer(first, true)
      return (await rowsOf(actor.id)).map((row) => row.granted)
    })
    expect(granted).toEqual([true, false, true])
  })

  test('that is unknown, expired or without an answer changes nothing, and says the same', async () => {
    const found = await undone(database.db, async () => {
      const actor = await student(false)
      const token = await newLink(actor)
      const silent = await answer(token, null)
      await expire(token)
      const answers = [silent, await answer(token, true), await answer('inconnu', true), await answer('', true)]
      return { answers, seen: [await look(token), await look('inconnu')], rows: await rowsOf(actor.id) }
    })
    expect(found.answers).toEqual(Array(4).fill({ recorded: false }))
    expect(found.seen).toEqual([{ status: 'expired' }, { status: 'unknown' }])
    expect(found.rows).toEqual([])
  })

  test('lasts fourteen days whatever its maker asks for', async () => {
    const days = await undone(database.db, async () => {
      const actor = await student(false)
      await database.db.query(
        "insert into public.parent_requests (user_id, token_hash, expires_at) values ($1, repeat('a', 64), now() + interval '10 years')",
        [actor.id],
      )
      const { rows } = await database.db.query(
        'select extract(day from expires_at - created_at)::int as days from public.parent_requests where user_id = $1',
        [actor.id],
      )
      return rows
    })
    expect(days).toEqual([{ days: 14 }])
  })

  test('makes the oldest one that waits expire when it is the sixth; answered ones stay', async () => {
    const seen = await undone(database.db, async () => {
      const actor = await student(false)
      const answered = await newLink(actor)
      await answer(answered, true)
      const links: string[] = []
      for (let i = 0; i < 6; i += 1) {
        links.push(await newLink(actor))
        // One transaction has one clock: the age of a link is told apart by hand.
        await database.db.query(
          "update public.parent_requests set created_at = now() - interval '1 hour' + $1 * interval '1 minute' where token_hash = $2",
          [i, hashOf(links[i]!)],
        )
      }
      return Promise.all([answered, ...links].map((token) => look(token)).map(async (status) => (await status) as { status: string }))
    })
    expect(seen.map(({ status }) => status)).toEqual(['answered', 'expired', 'open', 'open', 'open', 'open', 'open'])
  })
})
