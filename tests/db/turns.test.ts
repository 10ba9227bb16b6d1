import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPerson, openTestDatabase, sqlState, undone, type Actor, type TestDatabase } from '../fixtures/database'
import { pointsOf } from './story'
import { begin, commit, countWritten, newTurn, proofOf } from './turn-calls'

const OPENING = 'Raconte-moi un moment.'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** Runs as a fresh student, and leaves nothing behind. */
const withStudent = (run: (actor: Actor) => Promise<void>) =>
  undone(database.db, async () => run({ role: 'authenticated', id: await addPerson(database.db) }))

const transcript = async ({ id }: Actor) =>
  (
    await database.db.query<{ role: string; body: string }>('select role, body from public.messages where user_id = $1 order by position', [
      id,
    ])
  ).rows

describe('beginning a turn', () => {
  test('claims a new id and hands over what the engine needs', async () => {
    await withStudent(async (actor) => {
      await database.db.query(`update public.profiles set level = '3e' where id = $1`, [actor.id])
      const first = await begin(database.db, actor, newTurn('J’ai rangé'))
      expect(first).toMatchObject({ claim: 'mine', version: 0, state: {}, level: '3e', transcript: [] })
      const turn = newTurn('Le stock')
      await commit(database.db, actor, turn, 0).catch(() => {})
      expect(await begin(database.db, actor, turn)).toMatchObject({ claim: 'mine', conversationId: first.conversationId })
    })
  })

  test('says that it is running, then that it is done with the stored reply', async () => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      await begin(database.db, actor, turn)
      expect(await begin(database.db, actor, turn)).toEqual({ claim: 'running' })
      await commit(database.db, actor, turn, 0)
      expect(await begin(database.db, actor, turn)).toEqual({ claim: 'done', outcome: { reply: 'Et ensuite ?', xp: 0, xpGained: 0 } })
    })
  })

  test('says that it is running to a double click that came in between', async () => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      // Another connection of the same student claims the id just before this one's insert.
      await database.db.exec(`
        create function private.double_click() returns trigger language plpgsql security definer as $$
        begin
          if pg_trigger_depth() = 1 then insert into public.turns select new.*; end if;
          return new;
        end $$;
        create trigger double_click before insert on public.turns for each row execute function private.double_click();`)
      expect(await begin(database.db, actor, turn)).toEqual({ claim: 'running' })
    })
  })

  test.each([
    ['another text', { text: 'Autre chose' }],
    ['another station', { stationId: 'contribution' }],
  ])('refuses the same id with %s', async (_, change) => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      await begin(database.db, actor, turn)
      expect(await begin(database.db, actor, { ...turn, ...change })).toEqual({ claim: 'conflict' })
    })
  })

  test('tells nothing about another student’s turn, and leaves it as it is', async () => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      await begin(database.db, actor, turn)
      const other: Actor = { role: 'authenticated', id: await addPerson(database.db) }
      expect(await begin(database.db, other, turn)).toEqual({ claim: 'foreign' })
      expect(await begin(database.db, actor, turn)).toEqual({ claim: 'running' })
    })
  })

  test('takes over a turn whose lease has run out, and only then', async () => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      await begin(database.db, actor, turn)
      const age = (seconds: number) =>
        database.db.query('update public.turns set claimed_at = now() - make_interval(secs => $2) where id = $1', [turn.turnId, seconds])
      await age(14)
      expect(await begin(database.db, actor, turn)).toEqual({ claim: 'running' })
      expect(await begin(database.db, actor, turn, { leaseSeconds: 10 })).toMatchObject({ claim: 'mine' })
      await age(16)
      expect(await begin(database.db, actor, turn)).toMatchObject({ claim: 'mine', version: 0 })
      // Whoever took it over holds it for as long.
      expect(await begin(database.db, actor, turn)).toEqual({ claim: 'running' })
    })
  })

  test('is refused to nobody in particular, at an unknown station and without words', async () => {
    await withStudent(async (actor) => {
      const refusal = (who: Actor, turn: Parameters<typeof begin>[2]) => begin(database.db, who, turn).then(() => 'accepted', sqlState)
      expect(await refusal({ role: 'anon' }, newTurn('x'))).toBe('42501')
      expect(await refusal(actor, newTurn('x', 'nulle-part'))).toBe('23503')
      expect(await refusal(actor, newTurn(''))).toBe('23514')
    })
  })
})

