import { ID, MINE, type NounAccess, only, OWNER } from './access'

const entryOf = (person: string) => `'${person.slice(0, 9)}0006${person.slice(13)}'`

/** The diary, its traces and the report. */
export const DIARY: NounAccess = {
  tables: {
    diary_entries: {
      rights: only('SIUD'),
      owned: MINE,
      insert: `insert into public.diary_entries (user_id, day, seen) values (${OWNER}, '2026-06-16', 'x')`,
      update: `update public.diary_entries set seen = 'autre chose'`,
      updatable: ['away', 'day', 'done', 'learnt', 'seen', 'skills'],
      give: `update public.diary_entries set user_id = $OTHER`,
    },
    traces: {
      rights: only('SIUD'),
      owned: MINE,
      insert: `insert into public.traces (user_id, kind, title, entry_id) values (${OWNER}, 'entry', 'x', ${entryOf(ID.owner)})`,
      update: `update public.traces set title = 'autre chose'`,
      graft: `insert into public.traces (user_id, kind, title, entry_id) values ($ME, 'entry', 'x', ${entryOf(ID.owner)})`,
      give: `update public.traces set user_id = $OTHER, entry_id = null`,
      updatable: ['on_day', 'position', 'skill_id', 'text', 'title', 'url'],
    },
    report_sections: {
      rights: only('SIU-'),
      owned: MINE,
      insert: `insert into public.report_sections (user_id, section_id, body) values (${OWNER}, 'la-suite', 'x')`,
      update: `update public.report_sections set body = 'autre chose'`,
      give: `update public.report_sections set user_id = $OTHER`,
      updatable: ['body'],
    },
  },
  scene: (person) => `
    insert into public.diary_entries (id, user_id, day, seen) values (${entryOf(person)}, '${person}', '2026-06-15', 'L’atelier');
    insert into public.traces (user_id, kind, title, entry_id) values ('${person}', 'entry', 'L’atelier', ${entryOf(person)});
    insert into public.report_sections (user_id, section_id, body) values ('${person}', 'entreprise', 'Un atelier');`,
}
