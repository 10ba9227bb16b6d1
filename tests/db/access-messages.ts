import { ID, MINE, type NounAccess, only, OWNER } from './access'

const placed = (person: string) => `'${person.slice(0, 9)}0006${person.slice(13)}'`

/** The texts that a student gets ready for places. */
export const MESSAGES_ACCESS: NounAccess = {
  tables: {
    application_messages: {
      rights: only('SIUD'),
      owned: MINE,
      insert: `insert into public.application_messages (user_id, application_id, kind) values (${OWNER}, null, 'phone-script')`,
      update: `update public.application_messages set body = 'autre chose'`,
      graft: `insert into public.application_messages (user_id, application_id, kind) values ($ME, ${placed(ID.owner)}, 'message')`,
      updatable: ['answers', 'body', 'kind'],
    },
  },
  scene: (person) => `
    insert into public.application_messages (user_id, application_id, kind, body)
      values ('${person}', ${placed(person)}, 'message', 'Bonjour, je m’appelle');`,
}
