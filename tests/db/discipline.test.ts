import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPerson, openTestDatabase, undone, type TestDatabase } from '../fixtures/database'
import { ACCESS } from './access-table'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** What somebody without an account may call: a parent or a reader holds a link, and the link is the right. */
const BY_LINK = `'answer_parent_request', 'look_at_parent_request', 'look_at_cv_review', 'add_cv_remark'`
/** What decides for a client instead of as the client; each has its own tests. */
const DECIDES = `${BY_LINK}, 'reserve_model', 'settle_model', 'company_answers', 'take_source_token'`

/** Tables whose rows belong to nobody. */
const READ_BY_ALL = Object.entries(ACCESS)
  .filter(([, { rights }]) => rights.other.startsWith('S'))
  .map(([name]) => `'${name}'`)
  .join()

/** Names that a rule of the catalogue does not hold for; a query that looks at nothing fails. */
async function offenders(sql: string): Promise<string[]> {
  const { rows } = await database.db.query<{ name: string; offends: boolean }>(sql)
  expect(rows.length).toBeGreaterThan(0)
  return rows.filter((row) => row.offends).map((row) => row.name)
}

const PUBLIC_TABLES = `from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`
const OUR_FUNCTIONS = `from pg_proc p where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
  and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')`

describe('every public table', () => {
  test('has row-level security on and forced', async () => {
    expect(
      await offenders(`select c.relname as name, not (c.relrowsecurity and c.relforcerowsecurity) as offends ${PUBLIC_TABLES}`),
    ).toEqual([])
  })

  test('says in a comment what it is for', async () => {
    expect(await offenders(`select c.relname as name, obj_description(c.oid, 'pg_class') is null as offends ${PUBLIC_TABLES}`)).toEqual([])
  })

  test('has an index that starts with each foreign key, so that erasing an account does not scan', async () => {
    expect(
      await offenders(`
        select k.conrelid::regclass || '.' || a.attname as name, not exists (
          select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1] and i.indpred is null and i.indisvalid
        ) as offends
        from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.contype = 'f' and k.connamespace = 'public'::regnamespace`),
    ).toEqual([])
  })

  test('lets a student update the columns of the access table and no other', async () => {
    const { rows } = await database.db.query<{ table_name: string; column_name: string; open: boolean }>(
      `select table_name, column_name, has_column_privilege('authenticated', 'public.' || table_name, column_name, 'update') as open
       from information_schema.columns where table_schema = 'public' order by 1, 2`,
    )
    for (const [table, { updatable }] of Object.entries(ACCESS)) {
      const all = rows.filter((row) => row.table_name === table)
      const expected = updatable === '*' ? all.map((row) => row.column_name) : updatable
      expect([table, ...all.filter((row) => row.open).map((row) => row.column_name)]).toEqual([table, ...expected])
    }
  })
})

describe('every policy', () => {
  const policies = (offends: string) =>
    offenders(`select policyname as name, ${offends} as offends from pg_policies where schemaname in ('public', 'private')`)

  test('is for one verb', async () => {
    expect(await policies(`cmd = 'ALL'`)).toEqual([])
  })

  test('is permissive and for people who are signed in', async () => {
    expect(await policies(`roles <> '{authenticated}' or permissive <> 'PERMISSIVE'`)).toEqual([])
  })

  test('asks once a statement who is calling, and asks at all unless it reads reference rows', async () => {
    const asked = `'( SELECT auth.uid() AS uid)'`
    const expression = `concat_ws(' ', qual, with_check)`
    const reference = `(cmd = 'SELECT' and qual = 'true' and tablename in (${READ_BY_ALL}))`
    expect(
      await policies(
        `not ${reference} and (position(${asked} in ${expression}) = 0 or replace(${expression}, ${asked}, '') ~ '(auth|current_setting|jwt)')`,
      ),
    ).toEqual([])
  })

  test('finds the owner of its rows by an index', async () => {
    expect(
      await offenders(`
        select distinct p.polrelid::regclass || '.' || a.attname as name, not exists (
          select from pg_index i where i.indrelid = p.polrelid and i.indkey[0] = a.attnum and i.indpred is null and i.indisvalid
        ) as offends
        from pg_policy p
        join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refobjid = p.polrelid and d.refobjsubid > 0
        join pg_attribute a on a.attrelid = p.polrelid and a.attnum = d.refobjsubid and a.attname in ('user_id', 'id')`),
    ).toEqual([])
  })
})

