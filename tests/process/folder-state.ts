import { expect } from 'vitest'
import { openAt } from '../db/home-folder'

type Row = { turn: string; status: string; xp: number; gained: number; proofs: { id: string; quote: string }[]; reply: string }
export type FolderState = {
  readonly turns: ReadonlyMap<string, Row>
  readonly messages: readonly { id: string; turn: string | null; role: string; body: string }[]
  readonly proofs: ReadonlyMap<string, string>
}

/**
 * Opens a data folder that no server uses and checks that nothing in it is half done: a finished turn has its message, its
 * reply and its proofs, an unfinished one has nothing; every proof is a slice of its message; the points are those of the proofs.
 */
export async function readWhole(folder: string): Promise<FolderState> {
  const home = await openAt(folder)
  const rows = async <T>(sql: string) => (await home.db.query<T>(sql)).rows
  try {
    const turns = await rows<Row & { student: string; tutor: string[] | null; text: string; said: string[] | null }>(`
      select t.id as turn, t.user_id as student, t.status, t.text, (t.outcome ->> 'xp')::int as xp,
        coalesce((t.outcome ->> 'xpGained')::int, 0) as gained, coalesce(t.outcome -> 'proofs', '[]') as proofs, t.outcome ->> 'reply' as reply,
        (select array_agg(m.body) from public.messages m where m.turn_id = t.id and m.role = 'student') as said,
        (select array_agg(m.body) from public.messages m where m.turn_id = t.id and m.role = 'tutor') as tutor
      from public.turns t`)
    for (const { status, text, said, tutor, reply } of turns) {
      expect({ status, said, tutor }).toEqual(
        status === 'done' ? { status, said: [text], tutor: [reply] } : { status: 'running', said: null, tutor: null },
      )
    }
    const messages = await rows<{ id: string; turn: string | null; role: string; body: string }>(
      'select id, turn_id as turn, role, body from public.messages order by conversation_id, position',
    )
    const proofs = await rows<{ id: string; quote: string; body: string; start: number; stop: number }>(
      'select p.id, p.quote, m.body, p.start_offset as start, p.end_offset as stop from public.proofs p left join public.messages m on m.id = p.message_id',
    )
    for (const { quote, body, start, stop } of proofs) expect(body.slice(start, stop)).toBe(quote)
    expect(
      await rows(`select c.id from public.conversations c where c.version <> (select count(*) from public.turns t where t.conversation_id = c.id and t.status = 'done')
        or (select count(*) from public.messages m where m.conversation_id = c.id) <> (select coalesce(max(m.position) + 1, 0) from public.messages m where m.conversation_id = c.id)`),
    ).toEqual([])
    expect(
      await rows(`select x.proof_hash from public.xp_ledger x full join (select distinct user_id, hash from public.proofs) p
        on p.user_id = x.user_id and p.hash = x.proof_hash where x.proof_hash is null or p.hash is null`),
    ).toEqual([])
    const points = await rows<{ student: string; points: number }>(
      'select user_id as student, sum(points)::int as points from public.xp_ledger group by user_id',
    )
    for (const { student, points: held } of points) {
      const own = turns.filter((turn) => turn.student === student)
      expect(own.reduce((sum, turn) => sum + turn.gained, 0)).toBe(held)
      expect(Math.max(...own.map((turn) => turn.xp ?? 0))).toBe(held)
    }
    return { turns: new Map(turns.map((t) => [t.turn, t])), messages, proofs: new Map(proofs.map((p) => [p.id, p.quote])) }
  } finally {
    await home.close()
  }
}
