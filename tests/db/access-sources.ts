import { MINE, type NounAccess, only, OWNER } from './access'

const answer = (of: string, key: string) =>
  `insert into public.source_answers (user_id, key, body, fetched_at, stale_until) values (${of}, repeat('${key}', 64), '{}', now(), now())`

/** The last answers of public sources: one's own, all verbs. */
export const SOURCES: NounAccess = {
  tables: {
    source_answers: {
      rights: only('SIUD'),
      owned: MINE,
      insert: answer(OWNER, 'b'),
      update: `update public.source_answers set fetched_at = now()`,
      give: `update public.source_answers set user_id = $OTHER, key = repeat('c', 64)`,
      updatable: '*',
    },
  },
  scene: (person) => `${answer(`'${person}'`, 'a')};`,
}
