import { ID, MINE, type NounAccess, only, OWNER } from './access'

const tagged = (person: string, tag: string) => `'${person.slice(0, 9)}${tag}${person.slice(13)}'`
const cvOf = (person: string) => tagged(person, '0c01')
const reviewOf = (person: string) => tagged(person, '0c02')
const its = cvOf(ID.owner)

/** CVs, their versions and printed pages; links to readers and what readers said. */
export const CV_ACCESS: NounAccess = {
  tables: {
    cvs: {
      rights: only('SIUD'),
      owned: MINE,
      insert: `insert into public.cvs (user_id, title, resume_text) values (${OWNER}, 'Autre', '{}')`,
      update: `update public.cvs set title = 'Encore autre'`,
      updatable: ['application_id', 'resume_text', 'template', 'title'],
    },
    cv_versions: {
      rights: only('S---'),
      owned: MINE,
      insert: `insert into public.cv_versions (cv_id, version, user_id, title, resume_text) values (${its}, 9, ${OWNER}, 'x', '{}')`,
      update: `update public.cv_versions set title = 'x'`,
      updatable: [],
    },
    cv_renders: {
      rights: only('SI--'),
      owned: MINE,
      insert: render(OWNER, 'b'),
      update: `update public.cv_renders set pages = 2`,
      graft: render('$ME', 'c'),
      updatable: [],
    },
    cv_reviews: {
      rights: only('SIU-'),
      owned: MINE,
      insert: review(OWNER, 'gen_random_uuid()', 'e'),
      update: `update public.cv_reviews set revoked_at = now()`,
      graft: review('$ME', 'gen_random_uuid()', 'f'),
      updatable: ['revoked_at'],
    },
    cv_remarks: {
      rights: only('S--D'),
      owned: MINE,
      insert: `insert into public.cv_remarks (review_id, user_id, body) values (${reviewOf(ID.owner)}, ${OWNER}, 'x')`,
      update: `update public.cv_remarks set body = 'x'`,
      updatable: [],
    },
  },
  scene: (person) => `
    insert into public.cvs (id, user_id, title, resume_text)
      values (${cvOf(person)}, '${person}', 'Mon CV', '{}');
    ${render(`'${person}'`, 'a')};
    ${review(`'${person}'`, reviewOf(person), 'd')};
    insert into public.cv_remarks (review_id, user_id, body) values (${reviewOf(person)}, '${person}', 'Bien');`,
}

function render(person: string, letter: string): string {
  return `insert into public.cv_renders (user_id, hash, cv_id, template, lang, pdf_base64, pages)
    values (${person}, repeat('${letter}', 64), ${its}, 'ats', 'fr', 'AAAA', 1)`
}

function review(person: string, id: string, letter: string): string {
  return `insert into public.cv_reviews (id, user_id, cv_id, token_hash, cv_version, snapshot)
    values (${id}, ${person}, ${its}, repeat('${letter}', 64), 1, '{}')`
}
