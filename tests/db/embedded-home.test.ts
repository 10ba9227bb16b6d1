import { readdirSync, readFileSync, rmSync, statSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { fingerprint, newFolder, ONE_LINE, openAt, refusalAt, removeFolders } from './home-folder'
import { signUp } from '../fixtures/official-client'

const MIGRATIONS = 'supabase/migrations'
const HISTORY = 'select version, name, statements, xmin::text as written_by from supabase_migrations.schema_migrations order by version'
type Applied = { version: string; name: string; statements: string[]; written_by: string }

// A database starts several times in a test: a second each on an idle machine, many on a busy one.
vi.setConfig({ testTimeout: 90_000 })

/** A home with one student in it, closed. */
let folder: string
let history: Applied[]
let lina: string
/** The files of the students' tables, relative to the folder. */
let tableFiles: string[]
let historyFile: string

beforeAll(async () => {
  folder = newFolder()
  const home = await openAt(folder)
  lina = (await signUp(home, 'lina@example.org')).id
  history = (await home.db.query<Applied>(HISTORY)).rows
  const { rows } = await home.db.query<{ file: string }>(
    `select 'pgdata/' || pg_relation_filepath(oid) as file from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
  )
  tableFiles = rows.map((row) => row.file)
  historyFile = (
    await home.db.query<{ file: string }>(`select 'pgdata/' || pg_relation_filepath('supabase_migrations.schema_migrations') as file`)
  ).rows[0]!.file
  await home.close()
})
afterAll(removeFolders)

describe('the first start', () => {
  test('makes secrets that only their owner reads, in a folder that only its owner opens', () => {
    const mode = (file: string) => statSync(path.join(folder, file)).mode & 0o777
    expect([mode('secrets.json'), mode('.')]).toEqual([0o600, 0o700])
    const secrets = Object.values(JSON.parse(readFileSync(path.join(folder, 'secrets.json'), 'utf8')))
    expect(new Set(secrets).size).toBe(3)
  })

  test('applies every migration and records it as the Supabase CLI does', () => {
    const files = readdirSync(MIGRATIONS)
      .filter((file) => file.endsWith('.sql'))
      .sort()
    expect(history.map(({ version, name }) => `${version}_${name}.sql`)).toEqual(files)
    for (const [index, file] of files.entries()) {
      expect(history[index]!.statements.join(';\n')).toBe(readFileSync(path.join(MIGRATIONS, file), 'utf8'))
    }
  })

  test('leaves no lock and no mark behind when the home is closed', () => {
    expect(readdirSync(folder).sort()).toEqual(['pgdata', 'secrets.json'])
  })
})

describe('the second start', () => {
  test('applies nothing, keeps the secrets and finds the student', async () => {
    const copy = newFolder(folder)
    const home = await openAt(copy)
    try {
      expect((await home.db.query<Applied>(HISTORY)).rows).toEqual(history)
      expect((await home.db.query('select id from public.profiles')).rows).toEqual([{ id: lina }])
      expect(home.secretKey).toBe(JSON.parse(readFileSync(path.join(folder, 'secrets.json'), 'utf8')).secretKey)
    } finally {
      await home.close()
    }
  })

  test('is refused while the same process has the home open', async () => {
    const copy = newFolder(folder)
    const home = await openAt(copy)
    try {
      expect(await refusalAt(copy)).toMatch(/in use by another StageFlow process/)
      expect((await home.db.query('select id from public.profiles')).rows).toEqual([{ id: lina }])
    } finally {
      await home.close()
    }
    await (await openAt(copy)).close()
  })

  test('frees a turn that was running when the process died', async () => {
    const copy = newFolder(folder)
    const before = await openAt(copy)
    await before.db.query(`insert into public.lines values ('l', 'A', 'circle', 0) on conflict do nothing`)
    await before.db.query(
      `insert into public.stations select 'mes-experiences', id, 'dialogue', 0 from public.lines limit 1 on conflict do nothing`,
    )
    await before.db.query(`insert into public.conversations (user_id, station_id) values ($1, 'mes-experiences')`, [lina])
    await before.db.query(
      `insert into public.turns (id, user_id, conversation_id, station_id, text) select gen_random_uuid(), user_id, id, station_id, 'x' from public.conversations`,
    )
    await before.close()
    const after = await openAt(copy)
    try {
      const { rows } = await after.db.query(
        `select claimed_at < now() - interval '15 seconds' as free from public.turns where status = 'running'`,
      )
      expect(rows).toEqual([{ free: true }])
    } finally {
      await after.close()
    }
  })
})

describe('data of a newer version', () => {
  test('is refused with a sentence and left as it is', async () => {
    const copy = newFolder(folder)
    const home = await openAt(copy)
    await home.db.query(`insert into supabase_migrations.schema_migrations (version, name) values ('29991231235959', 'later')`)
    await home.close()
    const before = fingerprint(copy, [...tableFiles, 'secrets.json'])
    const sentence = await refusalAt(copy)
    expect(sentence).toMatch(ONE_LINE)
    expect(sentence).toMatch(/newer version of StageFlow \(migration 29991231235959\)/)
    expect(fingerprint(copy, [...tableFiles, 'secrets.json'])).toBe(before)
    expect(await refusalAt(copy)).toBe(sentence)
  })
})

const write = (file: string, content: string | Buffer) => (at: string) => writeFileSync(path.join(at, file), content)
const garbage = (size: number) => Buffer.alloc(size, 'garbage ')

describe('a home that is damaged says so in one line and changes nothing', () => {
  test.each<[string, (at: string) => void, RegExp]>([
    ['secrets that are no JSON', write('secrets.json', '{'), /secrets in .+ are damaged/],
    [
      'secrets that are too short',
      write('secrets.json', '{"jwtSecret":"x","publishableKey":"x","secretKey":"x"}'),
      /secrets in .+ are damaged/,
    ],
    ['empty secrets', write('secrets.json', ''), /secrets in .+ are damaged/],
    ['a control file cut short', (at) => truncateSync(path.join(at, 'pgdata/global/pg_control'), 100), /looks damaged/],
    ['garbage as control file', write('pgdata/global/pg_control', garbage(8192)), /looks damaged/],
    ['no control file', (at) => unlinkSync(path.join(at, 'pgdata/global/pg_control')), /looks damaged/],
    ['no version file', (at) => unlinkSync(path.join(at, 'pgdata/PG_VERSION')), /looks damaged/],
    ['another version of Postgres', write('pgdata/PG_VERSION', '99\n'), /looks damaged/],
    ['no write-ahead log', (at) => rmSync(path.join(at, 'pgdata/pg_wal'), { recursive: true }), /looks damaged/],
    ['garbage as history of the migrations', (at) => writeFileSync(path.join(at, historyFile), garbage(8192)), /looks damaged/],
  ])('%s', async (_, damage, sentence) => {
    const copy = newFolder(folder)
    damage(copy)
    const secrets = readFileSync(path.join(copy, 'secrets.json'), 'utf8')
    const tables = fingerprint(copy, tableFiles)
    const refusal = await refusalAt(copy)
    expect(refusal).toMatch(sentence)
    expect(refusal).toMatch(ONE_LINE)
    expect(fingerprint(copy, tableFiles)).toBe(tables)
    expect(readFileSync(path.join(copy, 'secrets.json'), 'utf8')).toBe(secrets)
    // The lock went with it: once repaired, the home can be opened.
    expect(await refusalAt(copy)).toBe(refusal)
  })

  test.each<[string, (at: string) => void]>([
    ['emptied', (at) => readdirSync(path.join(at, 'pgdata')).forEach((name) => rmSync(path.join(at, 'pgdata', name), { recursive: true }))],
    ['removed', (at) => rmSync(path.join(at, 'pgdata'), { recursive: true })],
  ])('never starts empty when its database was %s', async (_, damage) => {
    const copy = newFolder(folder)
    damage(copy)
    const refusal = await refusalAt(copy)
    expect(refusal).toMatch(/is gone: restore a backup/)
    expect(refusal).toMatch(ONE_LINE)
  })

  test('a folder that cannot be written', async () => {
    const file = path.join(newFolder(folder), 'secrets.json')
    const refusal = await refusalAt(path.join(file, 'data'))
    expect(refusal).toMatch(/cannot be written/)
    expect(refusal).toMatch(ONE_LINE)
  })
})
