import type { Sql } from '../fixtures/database'
import { ID, ofPerson } from './access'
import { sceneOf } from './access-table'

/**
 * Three people in the middle of the same station, and an account without a profile. Only the owner has rows in every
 * table; the others have what they need to try to hang something on the owner's. Only within `undone`.
 */
export async function setScene(db: Sql): Promise<void> {
  for (const [name, id] of Object.entries(ID)) {
    const role = name === 'advisor' ? 'advisor' : 'student'
    await db.query('insert into auth.users (id, email, raw_user_meta_data) values ($1, $2, $3)', [
      id,
      `${name}@example.org`,
      JSON.stringify({ role }),
    ])
  }
  await db.exec(`delete from public.profiles where id = '${ID.spare}'`)
  // All seven letters are taken: an eighth line proves that only the rights stand in the way.
  await db.exec('alter table public.lines drop constraint lines_letter_check')
  for (const id of [ID.owner, ID.other, ID.advisor]) await db.exec(conversationOf(id))
  await db.exec(workOf(ID.owner))
  await db.exec(sceneOf(ID.owner))
}

function conversationOf(id: string): string {
  const { talk, turn, said } = ofPerson(id)
  return `
    insert into public.conversations (id, user_id, station_id) values (${talk}, '${id}', 'mes-experiences');
    insert into public.turns (id, user_id, conversation_id, station_id, text) values (${turn}, '${id}', ${talk}, 'mes-experiences', 'J’ai rangé');
    insert into public.messages (id, user_id, conversation_id, turn_id, role, body, position)
      values (${said}, '${id}', ${talk}, ${turn}, 'student', 'J’ai rangé', 0);`
}

function workOf(id: string): string {
  const { talk, turn, said, story, proof } = ofPerson(id)
  return `
    insert into public.station_progress (user_id, station_id, state) values ('${id}', 'mes-experiences', 'started');
    insert into public.worksheets (user_id, station_id, data) values ('${id}', 'depart', '{}');
    insert into public.experiences (id, user_id, conversation_id, station_id) values (${story}, '${id}', ${talk}, 'mes-experiences');
    insert into public.proofs (id, user_id, experience_id, station_id, criterion_id, message_id, start_offset, end_offset, quote, hash)
      values (${proof}, '${id}', ${story}, 'mes-experiences', 'action', ${said}, 0, 10, 'J’ai rangé', '');
    insert into public.proof_skills (proof_id, skill_id, user_id, chosen_by) values (${proof}, 's-impliquer', '${id}', 'student');
    insert into public.consents (user_id, kind, granted, wording) values ('${id}', 'outside-model', true, 'x');
    insert into public.parent_requests (user_id, token_hash) values ('${id}', repeat('a', 64));
    insert into public.model_days (user_id, day) values ('${id}', '2026-11-23');
    insert into public.model_calls (turn_id, user_id, tokens, expires_at) values (${turn}, '${id}', 1, now());
    insert into public.memories (user_id, kind, proof_id, experience_id, station_id, text, model, dims, embedding, created_at)
      values ('${id}', 'proof', ${proof}, ${story}, 'mes-experiences', 'J’ai rangé', 'scene', 2, '[0.6,0.8]', now());`
}
