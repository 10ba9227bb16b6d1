import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPerson, openTestDatabase, rowsAs, sqlState, undone, type Actor, type TestDatabase } from '../fixtures/database'
import { begin, commit, countWritten, newTurn, proofOf } from './turn-calls'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** Runs as a fresh student, and leaves nothing behind. */
const withStudent = (run: (actor: Actor) => Promise<void>) =>
  undone(database.db, async () => run({ role: 'authenticated', id: await addPerson(database.db) }))

describe('closing a story', () => {
  const CRITERIA = ['situation', 'action', 'result']

  /** One turn that proves everything at once. */
  async function close(actor: Actor, version: number, more: object = {}) {
    const turn = newTurn('Au stage, j’ai rangé le stock et on a gagné une heure')
    await begin(database.db, actor, turn)
    const closing = {
      closedStory: 0,
      stationSkill: 'traduire-ses-experiences',
      status: 'closed',
      proofs: CRITERIA.map((c) => proofOf(turn, c)),
    }
    return { turn, answer: await commit(database.db, actor, turn, version, { ...closing, ...more }) }
  }
  const progress = async (actor: Actor) =>
    (await database.db.query('select state from public.station_progress where user_id = $1', [actor.id])).rows

  test('finishes the station and links its skill to every proof', async () => {
    await withStudent(async (actor) => {
      const { answer } = await close(actor, 0)
      expect(answer).toMatchObject({ committed: true, outcome: { xp: 25, xpGained: 25 } })
      expect(await progress(actor)).toEqual([{ state: 'done' }])
      const { rows } = await database.db.query(
        `select p.criterion_id, s.skill_id, s.chosen_by, e.completed_at is not null as complete
         from public.proofs p join public.proof_skills s on s.proof_id = p.id join public.experiences e on e.id = p.experience_id
         where p.user_id = $1 order by 1`,
        [actor.id],
      )
      const linked = { skill_id: 'traduire-ses-experiences', chosen_by: 'station', complete: true }
      expect(rows).toEqual([...CRITERIA].sort().map((criterion_id) => ({ criterion_id, ...linked })))
    })
  })

  test('is refused as a whole when a criterion has no proof', async () => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      await begin(database.db, actor, turn)
      const closing = { closedStory: 0, stationSkill: 'traduire-ses-experiences', proofs: [proofOf(turn, 'action')] }
      expect(await commit(database.db, actor, turn, 0, closing).then(() => 'accepted', sqlState)).toBe('23514')
      expect(await countWritten(database.db, actor)).toMatchObject({ messages: 0, proofs: 0, progress: 0, done: 0 })
    })
  })

  test('works on words that were corrected and then said again', async () => {
    await withStudent(async (actor) => {
      const first = newTurn('j’ai rangé le stock')
      await begin(database.db, actor, first)
      await commit(database.db, actor, first, 0, { proofs: [proofOf(first, 'action')] })
      const wrong = newTurn('En fait non')
      await begin(database.db, actor, wrong)
      await commit(database.db, actor, wrong, 1, { voided: [`${first.messageId}:0:${first.text.length}:action`] })
      const again = newTurn('j’ai rangé le stock, si si')
      await begin(database.db, actor, again)
      const proofs = [proofOf(again, 'situation'), proofOf(again, 'action', 'j’ai rangé le stock'), proofOf(again, 'result')]
      const closing = { proofs, closedStory: 0, stationSkill: 'traduire-ses-experiences' }
      expect(await commit(database.db, actor, again, 2, closing)).toMatchObject({
        committed: true,
        outcome: { xp: 10 + 5 + 10, xpGained: 15 },
      })
      expect(await progress(actor)).toEqual([{ state: 'done' }])
    })
  })

  test('leaves the station done when the conversation goes on', async () => {
    await withStudent(async (actor) => {
      await close(actor, 0)
      const more = newTurn('Autre chose')
      await begin(database.db, actor, more)
      expect(await commit(database.db, actor, more, 1)).toMatchObject({ committed: true })
      expect(await progress(actor)).toEqual([{ state: 'done' }])
    })
  })

  test('does not happen when the plan names no story', async () => {
    await withStudent(async (actor) => {
      const { answer } = await close(actor, 0, { closedStory: null })
      expect(answer).toMatchObject({ committed: true })
      expect(await progress(actor)).toEqual([{ state: 'started' }])
    })
  })
})

describe('a turn that is done', () => {
  test('changes no more, even where the home grants everything', async () => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      await begin(database.db, actor, turn)
      await commit(database.db, actor, turn, 0)
      const read = async () => (await database.db.query('select * from public.turns where id = $1', [turn.turnId])).rows
      const before = await read()
      await database.db.exec('grant all on public.turns to authenticated')
      await rowsAs(
        database.db,
        actor,
        `update public.turns set status = 'running', outcome = '{}', finished_at = null, text = 'x', engine = 'llm'`,
      )
      expect(await read()).toEqual(before)
    })
  })

  test('keeps its owner, conversation, station and words while it runs, too', async () => {
    await withStudent(async (actor) => {
      const turn = newTurn('J’ai rangé')
      const { conversationId } = await begin(database.db, actor, turn)
      await database.db.exec('grant all on public.turns to authenticated')
      const rows = await rowsAs(
        database.db,
        actor,
        `update public.turns set text = 'x', station_id = 'oral', id = gen_random_uuid() returning id, text, station_id, conversation_id`,
      )
      expect(rows).toEqual([{ id: turn.turnId, text: 'J’ai rangé', station_id: 'mes-experiences', conversation_id: conversationId }])
    })
  })
})
