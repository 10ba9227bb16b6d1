import { ID, MINE, type NounAccess, only, OWNER } from './access'

const owner = OWNER
const placed = (person: string) => `'${person.slice(0, 9)}0006${person.slice(13)}'`
const its = placed(ID.owner)

const add = (person: string, name: string) =>
  `insert into public.applications (user_id, name, city) values (${person}, '${name}', 'Ville-Exemple')`
const log = (person: string) =>
  `insert into public.application_events (user_id, application_id, kind, on_day) values (${person}, ${its}, 'contacted', '2026-11-20')`

/** The places that a student asks, and their ledger. */
export const APPLICATIONS_ACCESS: NounAccess = {
  tables: {
    applications: {
      rights: only('SIUD'),
      owned: MINE,
      insert: add(owner, 'Atelier Exemple'),
      update: `update public.applications set note = 'autre chose'`,
      give: `update public.applications set user_id = $OTHER`,
      updatable: ['next_action', 'note', 'outside_circle', 'remind_on', 'removed_at'],
    },
    application_events: {
      rights: only('SI--'),
      owned: MINE,
      insert: log(owner),
      update: `update public.application_events set note = 'autre chose'`,
      graft: log('$ME'),
      updatable: [],
    },
  },
  scene: (person) => `
    insert into public.applications (id, user_id, name, city) values (${placed(person)}, '${person}', 'Boulangerie Exemple', 'Ville-Exemple');
    insert into public.application_events (user_id, application_id, kind, on_day) values ('${person}', ${placed(person)}, 'contacted', '2026-11-19');`,
}