describe('committing a turn', () => {
  test('writes the messages, the proof, the progress and the reply, and counts the points', async () => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé le stock')
      await begin(database.db, actor, turn)
      const done = await commit(database.db, actor, turn, 0, { proofs: [proofOf(turn, 'action')] })
      expect(done).toEqual({ committed: true, outcome: { reply: 'Et ensuite ?', xp: 10, xpGained: 10 } })
      expect(await countWritten(database.db, actor)).toEqual({ messages: 2, proofs: 1, experiences: 1, progress: 1, version: 1, done: 1 })
      const next = newTurn('Et voilà')
      expect(await begin(database.db, actor, next)).toMatchObject({
        version: 1,
        state: { step: 1 },
        transcript: [{ id: turn.messageId, role: 'student' }, {}],
      })
      expect((await commit(database.db, actor, next, 1)).outcome).toMatchObject({ xp: 10, xpGained: 0 })
    })
  })

  test('stores the opening once, before the first words', async () => {
    await withStudent(async (actor) => {
      for (const [version, text] of ['J’ai rangé', 'Le stock'].entries()) {
        const turn = newTurn(text)
        await begin(database.db, actor, turn)
        await commit(database.db, actor, turn, version, { opening: OPENING })
      }
      expect((await transcript(actor)).map((message) => message.body)).toEqual([
        OPENING,
        'J’ai rangé',
        'Et ensuite ?',
        'Le stock',
        'Et ensuite ?',
      ])
    })
  })

  test('does nothing twice: the second commit gets the stored reply', async () => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      await begin(database.db, actor, turn)
      await commit(database.db, actor, turn, 0)
      const before = await countWritten(database.db, actor)
      expect(await commit(database.db, actor, turn, 1, { reply: 'Autre réponse' })).toEqual({
        committed: false,
        because: 'done',
        outcome: { reply: 'Et ensuite ?', xp: 0, xpGained: 0 },
      })
      expect(await countWritten(database.db, actor)).toEqual(before)
    })
  })

  test('writes nothing on a stale plan, and hands over what is new', async () => {
    await withStudent(async (actor) => {
      const [first, late] = [newTurn('J’ai rangé'), newTurn('Le stock')]
      await begin(database.db, actor, first)
      await begin(database.db, actor, late)
      await commit(database.db, actor, first, 0)
      const before = await countWritten(database.db, actor)
      const stale = await commit(database.db, actor, late, 0, { proofs: [proofOf(late, 'action')] })
      expect(stale).toMatchObject({ committed: false, because: 'stale', version: 1, state: { step: 1 } })
      expect(stale.transcript.map((message) => message.text)).toEqual(['J’ai rangé', 'Et ensuite ?'])
      expect(await countWritten(database.db, actor)).toEqual(before)
      expect(await commit(database.db, actor, late, 1)).toMatchObject({ committed: true })
    })
  })

  test('takes a plan without a version for a stale one', async () => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      await begin(database.db, actor, turn)
      expect(await commit(database.db, actor, turn, 0, { version: undefined })).toMatchObject({
        committed: false,
        because: 'stale',
        transcript: [],
      })
    })
  })

  test('is unknown for a turn that was never begun, or that is another student’s', async () => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      expect(await commit(database.db, actor, turn, 0)).toEqual({ committed: false, because: 'unknown' })
      await begin(database.db, actor, turn)
      const other: Actor = { role: 'authenticated', id: await addPerson(database.db) }
      expect(await commit(database.db, other, turn, 0)).toEqual({ committed: false, because: 'unknown' })
    })
  })

  test.each([
    ['a retouched quote', { quote: 'J’ai tout rangé' }],
    ['another criterion than the station’s', { criterionId: 'fact' }],
  ])('fails as a whole on a proof with %s', async (_, change) => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      await begin(database.db, actor, turn)
      const before = await countWritten(database.db, actor)
      const proofs = [proofOf(turn, 'action'), { ...proofOf(turn, 'result'), ...change }]
      await expect(commit(database.db, actor, turn, 0, { proofs })).rejects.toThrow()
      expect(await countWritten(database.db, actor)).toEqual(before)
    })
  })

  test('voids the proofs that a correction names, and no other', async () => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      await begin(database.db, actor, turn)
      await commit(database.db, actor, turn, 0, { proofs: [proofOf(turn, 'situation'), proofOf(turn, 'action')] })
      const correction = newTurn('En fait non')
      await begin(database.db, actor, correction)
      await commit(database.db, actor, correction, 1, { voided: [`${turn.messageId}:0:${turn.text.length}:action`] })
      const { rows } = await database.db.query(
        'select criterion_id, withdrawn_because from public.proofs where user_id = $1 order by criterion_id',
        [actor.id],
      )
      expect(rows).toEqual([
        { criterion_id: 'action', withdrawn_because: 'corrected' },
        { criterion_id: 'situation', withdrawn_because: null },
      ])
      expect(await pointsOf(database.db, actor.id)).toBe(15)
    })
  })
})
