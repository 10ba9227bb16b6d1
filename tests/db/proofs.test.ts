import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPerson, openTestDatabase, rowsAs, sqlState, undone, type TestDatabase } from '../fixtures/database'
import { anotherStory, beginStory, pointsOf, prove, say, tell, type Story } from './story'

const REFUSED = '23514'
const SAID = 'Au 🍕 restau, j’ai géré la caisse 👩‍🍳 tout seul'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** Runs on a fresh student in the middle of a story, and leaves nothing behind. */
const withStory = <T>(run: (story: Story) => Promise<T>, options?: Parameters<typeof beginStory>[1]) =>
  undone(database.db, async () => run(await beginStory(database.db, options)))

const refusal = (attempt: Promise<unknown>) => attempt.then(() => 'accepted', sqlState)

describe('a proof', () => {
  test.each([
    ['plain words', 'j’ai géré la caisse'],
    ['words behind and around emoji', '🍕 restau, j’ai géré la caisse 👩‍🍳 tout'],
    ['the whole message', SAID],
  ])('is accepted when it quotes %s', async (_, quote) => {
    await withStory(async (story) => {
      const messageId = await say(database.db, story, SAID)
      const proof = await prove(database.db, story, { messageId, start: SAID.indexOf(quote), quote })
      expect(proof).toMatchObject({ strength: 'raconte', withdrawn_because: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    })
  })

  const start = SAID.indexOf('j’ai')
  test.each([
    ['a letter more', { start, quote: 'j’ai gérée la caisse' }],
    ['a capital more', { start, quote: 'J’ai géré' }],
    ['another apostrophe', { start, quote: "j'ai géré" }],
    ['an accent taken apart', { start, quote: 'j’ai ge\u0301re\u0301' }],
    ['an invisible character more', { start, end: start + 9, quote: 'j’ai\ue000 géré' }],
    ['offsets counted in code points', { start: start - 1, quote: 'j’ai géré' }],
    ['offsets one too far', { start: start + 1, quote: 'j’ai géré' }],
    ['an end that does not fit', { start, end: start + 4, quote: 'j’ai géré' }],
    ['half an emoji', { start: SAID.indexOf('🍕') + 1, end: SAID.indexOf('🍕') + 3, quote: ' ' }],
    ['no words', { start: SAID.length, end: SAID.length + 1, quote: '' }],
  ])('is refused with %s', async (_, claim) => {
    await withStory(async (story) => {
      const messageId = await say(database.db, story, SAID)
      expect(await refusal(prove(database.db, story, { messageId, ...claim }))).toBe(REFUSED)
    })
  })

  test('is refused when the words are the tutor’s', async () => {
    await withStory(async (story) => {
      const messageId = await say(database.db, story, SAID, 'tutor')
      expect(await refusal(prove(database.db, story, { messageId, quote: 'Au' }))).toBe(REFUSED)
    })
  })

  test('is refused when the words are another student’s, even to somebody above the policies', async () => {
    await withStory(async (theirs) => {
      const messageId = await say(database.db, theirs, SAID)
      const mine = await beginStory(database.db)
      const asOwner = database.db.query(
        `insert into public.proofs (user_id, experience_id, station_id, criterion_id, message_id, start_offset, end_offset, quote, hash)
         values ($1, $2, 'mes-experiences', 'action', $3, 0, 2, 'Au', '')`,
        [mine.actor.id, mine.experience, messageId],
      )
      expect(await refusal(asOwner)).toBe(REFUSED)
    })
    await withStory(async (theirs) => {
      const messageId = await say(database.db, theirs, SAID)
      const mine = await beginStory(database.db)
      expect(await refusal(prove(database.db, mine, { messageId, quote: 'Au' }))).toBe(REFUSED)
    })
  })

  test('is refused when it speaks for another station than its story', async () => {
    await withStory(async (story) => {
      const messageId = await say(database.db, story, SAID)
      expect(await refusal(prove(database.db, story, { messageId, quote: 'Au', stationId: 'contribution' }))).toBe('23503')
    })
  })

  test('keeps nothing of what a client says about its strength, hash or withdrawal', async () => {
    await withStory(async (story) => {
      const messageId = await say(database.db, story, SAID)
      const rows = await rowsAs(
        database.db,
        story.actor,
        `insert into public.proofs (user_id, experience_id, station_id, criterion_id, message_id, start_offset, end_offset, quote, hash, strength,
           withdrawn_at, withdrawn_because)
         values ($1, $2, 'mes-experiences', 'action', $3, 0, 2, 'Au', 'mine', 'confirme-2', now(), 'student')
         returning strength, hash = 'mine' as forged, withdrawn_at, withdrawn_because`,
        [story.actor.id, story.experience, messageId],
      )
      expect(rows).toEqual([{ strength: 'raconte', forged: false, withdrawn_at: null, withdrawn_because: null }])
    })
  })
})

describe('the same words', () => {
  test('have one hash, whatever their case, punctuation, spaces and way of writing accents', async () => {
    await withStory(async (story) => {
      const hashes = new Set<string>()
      for (const [number, quote] of ['J’ai géré !', 'j’ai géré', '  J’AI   GÉRÉ…', 'j’ai ge\u0301re\u0301.'].entries()) {
        const own = await anotherStory(database.db, story, number + 1)
        hashes.add((await prove(database.db, own, { messageId: await say(database.db, own, quote), quote })).hash)
      }
      expect(hashes.size).toBe(1)
      expect(await pointsOf(database.db, story.actor.id)).toBe(10)
    })
  })

  test('count again for another kind of criterion, and other words count again', async () => {
    await withStory(async (story) => {
      const messageId = await say(database.db, story, SAID)
      for (const [criterion, quote] of [
        ['action', 'Au'],
        ['situation', 'Au'],
        ['action', SAID],
      ] as const) {
        await prove(database.db, story, { messageId, criterion, quote })
      }
      expect(await pointsOf(database.db, story.actor.id)).toBe(10 + 5 + 10)
    })
  })

  test('cannot stand twice in one story', async () => {
    await withStory(async (story) => {
      await prove(database.db, story, { messageId: await say(database.db, story, SAID), quote: SAID })
      expect(await refusal(prove(database.db, story, { messageId: await say(database.db, story, SAID), quote: SAID }))).toBe('23505')
    })
  })

  test('stand again when they are said again after a withdrawal, without new points', async () => {
    await withStory(async (story) => {
      const first = await prove(database.db, story, { messageId: await say(database.db, story, SAID), quote: SAID })
      await rowsAs(database.db, story.actor, `update public.proofs set withdrawn_because = 'corrected' where id = $1`, [first.id])
      await prove(database.db, story, { messageId: await say(database.db, story, SAID), quote: SAID })
      const { rows } = await database.db.query(
        'select count(*)::int as standing from public.proofs where user_id = $1 and withdrawn_at is null',
        [story.actor.id],
      )
      expect(rows).toEqual([{ standing: 1 }])
      expect(await pointsOf(database.db, story.actor.id)).toBe(10)
    })
  })
})

describe('the ledger of points', () => {
  test('keeps the points of a proof that is withdrawn', async () => {
    await withStory(async (story) => {
      const [id] = await tell(database.db, story, ['action'])
      await rowsAs(database.db, story.actor, `update public.proofs set withdrawn_because = 'student' where id = $1`, [id])
      expect(await pointsOf(database.db, story.actor.id)).toBe(10)
    })
  })

  test('is written, changed and emptied by no client', async () => {
    await withStory(async (story) => {
      await tell(database.db, story, ['action'])
      for (const sql of [
        `insert into public.xp_ledger (user_id, proof_hash, points) values ('${story.actor.id}', 'x', 10)`,
        'update public.xp_ledger set points = 100',
        'delete from public.xp_ledger',
      ]) {
        expect(await refusal(rowsAs(database.db, story.actor, sql))).toBe('42501')
      }
      expect(await pointsOf(database.db, story.actor.id)).toBe(10)
    })
  })
})

describe('after it is written, a proof', () => {
  test('can be withdrawn and taken up again, and says since when it is withdrawn', async () => {
    await withStory(async (story) => {
      const [id] = await tell(database.db, story, ['action'])
      const set = (because: string | null) =>
        rowsAs(
          database.db,
          story.actor,
          'update public.proofs set withdrawn_because = $2 where id = $1 returning withdrawn_because, withdrawn_at is not null as since',
          [id, because],
        )
      expect(await set('student')).toEqual([{ withdrawn_because: 'student', since: true }])
      expect(await set(null)).toEqual([{ withdrawn_because: null, since: false }])
    })
  })

  test('changes in nothing else, even where the home grants everything', async () => {
    await withStory(async (story) => {
      const [id] = await tell(database.db, story, ['action'])
      const read = async () => (await database.db.query('select * from public.proofs where id = $1', [id])).rows
      const before = await read()
      await database.db.exec('grant all on public.proofs to authenticated')
      await rowsAs(
        database.db,
        story.actor,
        `update public.proofs set quote = 'x', hash = 'x', strength = 'confirme', start_offset = 3, end_offset = 4, criterion_id = 'result',
           created_at = now() - interval '1 day', id = gen_random_uuid() where id = $1`,
        [id],
      )
      expect(await read()).toEqual(before)
    })
  })

  test('keeps the skill of its station, and lets go of a skill that the student chose', async () => {
    await withStory(async (story) => {
      const [id] = await tell(database.db, story, ['action'])
      await database.db.query(
        `insert into public.proof_skills (proof_id, skill_id, user_id, chosen_by) values ($1, 'observer', $2, 'student'), ($1, 's-impliquer', $2, 'station')`,
        [id, story.actor.id],
      )
      await rowsAs(database.db, story.actor, 'delete from public.proof_skills')
      expect((await database.db.query('select skill_id from public.proof_skills where user_id = $1', [story.actor.id])).rows).toEqual([
        { skill_id: 's-impliquer' },
      ])
    })
  })
})

describe('erasing an account', () => {
  test('takes every row of the student along, and nobody else’s', async () => {
    await undone(database.db, async () => {
      const [gone, stays] = [await beginStory(database.db), await beginStory(database.db)]
      for (const story of [gone, stays]) await tell(database.db, story, ['situation', 'action'])
      await database.db.query('delete from auth.users where id = $1', [gone.actor.id])
      for (const table of ['conversations', 'messages', 'experiences', 'proofs', 'xp_ledger']) {
        const { rows } = await database.db.query(`select distinct user_id from public.${table}`)
        expect([table, rows]).toEqual([table, [{ user_id: stays.actor.id }]])
      }
    })
  })
})

test('a profile keeps its role, age and guest state, whatever a client writes and a home grants', async () => {
  await undone(database.db, async () => {
    const id = await addPerson(database.db, { role: 'student' })
    await database.db.exec('grant all on public.profiles to authenticated')
    const rows = await rowsAs(
      database.db,
      { role: 'authenticated', id },
      `update public.profiles set role = 'advisor', is_15_or_over = true, is_guest = true, level = '3e', locale = 'en'
       returning role, is_15_or_over, is_guest, level, locale`,
    )
    expect(rows).toEqual([{ role: 'student', is_15_or_over: false, is_guest: false, level: '3e', locale: 'en' }])
  })
})
