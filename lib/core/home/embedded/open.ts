import path from 'node:path'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { vector } from '@electric-sql/pglite/vector'
import { App, type EmailDriver } from '@supabase/lite'
import { createPgliteConnection } from '@supabase/lite/pglite'
import { HomeError, type Home } from '../home'
import { loadSecrets, prepareDataFolder, type Secrets } from './data-folder'
import { prepareDatabase } from './first-start'
import { lockFolder } from './lock'
import { migrate, readMigrations, refuseNewer, type Migratable } from './migrate'
import { quietly } from './quiet'

export type EmbeddedOptions = {
  /** A folder, or `memory` for a home that forgets everything: tests and benches. */
  dataDir: string
  /** The origin under which browsers and clients reach the app. */
  origin: string
  email: EmailDriver
  migrationsDir?: string
  /** A dump to begin with instead of an empty database; only in memory, where nothing could be lost. */
  dump?: Blob
  /** Called when somebody else took the folder: the process must stop writing at once. */
  onLost?: (error: Error) => void
}

/** An embedded home and the way to its database, for tests, benches and maintenance. */
export type EmbeddedHome = Home & { readonly db: Migratable; readonly secretKey: string }

// The API roles of a Supabase project, which @supabase/lite expects to find.
const ROLES = `
  do $$ begin
    if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin noinherit; end if;
    if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin noinherit; end if;
    if not exists (select from pg_roles where rolname = 'service_role') then create role service_role nologin noinherit bypassrls; end if;
  end $$;`

// Policies call auth.uid() as the caller; and what a dead process was doing is free to be taken up again.
const AFTER_START = `
  grant usage on schema auth to anon, authenticated, service_role;
  alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
  alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
  select private.apply_grants();
  update public.turns set claimed_at = claimed_at - interval '1 hour' where status = 'running';`

/**
 * Opens the embedded home: folder, secrets, lock, database, roles, auth schema, migrations, grants, in this order.
 * @throws HomeError with one sentence for the terminal; the data is untouched
 */
export async function openEmbeddedHome(options: EmbeddedOptions): Promise<EmbeddedHome> {
  if (options.dataDir === 'memory') return start(options, 'memory://', newMemorySecrets(), async () => {})
  const folder = await prepareDataFolder(options.dataDir)
  const release = await lockFolder(folder, options.onLost ?? (() => {}))
  try {
    const { pgdata, settle } = await prepareDatabase(folder)
    const home = await start(options, pgdata, await loadSecrets(folder), release)
    await settle()
    return home
  } catch (error) {
    await release().catch(() => {})
    throw error
  }
}

async function start(options: EmbeddedOptions, url: string, secrets: Secrets, release: () => Promise<void>): Promise<EmbeddedHome> {
  const migrations = await readMigrations(options.migrationsDir ?? path.join(process.cwd(), 'supabase', 'migrations'))
  const connection = await connect(url, options.dataDir === 'memory' ? options.dump : undefined)
  const db: Migratable = connection.driver
  try {
    await refuseNewer(db, migrations)
    await db.exec(ROLES)
    const app = await quietly(() => startApp(options, connection, secrets))
    await migrate(db, migrations)
    // @supabase/lite grants every table to everybody at its first request, once a connection: let it, then take that back.
    await quietly(() => connection.withContext({ auth: { role: 'anon' } }, async () => {}))
    await db.exec(AFTER_START)
    return {
      kind: 'embedded',
      url: options.origin,
      publishableKey: secrets.publishableKey,
      secretKey: secrets.secretKey,
      jwtSecret: new TextEncoder().encode(secrets.jwtSecret),
      db,
      settleEmail: (userId) => settleEmail(db, userId),
      // No peer address: without one, no request can pass for local administration.
      fetch: (input, init) => quietly(() => app.fetch(new Request(input, init), { peerAddress: null })),
      close: async () => {
        await connection.close()
        await release()
      },
    }
  } catch (error) {
    await connection.close().catch(() => {})
    throw error instanceof HomeError ? error : damaged(error)
  }
}

const damaged = (cause: unknown) =>
  new HomeError(
    'The database in the data folder cannot be opened: it looks damaged. Restore a backup of the folder; nothing was changed.',
    { cause },
  )

// PGlite fails in many ways on a damaged folder: aborts of the WASM, errors of its file system, errors of Postgres.
async function connect(url: string, dump?: Blob) {
  try {
    const connection = await quietly(() =>
      createPgliteConnection({ url, pgliteOptions: { extensions: { vector, pg_trgm, unaccent }, loadDataDir: dump } }),
    )
    await connection.driver.waitReady
    return connection
  } catch (cause) {
    throw damaged(cause)
  }
}

// Sign-ups are confirmed at once in this home (enable_confirmations: false); a guest's new address is no different.
async function settleEmail(db: Migratable, userId: string): Promise<void> {
  await db.query(
    `update auth.users set email = email_change, email_change = '', email_change_token_new = '', email_change_confirm_status = 0
     where id = $1 and coalesce(email_change, '') <> ''`,
    [userId],
  )
  await db.query(
    `update auth.identities i set identity_data = i.identity_data || jsonb_build_object('email', u.email)
     from auth.users u where u.id = i.user_id and i.user_id = $1 and i.provider = 'email'`,
    [userId],
  )
}

async function startApp(options: EmbeddedOptions, connection: Awaited<ReturnType<typeof createPgliteConnection>>, secrets: Secrets) {
  const app = new App({
    connection,
    auth: {
      enabled: true,
      jwt_secret: secrets.jwtSecret,
      publishable_key: secrets.publishableKey,
      secret_key: secrets.secretKey,
      site_url: options.origin,
      minimum_password_length: 8,
      email: { enable_confirmations: false, double_confirm_changes: false },
    },
    options: { drivers: { email: options.email } },
  })
  await app.init()
  await app.ensureSystemSchema()
  return app
}

const newMemorySecrets = (): Secrets => ({
  jwtSecret: crypto.randomUUID() + crypto.randomUUID(),
  publishableKey: `sb_publishable_${crypto.randomUUID()}`,
  secretKey: `sb_secret_${crypto.randomUUID()}`,
})
