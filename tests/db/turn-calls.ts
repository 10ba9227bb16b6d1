import { randomUUID } from 'node:crypto'
import { rowsAs, type Actor, type Sql } from '../fixtures/database'

/** What begin_turn and commit_turn answer, as far as the tests read it. */
export type Answer = {
  claim?: string
  committed?: boolean
  because?: string
  version: number
  state: unknown
  conversationId: string
  level: string | null
  transcript: { id: string; role: string; text: string }[]
  /** The stored reply, with the points that the database added. */
  outcome?: unknown
}

export type Turn = { readonly turnId: string; readonly stationId: string; readonly text: string; readonly messageId: string }

/** A turn that nobody has begun yet. */
export const newTurn = (text: string, stationId = 'mes-experiences'): Turn => ({
  turnId: randomUUID(),
  stationId,
  text,
  messageId: randomUUID(),
})

/** Calls begin_turn as a student. Only within `undone`. */
export async function begin(db: Sql, actor: Actor, { turnId, stationId, text }: Turn, more: object = {}): Promise<Answer> {
  return call(db, actor, 'begin_turn', { turnId, stationId, text, ...more })
}

/** Calls commit_turn as a student, with a plain plan that `more` may change. Only within `undone`. */
export async function commit(db: Sql, actor: Actor, turn: Turn, version: number, more: object = {}): Promise<Answer> {
  return call(db, actor, 'commit_turn', { ...planOf(turn, version), ...more })
}

/** A plan that replies and does nothing else. */
export const planOf = ({ turnId, messageId }: Turn, version: number) => ({
  turnId,
  messageId,
  version,
  reply: 'Et ensuite ?',
  move: { kind: 'ask' },
  state: { step: version + 1 },
  status: 'open',
  outcome: { reply: 'Et ensuite ?' },
})

/** A proof of a plan that quotes the turn's own message from its start. */
export const proofOf = (turn: Turn, criterionId: string, quote = turn.text, story = 0) => ({
  id: randomUUID(),
  story,
  criterionId,
  messageId: turn.messageId,
  start: 0,
  end: quote.length,
  quote,
})

async function call(db: Sql, actor: Actor, name: string, turn: object): Promise<Answer> {
  const [row] = await rowsAs<{ answer: Answer }>(db, actor, `select public.${name}($1) as answer`, [JSON.stringify(turn)])
  return row!.answer
}

/** All that a turn may write, counted. */
export async function countWritten(db: Sql, { id }: Actor) {
  const { rows } = await db.query(
    `select (select count(*)::int from public.messages where user_id = $1) as messages,
            (select count(*)::int from public.proofs where user_id = $1) as proofs,
            (select count(*)::int from public.experiences where user_id = $1) as experiences,
            (select count(*)::int from public.station_progress where user_id = $1) as progress,
            (select coalesce(sum(version), 0)::int from public.conversations where user_id = $1) as version,
            (select count(*)::int from public.turns where user_id = $1 and status = 'done') as done`,
    [id],
  )
  return rows[0]
}