describe('every function of ours', () => {
  test('looks names up nowhere by itself', async () => {
    expect(
      await offenders(`select p.proname as name, p.proconfig is distinct from '{"search_path=\\"\\""}' as offends ${OUR_FUNCTIONS}`),
    ).toEqual([])
  })

  test('runs for a client only when it runs as the client, or is one of those that decide', async () => {
    const callable = `(has_function_privilege('anon', p.oid, 'execute') or has_function_privilege('authenticated', p.oid, 'execute'))`
    expect(
      await offenders(
        `select p.proname as name, p.prosecdef and ${callable} and p.proname not in (${DECIDES}) as offends ${OUR_FUNCTIONS}`,
      ),
    ).toEqual([])
  })

  test('in the private schema is closed to clients twice: by the schema and by itself', async () => {
    expect(
      await offenders(`
        select p.proname || ' ' || r.rolname as name,
          has_schema_privilege(r.rolname, 'private', 'usage') or has_function_privilege(r.rolname, p.oid, 'execute') as offends
        from pg_proc p cross join pg_roles r where p.pronamespace = 'private'::regnamespace and r.rolname in ('anon', 'authenticated')`),
    ).toEqual([])
  })
})

describe('somebody who is not signed in', () => {
  const ANY_TABLE = `'select, insert, update, delete, truncate, references, trigger'`
  const SCHEMAS = `('public', 'private', 'auth', 'supabase_migrations')`

  test('has no privilege on any table or column', async () => {
    expect(
      await offenders(`
        select c.oid::regclass::text as name,
          has_table_privilege('anon', c.oid, ${ANY_TABLE}) or has_any_column_privilege('anon', c.oid, 'select, insert, update, references') as offends
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ${SCHEMAS} and c.relkind in ('r', 'p', 'v', 'm', 'f')`),
    ).toEqual([])
  })

  test('has no privilege on any sequence', async () => {
    expect(
      await offenders(`
        select c.oid::regclass::text as name, has_sequence_privilege('anon', c.oid, 'usage, select, update') as offends
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ${SCHEMAS} and c.relkind = 'S'`),
    ).toEqual([])
  })

  test('calls no function of ours but those of a parent’s or a reader’s link', async () => {
    expect(
      await offenders(
        `select p.proname as name, has_function_privilege('anon', p.oid, 'execute') <> (p.proname in (${BY_LINK})) as offends ${OUR_FUNCTIONS}`,
      ),
    ).toEqual([])
  })

  test('creates nothing, and gets nothing by default on what is created later', async () => {
    const { rows } = await database.db.query(`
      select n.nspname from pg_namespace n where has_schema_privilege('anon', n.oid, 'create') and n.nspname !~ '^pg_temp'
      union all select d.defaclacl::text from pg_default_acl d where d.defaclacl::text ~ '(\\{|,)(anon|authenticated)?='`)
    expect(rows).toEqual([])
  })
})

describe('a sign-up makes a profile', () => {
  const profileOf = (metadata: unknown) =>
    undone(database.db, async () => {
      const id = await addPerson(database.db, metadata)
      const { rows } = await database.db.query('select role, locale, is_15_or_over, is_guest, level from public.profiles where id = $1', [
        id,
      ])
      return rows
    })
  const PLAIN = { role: 'student', locale: 'fr', is_15_or_over: false, is_guest: false, level: null }

  test('from what the form declares', async () => {
    expect(await profileOf({ role: 'advisor', locale: 'en', is15OrOver: true })).toEqual([
      { ...PLAIN, role: 'advisor', locale: 'en', is_15_or_over: true },
    ])
    expect(await profileOf({ role: 'student', locale: 'fr', is15OrOver: false })).toEqual([PLAIN])
    expect(await profileOf({ guest: true })).toEqual([{ ...PLAIN, is_guest: true }])
  })

  test.each([
    ['nothing', null],
    ['no field', {}],
    ['a list', ['advisor']],
    ['a word', 'advisor'],
    ['a number', 15],
    ['other roles and languages', { role: 'admin', locale: 'de', is15OrOver: 'yes', level: 'master' }],
    ['other types', { role: ['advisor'], locale: { en: true }, is15OrOver: 1, guest: {} }],
    ['nulls', { role: null, locale: null, is15OrOver: null, guest: null }],
    ['long and odd text', { role: 'advisor '.repeat(10_000), locale: "en'; drop table public.profiles; --" }],
  ])('with the fewest rights from metadata that are %s', async (_, metadata) => {
    expect(await profileOf(metadata)).toEqual([PLAIN])
  })

  test('and stops being a guest with an address of its own', async () => {
    const guest = await undone(database.db, async () => {
      const id = await addPerson(database.db, { guest: true })
      await database.db.query(`update auth.users set email = 'lina@example.org' where id = $1`, [id])
      return (await database.db.query('select is_guest from public.profiles where id = $1', [id])).rows
    })
    expect(guest).toEqual([{ is_guest: false }])
  })
})
