import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPerson, openTestDatabase, rowsAs, sqlState, undone, type Actor, type TestDatabase } from '../fixtures/database'
import { setScene } from './access-scene'
import { ID, ofPerson } from './access'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const owner: Actor = { role: 'authenticated', id: ID.owner }
const proofId = ofPerson(ID.owner).proof.slice(1, -1)
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
const withMark = (path: string, proof: string, text = 'J’ai rangé') =>
  JSON.stringify({
    work: [{ highlights: [text] }],
    meta: { stageflow: { schema: 1, lines: { [path]: { origin: 'proof', proofId: proof } } } },
  })
const addCv = async (text: string, actor: Actor = owner) => {
  const [row] = await rowsAs<{ id: string }>(
    database.db,
    actor,
    "insert into public.cvs (user_id, title, resume_text) values ($1, 'CV', $2) returning id",
    [actor.id, text],
  )
  return row!.id
}

describe('« Mon CV » closes', () => {
  const LINE = 'work/0/highlights/0'
  const close = async (text: string, before = '') =>
    undone(database.db, async () => {
      await setScene(database.db)
      await addCv(text)
      await database.db.exec(before)
      const { rows } = await database.db.query<{ done: boolean }>('select private.is_done_mon_cv($1) as done', [ID.owner])
      try {
        await rowsAs(
          database.db,
          owner,
          "insert into public.station_progress (user_id, station_id, state, done_at) values ($1, 'mon-cv', 'done', now())",
          [ID.owner],
        )
        return [rows[0]!.done, 'closed']
      } catch (error) {
        return [rows[0]!.done, sqlState(error)]
      }
    })

  test('on a line that rests on a standing proof of that student', async () => {
    expect(await close(withMark(LINE, proofId))).toEqual([true, 'closed'])
  })

  test.each([
    ['no mark', '{}', ''],
    ['marks that are no object', '{"meta":{"stageflow":{"lines":[1]}}}', ''],
    ['a mark on an empty line', withMark(LINE, proofId, '  '), ''],
    ['a mark on a line that is not there', withMark('work/7/highlights/0', proofId), ''],
    ['a proof that does not exist', withMark(LINE, ID.other), ''],
    ['a proof that was withdrawn', withMark(LINE, proofId), "update public.proofs set withdrawn_because = 'student', withdrawn_at = now()"],
  ])('but not with %s', async (_, text, before) => {
    expect(await close(text, before)).toEqual([false, '23514'])
  })
})

describe('a CV', () => {
  test('keeps its text to the byte, its versions, and raises its version by one when the text changes', async () => {
    const found = await undone(database.db, async () => {
      await setScene(database.db)
      const text = '{ "b":1,\n"a":"\\u00e9" }'
      const id = await addCv(text)
      for (const change of ["title = 'Autre'", "resume_text = '{}'"])
        await rowsAs(database.db, owner, `update public.cvs set ${change} where id = $1`, [id])
      const { rows } = await database.db.query('select version, resume_text from public.cv_versions where cv_id = $1 order by version', [
        id,
      ])
      const cv = await database.db.query('select version, title from public.cvs where id = $1', [id])
      return { versions: rows, cv: cv.rows, text }
    })
    expect(found.versions).toEqual([
      { version: 1, resume_text: found.text },
      { version: 2, resume_text: '{}' },
    ])
    expect(found.cv).toEqual([{ version: 2, title: 'Autre' }])
  })

  test.each(['[]', 'pas du json', `{"a":"${'x'.repeat(41_000)}"}`])(
    'is no other thing than a JSON object of 40 KiB at most: %.12s',
    async (text) => {
      const refused = await undone(database.db, async () => {
        const id = await addPerson(database.db)
        return addCv(text, { role: 'authenticated', id }).then(() => 'taken', sqlState)
      })
      expect(['23514', '22P02']).toContain(refused)
    },
  )

  test('is the twentieth at most', async () => {
    const refused = await undone(database.db, async () => {
      const actor: Actor = { role: 'authenticated', id: await addPerson(database.db) }
      for (let i = 0; i < 20; i += 1) await addCv('{}', actor)
      return addCv('{}', actor).then(() => 'taken', sqlState)
    })
    expect(refused).toBe('23514')
  })
})

describe('a reader’s link', () => {
  const ask = async <T>(sql: string, params: unknown[]) =>
    (await rowsAs<{ answer: T }>(database.db, { role: 'anon' }, sql, params))[0]!.answer
  const look = (token: string) => ask<{ status: string }>('select public.look_at_cv_review($1) as answer', [token])
  const say = (token: string, body: string | null) =>
    ask<{ recorded: boolean; because: string | null }>('select public.add_cv_remark($1, null, $2, null) as answer', [token, body])
  const open = async (cvId: string, token: string) =>
    rowsAs(
      database.db,
      owner,
      'insert into public.cv_reviews (user_id, cv_id, token_hash, cv_version, snapshot) values ($1, $2, $3, 1, \'{"a":1}\')',
      [ID.owner, cvId, hashOf(token)],
    )

  test('lasts fourteen days, and the sixth open one closes the oldest', async () => {
    const states = await undone(database.db, async () => {
      await setScene(database.db)
      await database.db.exec('delete from public.cv_reviews')
      const id = await addCv('{}')
      for (let i = 0; i < 6; i += 1) {
        await open(id, `jeton-${i}`)
        // One transaction has one clock: the age of a link is told apart by hand.
        await database.db.exec('alter table public.cv_reviews disable trigger freeze_cv_review')
        await database.db.query(
          "update public.cv_reviews set created_at = now() - interval '1 hour' + $1 * interval '1 minute' where token_hash = $2",
          [i, hashOf(`jeton-${i}`)],
        )
        await database.db.exec('alter table public.cv_reviews enable trigger freeze_cv_review')
      }
      const { rows } = await database.db.query('select distinct extract(day from expires_at - now())::int as days from public.cv_reviews')
      const seen: string[] = []
      for (let i = 0; i < 6; i += 1) seen.push((await look(`jeton-${i}`)).status)
      return { seen, rows }
    })
    expect(states.seen).toEqual(['expired', 'open', 'open', 'open', 'open', 'open'])
    expect(states.rows).toEqual([{ days: 14 }])
  })

  test('takes remarks from somebody without an account, within the limits, while it is open', async () => {
    const found = await undone(database.db, async () => {
      await setScene(database.db)
      await open(await addCv('{}'), 'jeton')
      const answers = [await say('jeton', 'Bien'), await say('jeton', ' '), await say('jeton', null), await say('jeton', 'x'.repeat(501))]
      await rowsAs(database.db, owner, 'update public.cv_reviews set revoked_at = now() where token_hash = $1', [hashOf('jeton')])
      await rowsAs(database.db, owner, 'update public.cv_reviews set revoked_at = null where token_hash = $1', [hashOf('jeton')])
      return [...answers, await say('jeton', 'Trop tard'), await say('inconnu', 'x')].map(({ because }) => because)
    })
    expect(found).toEqual([null, 'invalid', 'invalid', 'invalid', 'expired', 'expired'])
  })
})
