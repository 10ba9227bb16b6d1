import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actAs, openTestDatabase, rowsAs, sqlState, undone, type TestDatabase } from '../fixtures/database'
import { GRANT_ALL } from './access-probe'
import { memoryCalls, type FinishedStory } from './memory-calls'
import { beginStory, type Story } from './story'

let database: TestDatabase
let calls: ReturnType<typeof memoryCalls>
beforeAll(async () => {
  database = await openTestDatabase()
  calls = memoryCalls(database.db)
})
afterAll(() => database.close())

const inUndone = (run: () => Promise<void>) => () => undone(database.db, run)

describe('a student’s memories', () => {
  test(
    'are recalled by nobody else, not even by somebody with every grant and the very same vector',
    inUndone(async () => {
      const [lina, sami] = [await beginStory(database.db), await beginStory(database.db)]
      await calls.tell(lina, 'CANARI-7731 j’ai rangé')
      await calls.tell(sami, 'J’ai nagé')
      await calls.stored(lina.actor, await calls.listed(lina.actor))
      await calls.stored(sami.actor, await calls.listed(sami.actor))
      await database.db.exec(GRANT_ALL)
      expect((await calls.recalled(sami.actor, '[1,0]')).map((m) => m.text)).toEqual(['J’ai nagé'])
      expect(await rowsAs(database.db, sami.actor, `select 1 from public.memories where text like 'CANARI%'`)).toEqual([])
      expect((await calls.listed(sami.actor, 'autre')).map((m) => m.text)).toEqual(['J’ai nagé'])
      expect((await calls.recalled(lina.actor, '[1,0]')).map((m) => m.text)).toEqual(['CANARI-7731 j’ai rangé'])
    }),
  )

  test(
    'hang on no proof of somebody else and on none that was withdrawn',
    inUndone(async () => {
      const [lina, sami] = [await beginStory(database.db), await beginStory(database.db)]
      const { proof: hers } = await calls.tell(lina, 'J’ai rangé')
      const { proof: his } = await calls.tell(sami, 'J’ai nagé')
      const hang = (proof: string) =>
        rowsAs(
          database.db,
          sami.actor,
          `insert into public.memories (user_id, kind, proof_id, experience_id, station_id, text, model, dims, embedding, created_at)
           values ($1, 'proof', $2, $3, 'mes-experiences', 'x', 'm', 2, '[1,0]', now()) returning 1`,
          [sami.actor.id, proof, sami.experience],
        ).catch(sqlState)
      expect(await hang(hers)).toBe('42501')
      expect(await hang(his)).toHaveLength(1)
      await rowsAs(database.db, sami.actor, `update public.proofs set withdrawn_because = 'student' where id = $1`, [his])
      expect(await hang(his)).toBe('42501')
    }),
  )

  test(
    'are made of the student’s own words only: other words, and sources of somebody else, are not stored',
    inUndone(async () => {
      const [lina, sami] = [await beginStory(database.db), await beginStory(database.db)]
      await calls.tell(lina, 'J’ai rangé')
      const sources = await calls.listed(lina.actor)
      expect(
        await calls.stored(
          lina.actor,
          sources.map((s) => ({ ...s, text: 'J’ai tout inventé' })),
        ),
      ).toBe(0)
      expect(await calls.stored(sami.actor, sources)).toBe(0)
      expect(await calls.stored(lina.actor, [...sources, ...sources])).toBe(1)
      expect(await calls.stored(lina.actor, sources)).toBe(0)
    }),
  )

  test(
    'say how long their vector is, and a wrong length is refused',
    inUndone(async () => {
      const story = await beginStory(database.db)
      const insert = (dims: number) =>
        database.db
          .query(
            `insert into public.memories (user_id, kind, experience_id, station_id, text, model, dims, embedding, created_at)
             values ($1, 'recap', $2, 'mes-experiences', 'x', 'm', $3, '[1,0]', now())`,
            [story.actor.id, story.experience, dims],
          )
          .then(() => 'accepted', sqlState)
      expect(await insert(2)).toBe('accepted')
      expect(await insert(3)).toBe('23514')
    }),
  )
})

