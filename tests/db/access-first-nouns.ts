import { ID, MINE, type NounAccess, ofPerson, only, OWNER, REFERENCE } from './access'

const owner = OWNER
const its = ofPerson(ID.owner)
const uid = 'gen_random_uuid()'

/** The tables of the journey, the tutor, skills, account and memory. */
export const FIRST_TABLES: NounAccess['tables'] = {
  lines: {
    rights: REFERENCE,
    owned: 'true',
    insert: `insert into public.lines values ('autre', 'Z', 'star', 99)`,
    update: `update public.lines set shape = 'star'`,
    updatable: [],
  },
  stations: {
    rights: REFERENCE,
    owned: 'true',
    insert: `insert into public.stations values ('autre', 'raconter', 'worksheet', 99)`,
    update: `update public.stations set kind = 'worksheet'`,
    updatable: [],
  },
  criteria: {
    rights: REFERENCE,
    owned: 'true',
    insert: `insert into public.criteria values ('oral', 'fact', 'fact', 99)`,
    update: `update public.criteria set kind = 'fact'`,
    updatable: [],
  },
  skills: {
    rights: REFERENCE,
    owned: 'true',
    insert: `insert into public.skills values ('autre', 'agir', '{}', false, null, 99)`,
    update: `update public.skills set sensitive = false`,
    updatable: [],
  },
  profiles: {
    rights: only('S-U-'),
    owned: `id = ${owner}`,
    insert: `insert into public.profiles (id) values ('${ID.spare}')`,
    update: `update public.profiles set locale = 'en'`,
    updatable: ['level', 'locale'],
  },
  station_progress: {
    rights: only('SIU-'),
    owned: MINE,
    insert: `insert into public.station_progress (user_id, station_id, state) values (${owner}, 'oral', 'started')`,
    update: `update public.station_progress set started_at = now()`,
    updatable: '*',
  },
  worksheets: {
    rights: only('SIU-'),
    owned: MINE,
    insert: `insert into public.worksheets (user_id, station_id, data) values (${owner}, 'relu', '{}')`,
    update: `update public.worksheets set completed_at = now()`,
    give: `update public.worksheets set user_id = $OTHER`,
    updatable: '*',
  },
  conversations: {
    rights: only('SIU-'),
    owned: MINE,
    insert: `insert into public.conversations (user_id, station_id) values (${owner}, 'oral')`,
    update: `update public.conversations set status = 'paused'`,
    give: `update public.conversations set user_id = $OTHER, station_id = 'jour-1'`,
    updatable: ['state', 'status', 'updated_at', 'version'],
  },
  turns: {
    rights: only('SIU-'),
    owned: MINE,
    insert: `insert into public.turns (id, user_id, conversation_id, station_id, text) values (${uid}, ${owner}, ${its.talk}, 'mes-experiences', 'x')`,
    update: `update public.turns set status = 'done'`,
    graft: `insert into public.turns (id, user_id, conversation_id, station_id, text) values (${uid}, $ME, ${its.talk}, 'mes-experiences', 'x')`,
    updatable: ['claimed_at', 'engine', 'finished_at', 'outcome', 'status', 'stopped'],
  },
  messages: {
    rights: only('SI--'),
    owned: MINE,
    insert: `insert into public.messages (user_id, conversation_id, role, body, position) values (${owner}, ${its.talk}, 'student', 'x', 99)`,
    update: `update public.messages set body = 'autre chose'`,
    graft: `insert into public.messages (user_id, conversation_id, role, body, position) values ($ME, ${its.talk}, 'student', 'x', 99)`,
    updatable: [],
  },
  experiences: {
    rights: only('SIU-'),
    owned: MINE,
    insert: `insert into public.experiences (user_id, conversation_id, station_id, story) values (${owner}, ${its.talk}, 'mes-experiences', 9)`,
    update: `update public.experiences set completed_at = now()`,
    graft: `insert into public.experiences (user_id, conversation_id, station_id, story) values ($ME, ${its.talk}, 'mes-experiences', 9)`,
    give: `update public.experiences set user_id = $OTHER`,
    updatable: ['completed_at'],
  },
  proofs: {
    rights: only('SIU-'),
    owned: MINE,
    insert: proof(owner, its.said),
    update: `update public.proofs set withdrawn_because = 'student', withdrawn_at = now()`,
    graft: proof('$ME', '$SAID'),
    updatable: ['withdrawn_at', 'withdrawn_because'],
  },
  proof_skills: {
    rights: only('SI-D'),
    owned: MINE,
    insert: `insert into public.proof_skills (proof_id, skill_id, user_id, chosen_by) values (${its.proof}, 'observer', ${owner}, 'student')`,
    update: `update public.proof_skills set chosen_by = 'station'`,
    graft: `insert into public.proof_skills (proof_id, skill_id, user_id, chosen_by) values (${its.proof}, 'observer', $ME, 'student')`,
    updatable: [],
  },
  memories: {
    rights: only('SI-D'),
    owned: MINE,
    insert: memory(owner, 'autre'),
    update: `update public.memories set text = 'autre chose'`,
    graft: memory('$ME', 'autre'),
    updatable: [],
  },
  xp_ledger: {
    rights: only('S---'),
    owned: MINE,
    insert: `insert into public.xp_ledger (user_id, proof_hash, points) values (${owner}, 'autre', 10)`,
    update: `update public.xp_ledger set points = 1000`,
    updatable: [],
  },
  consents: {
    rights: only('SI--'),
    owned: MINE,
    insert: `insert into public.consents (user_id, kind, granted, wording) values (${owner}, 'outside-model', true, 'x')`,
    update: `update public.consents set granted = true`,
    updatable: [],
  },
  parent_requests: {
    rights: only('SI--'),
    owned: MINE,
    insert: `insert into public.parent_requests (user_id, token_hash) values (${owner}, repeat('b', 64))`,
    update: `update public.parent_requests set granted = true, answered_at = now()`,
    updatable: [],
  },
  model_days: {
    rights: only('S---'),
    owned: MINE,
    insert: `insert into public.model_days (user_id, day) values (${owner}, '2026-01-01')`,
    update: `update public.model_days set tokens = 0`,
    updatable: [],
  },
  model_calls: {
    rights: only('S---'),
    owned: MINE,
    insert: `insert into public.model_calls (turn_id, user_id, tokens, expires_at) values (${ofPerson(ID.other).turn}, ${owner}, 1, now())`,
    update: `update public.model_calls set ended_at = now()`,
    updatable: [],
  },
}

// Three letters of "J’ai rangé": any slice is a proof that the database accepts, if it is one's own.
function proof(person: string, said: string): string {
  return `insert into public.proofs (user_id, experience_id, station_id, criterion_id, message_id, start_offset, end_offset, quote, hash)
    values (${person}, ${its.story}, 'mes-experiences', 'result', ${said}, 5, 8, 'ran', '')`
}

// The vector of a finished story: its recap hangs on the experience alone.
function memory(person: string, model: string): string {
  return `insert into public.memories (user_id, kind, experience_id, station_id, text, model, dims, embedding, created_at)
    values (${person}, 'recap', ${its.story}, 'mes-experiences', 'J’ai rangé', '${model}', 2, '[0.6,0.8]', now())`
}
