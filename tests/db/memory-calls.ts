import { rowsAs, type Actor, type Sql } from '../fixtures/database'
import { beginStory, prove, say, type Story } from './story'

export type Source = { kind: string; proof_id: string | null; experience_id: string; text: string }
export type Near = { kind: string; station_id: string; experience_id: string; text: string; similarity: number }

/** The three functions of the memory and the little around them, for one database. Only within `undone`. */
export function memoryCalls(db: Sql) {
  const listed = (actor: Actor, model = 'm', most = 100) =>
    rowsAs<Source>(db, actor, 'select * from public.memories_to_embed($1, $2)', [model, most])

  const recalled = (actor: Actor, query: string | null, { model = 'm', kinds = ['proof', 'recap'], most = 10 } = {}) =>
    rowsAs<Near>(db, actor, 'select * from public.recall_memories($1, $2, $3, $4)', [query, model, kinds, most])

  /** Stores a vector for each source; returns how many rows were added. */
  async function stored(actor: Actor, sources: readonly Source[], vectorOf: (text: string) => string = flat, model = 'm'): Promise<number> {
    const given = sources.map(({ kind, proof_id: proofId, experience_id: experienceId, text }) => {
      return { kind, proofId, experienceId, text, model, embedding: vectorOf(text) }
    })
    const [row] = await rowsAs<{ n: number }>(db, actor, 'select public.store_memories($1) as n', [JSON.stringify(given)])
    return row!.n
  }

  /** Every memory of everybody. */
  const kept = async () =>
    (await db.query<{ text: string; model: string; kind: string }>('select text, model, kind from public.memories order by text, kind'))
      .rows

  /** Says a text and proves a criterion with the whole of it. */
  async function tell(story: Story, quote: string, criterion = 'action'): Promise<{ proof: string; message: string }> {
    const message = await say(db, story, quote)
    return { proof: (await prove(db, story, { messageId: message, quote, criterion })).id, message }
  }

  const finish = (story: Story) =>
    rowsAs(db, story.actor, 'update public.experiences set completed_at = now() where id = $1', [story.experience])

  /** A finished story of two proofs, all of it stored. */
  async function finishedStory(): Promise<FinishedStory> {
    const story = await beginStory(db)
    const first = await tell(story, 'J’ai tenu la caisse')
    await tell(story, 'On a eu 240 euros', 'result')
    await finish(story)
    await stored(story.actor, await listed(story.actor))
    return { ...story, first }
  }

  return { listed, recalled, stored, kept, tell, finish, finishedStory }
}

export type FinishedStory = Story & { readonly first: { readonly proof: string; readonly message: string } }

const flat = () => '[1,0]'
