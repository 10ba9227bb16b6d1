import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { HomeError } from '../home'

/** The little of a database that migrating needs. */
export type Migratable = {
  exec(sql: string): Promise<unknown>
  query<T>(sql: string, params?: unknown[]): Promise<{ rows: T[] }>
}

export type Migration = { version: string; name: string; sql: string }

/**
 * The migrations of the project, in order. File names are `<version>_<name>.sql`, as the Supabase CLI writes them.
 * @throws HomeError when the folder is not there
 */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new HomeError(`The migrations are not in ${folder}: start StageFlow from its own folder.`, { cause })
  })
  const files = names.filter((file) => /^\d{14}_[a-z0-9_]+\.sql$/.test(file)).sort()
  return Promise.all(
    files.map(async (file) => {
      const [version, name] = [file.slice(0, 14), file.slice(15, -4)]
      return { version, name, sql: await readFile(path.join(folder, file), 'utf8') }
    }),
  )
}

/**
 * Looks before anything is touched: data of a newer version is left as it is.
 * @throws HomeError when the history holds a migration that this version does not know
 */
export async function refuseNewer(db: Migratable, migrations: readonly Migration[]): Promise<void> {
  const history = await db.query<{ there: boolean }>("select to_regclass('supabase_migrations.schema_migrations') is not null as there")
  if (!history.rows[0]?.there) return
  const known = new Set(migrations.map((m) => m.version))
  const newer = [...(await appliedVersions(db))].filter((version) => !known.has(version))
  if (newer.length === 0) return
  throw new HomeError(
    `The data folder was written by a newer version of StageFlow (migration ${newer.at(-1)}): start that version, or restore an older backup. Nothing was changed.`,
  )
}

async function appliedVersions(db: Migratable): Promise<Set<string>> {
  const { rows } = await db.query<{ version: string }>('select version from supabase_migrations.schema_migrations order by version')
  return new Set(rows.map((row) => row.version))
}

/**
 * Applies what is missing, each migration in a transaction of its own together with its row in the Supabase CLI's
 * history table, so that `supabase db push` sees the same history on a hosted project.
 * @returns the versions applied now
 * @throws HomeError when a migration fails; nothing of it is kept
 */
export async function migrate(db: Migratable, migrations: readonly Migration[]): Promise<string[]> {
  await db.exec(`
    create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
  `)
  const applied = await appliedVersions(db)
  const missing = migrations.filter((m) => !applied.has(m.version))
  for (const migration of missing) await applyOne(db, migration)
  return missing.map((m) => m.version)
}

async function applyOne(db: Migratable, { version, name, sql }: Migration): Promise<void> {
  await db.exec('begin')
  try {
    await db.exec(sql)
    await db.query('insert into supabase_migrations.schema_migrations (version, statements, name) values ($1, $2, $3)', [
      version,
      [sql],
      name,
    ])
    await db.exec('commit')
  } catch (cause) {
    await db.exec('rollback')
    throw new HomeError(`The migration ${version}_${name} could not be applied: nothing of it was kept.`, { cause })
  }
}