describe('the recap of a story', () => {
  test(
    'is its standing quotes in the order in which they were told, once it is finished',
    inUndone(async () => {
      const story = await beginStory(database.db)
      await calls.tell(story, 'Samedi au marché', 'situation')
      await calls.tell(story, 'j’ai pesé les légumes')
      expect((await calls.listed(story.actor)).map((s) => s.kind)).toEqual(['proof', 'proof'])
      await calls.finish(story)
      const recap = (await calls.listed(story.actor)).filter((s) => s.kind === 'recap')
      expect(recap.map((s) => s.text)).toEqual(['Samedi au marché\nj’ai pesé les légumes'])
    }),
  )

  test(
    'is cut between words at 240 characters',
    inUndone(async () => {
      const story = await beginStory(database.db)
      const long = 'J’ai porté cent caisses '.repeat(20).trim()
      await calls.tell(story, long)
      const [proof] = await calls.listed(story.actor)
      expect(proof!.text.length).toBeLessThanOrEqual(240)
      expect(long.startsWith(`${proof!.text} `)).toBe(true)
      expect(proof!.text.length).toBeGreaterThan(225)
    }),
  )
})

describe('a memory goes with its source', () => {
  test(
    'when the student withdraws the proof: the recap that quotes it goes too, and comes back without it',
    inUndone(async () => {
      const { actor, first } = await calls.finishedStory()
      expect(await calls.kept()).toHaveLength(3)
      await rowsAs(database.db, actor, `update public.proofs set withdrawn_because = 'student' where id = $1`, [first.proof])
      expect((await calls.kept()).map((m) => m.text)).toEqual(['On a eu 240 euros'])
      expect((await calls.recalled(actor, '[1,0]')).map((m) => m.text)).toEqual(['On a eu 240 euros'])
      expect((await calls.listed(actor)).map(({ kind, text }) => [kind, text])).toEqual([['recap', 'On a eu 240 euros']])
    }),
  )

  test(
    'and the recap also when a proof is added to the story',
    inUndone(async () => {
      const story = await calls.finishedStory()
      await calls.tell(story, 'Samedi au marché', 'situation')
      expect((await calls.kept()).map((m) => m.kind)).toEqual(['proof', 'proof'])
    }),
  )

  test.each([
    ['message', (s: FinishedStory) => [`delete from public.messages where id = $1`, s.first.message], 1],
    ['experience', (s: Story) => [`delete from public.experiences where id = $1`, s.experience], 0],
    ['conversation', (s: Story) => [`delete from public.conversations where id = $1`, s.talk], 0],
    ['account', (s: Story) => [`delete from auth.users where id = $1`, s.actor.id!], 0],
  ] as const)('when the %s is deleted', async (_, removal, left) => {
    await undone(database.db, async () => {
      const [sql, id] = removal(await calls.finishedStory())
      expect(await calls.kept()).toHaveLength(3)
      await database.db.query(sql!, [id])
      expect(await calls.kept()).toHaveLength(left)
    })
  })
})

describe('another model', () => {
  test(
    'takes the place of the one before, source by source, and changes no date',
    inUndone(async () => {
      const { actor } = await calls.finishedStory()
      await database.db.exec(`update public.proofs set created_at = created_at - interval '12 days'`)
      await database.db.exec(`delete from public.memories where kind = 'proof'`)
      await calls.stored(actor, await calls.listed(actor))
      const sources = await calls.listed(actor, 'n')
      expect(sources).toHaveLength(3)
      expect(await calls.stored(actor, sources.slice(0, 1), () => '[0,1,0]', 'n')).toBe(1)
      expect((await calls.kept()).map((m) => m.model).sort()).toEqual(['m', 'm', 'n'])
      expect(await calls.stored(actor, sources, () => '[0,1,0]', 'n')).toBe(2)
      expect((await calls.kept()).map((m) => m.model)).toEqual(['n', 'n', 'n'])
      expect(await calls.listed(actor, 'n')).toEqual([])
      expect(await calls.recalled(actor, '[1,0]')).toEqual([])
      const { rows } = await database.db.query<{ days: number }>(
        `select (now()::date - created_at::date) as days from public.memories where kind = 'proof'`,
      )
      expect(rows.map((row) => row.days)).toEqual([12, 12])
    }),
  )
})

test('somebody who is not signed in remembers and recalls nothing', async () => {
  const refusals = await undone(database.db, async () => {
    const attempt = (sql: string) => actAs(database.db, { role: 'anon' }, () => database.db.query(sql)).catch(sqlState)
    return [
      await attempt(`select * from public.recall_memories('[1]', 'm', '{proof}', 1)`),
      await attempt(`select * from public.memories_to_embed('m', 1)`),
      await attempt(`select public.store_memories('[]')`),
    ]
  })
  expect(refusals).toEqual(['42501', '42501', '42501'])
})
