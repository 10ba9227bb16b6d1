import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, rowsAs, sqlState, undone, type Actor, type TestDatabase } from '../fixtures/database'
import { anotherStory, beginStory, prove, say, tell, type Story } from './story'

const REFUSED = '23514'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const withStory = (run: (story: Story) => Promise<void>, options?: Parameters<typeof beginStory>[1]) =>
  undone(database.db, async () => run(await beginStory(database.db, options)))

/** Claims that a station is done, as a client would; returns the state kept, or the SQLSTATE of the refusal. */
const finish = (actor: Actor, stationId: string) =>
  rowsAs<{ state: string }>(
    database.db,
    actor,
    `insert into public.station_progress (user_id, station_id, state, done_at) values ($1, $2, 'done', now())
     on conflict (user_id, station_id) do update set state = 'done', done_at = now() returning state`,
    [actor.id, stationId],
  ).then((rows) => rows[0]?.state, sqlState)

describe('a dialogue station is done', () => {
  test('on a standing proof of each criterion, all of one story', async () => {
    await withStory(async (story) => {
      await tell(database.db, story, ['situation', 'action'])
      expect(await finish(story.actor, story.stationId)).toBe(REFUSED)
      await tell(database.db, story, ['result'])
      expect(await finish(story.actor, story.stationId)).toBe('done')
    })
  })

  test('never on proofs that are spread over two stories', async () => {
    await withStory(async (story) => {
      await tell(database.db, story, ['situation', 'action'])
      await tell(database.db, await anotherStory(database.db, story, 1), ['result'])
      expect(await finish(story.actor, story.stationId)).toBe(REFUSED)
    })
  })

  test('never on a proof that was withdrawn', async () => {
    await withStory(async (story) => {
      const [first] = await tell(database.db, story, ['situation', 'action', 'result'])
      await rowsAs(database.db, story.actor, `update public.proofs set withdrawn_because = 'student' where id = $1`, [first])
      expect(await finish(story.actor, story.stationId)).toBe(REFUSED)
    })
  })

  test('never on the proofs of another station', async () => {
    await withStory(async (story) => {
      await tell(database.db, story, ['situation', 'action', 'result'])
      expect(await finish(story.actor, 'contribution')).toBe(REFUSED)
    })
  })

  test('never on a story that claims another station than its conversation', async () => {
    await withStory(async (story) => {
      const claim = rowsAs(database.db, story.actor, `update public.experiences set station_id = 'contribution' where id = $1`, [
        story.experience,
      ])
      expect(await claim.then(() => 'accepted', sqlState)).toBe('42501')
      const other = rowsAs(
        database.db,
        story.actor,
        `insert into public.experiences (user_id, conversation_id, station_id, story) values ($1, $2, 'contribution', 7)`,
        [story.actor.id, story.talk],
      )
      expect(await other.then(() => 'accepted', sqlState)).toBe('23503')
    })
  })

  test('never on the proofs of another student', async () => {
    await withStory(async (story) => {
      await tell(database.db, story, ['situation', 'action', 'result'])
      const other = await beginStory(database.db)
      expect(await finish(other.actor, story.stationId)).toBe(REFUSED)
    })
  })
})

describe('a worksheet station is done', () => {
  test('on a complete form only', async () => {
    await withStory(async ({ actor }) => {
      expect(await finish(actor, 'depart')).toBe(REFUSED)
      await rowsAs(
        database.db,
        actor,
        `insert into public.worksheets (user_id, station_id, data) values ($1, 'depart', '{"level":"3e"}')`,
        [actor.id],
      )
      expect(await finish(actor, 'depart')).toBe(REFUSED)
      await rowsAs(database.db, actor, `update public.worksheets set completed_at = now() where station_id = 'depart'`)
      expect(await finish(actor, 'depart')).toBe('done')
      expect(await finish(actor, 'relu')).toBe(REFUSED)
    })
  })
})

test.each(['signatures'])('%s, which has no rule yet, is never done', async (stationId) => {
  await withStory(async ({ actor }) => expect(await finish(actor, stationId)).toBe(REFUSED))
})

describe('a station that is done', () => {
  const whenDone = (run: (story: Story) => Promise<void>) =>
    withStory(async (story) => {
      await tell(database.db, story, ['situation', 'action', 'result'])
      expect(await finish(story.actor, story.stationId)).toBe('done')
      await run(story)
    })
  const progress = async ({ actor }: Story) =>
    (
      await database.db.query('select station_id, state, done_at is not null as dated from public.station_progress where user_id = $1', [
        actor.id,
      ])
    ).rows
  const DONE = [{ station_id: 'mes-experiences', state: 'done', dated: true }]

  test('stays done when its proofs are withdrawn', async () => {
    await whenDone(async (story) => {
      await rowsAs(database.db, story.actor, `update public.proofs set withdrawn_because = 'student'`)
      expect(await progress(story)).toEqual(DONE)
    })
  })

  test('stays done when a client sets it back', async () => {
    await whenDone(async (story) => {
      await rowsAs(database.db, story.actor, `update public.station_progress set state = 'started', done_at = null`)
      expect(await progress(story)).toEqual(DONE)
    })
  })

  test('does not become another station that is done', async () => {
    await whenDone(async (story) => {
      await rowsAs(database.db, story.actor, `update public.station_progress set station_id = 'oral'`)
      expect(await progress(story)).toEqual(DONE)
    })
  })

  test('counts a proof that quotes the same message twice for two criteria', async () => {
    await withStory(async (story) => {
      const quote = 'J’ai rangé le stock et on a gagné une heure'
      const messageId = await say(database.db, story, quote)
      for (const criterion of ['situation', 'action', 'result']) await prove(database.db, story, { messageId, criterion, quote })
      expect(await finish(story.actor, story.stationId)).toBe('done')
    })
  })
})
