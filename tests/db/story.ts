import { randomUUID } from 'node:crypto'
import { actAs, addPerson, rowsAs, type Actor, type Sql } from '../fixtures/database'

/** A student in the middle of telling a story at a station; every row is written as that student. */
export type Story = { readonly actor: Actor; readonly talk: string; readonly experience: string; readonly stationId: string }

/** Opens a conversation with one story. Only within `undone`. */
export async function beginStory(db: Sql, { stationId = 'mes-experiences', student = '' } = {}): Promise<Story> {
  const actor: Actor = { role: 'authenticated', id: student || (await addPerson(db)) }
  const [talk, experience] = [randomUUID(), randomUUID()]
  await actAs(db, actor, async () => {
    await db.query('insert into public.conversations (id, user_id, station_id) values ($1, $2, $3)', [talk, actor.id, stationId])
    await db.query('insert into public.experiences (id, user_id, conversation_id, station_id) values ($1, $2, $3, $4)', [
      experience,
      actor.id,
      talk,
      stationId,
    ])
  })
  return { actor, talk, experience, stationId }
}

/** Adds another story to the same conversation. */
export async function anotherStory(db: Sql, story: Story, number: number): Promise<Story> {
  const experience = randomUUID()
  await rowsAs(
    db,
    story.actor,
    'insert into public.experiences (id, user_id, conversation_id, station_id, story) values ($1, $2, $3, $4, $5)',
    [experience, story.actor.id, story.talk, story.stationId, number],
  )
  return { ...story, experience }
}

/** Writes a message of the story's conversation; returns its id. */
export async function say(db: Sql, story: Story, body: string, role: 'student' | 'tutor' = 'student'): Promise<string> {
  const id = randomUUID()
  await rowsAs(
    db,
    story.actor,
    `insert into public.messages (id, user_id, conversation_id, role, body, position)
     values ($1, $2, $3, $4, $5, (select count(*) from public.messages m where m.conversation_id = $3))`,
    [id, story.actor.id, story.talk, role, body],
  )
  return id
}

export type Claim = { messageId: string; criterion?: string; start?: number; end?: number; quote: string; stationId?: string }

/** Writes a proof as the student does; returns the row as the database keeps it. */
export async function prove(db: Sql, story: Story, claim: Claim) {
  const { messageId, criterion = 'action', start = 0, end = start + claim.quote.length, quote, stationId = story.stationId } = claim
  const [row] = await rowsAs<{ id: string; hash: string; strength: string; withdrawn_because: string | null }>(
    db,
    story.actor,
    `insert into public.proofs (user_id, experience_id, station_id, criterion_id, message_id, start_offset, end_offset, quote, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'chosen by the client') returning id, hash, strength, withdrawn_because`,
    [story.actor.id, story.experience, stationId, criterion, messageId, start, end, quote],
  )
  return row!
}

/** Says and proves, in one message a criterion. */
export async function tell(db: Sql, story: Story, criteria: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const criterion of criteria) {
    const quote = `Mes mots pour ${criterion}`
    ids.push((await prove(db, story, { messageId: await say(db, story, quote), criterion, quote })).id)
  }
  return ids
}

/** The points of a student, as the ledger adds them up. */
export async function pointsOf(db: Sql, student: string | undefined): Promise<number> {
  const { rows } = await db.query<{ points: number }>(
    'select coalesce(sum(points), 0)::int as points from public.xp_ledger where user_id = $1',
    [student],
  )
  return rows[0]!.points
}
