import { BACK_TO_OWNER, becoming, sqlState, type Sql } from '../fixtures/database'
import { ACTORS, ID, ofPerson, VERBS, type ActorName, type TableAccess, type Verb } from './access'
import { ACCESS } from './access-table'

/** What @supabase/lite grants by itself: with it, row-level security alone stands. */
export const GRANT_ALL = `
  grant usage on schema public to anon, authenticated;
  grant all on all tables in schema public to anon, authenticated;
  grant all on all sequences in schema public to anon, authenticated;`

const DENIED = '42501'

/** Rows reached, or the SQLSTATE of the refusal. */
type Outcome = { readonly rows: number } | { readonly refused: string }

/** One cell of the matrix that is not as the table says. */
export type RedCell = string

/**
 * Tries every cell of the given tables, each rolled back. Only within `undone`, on the scene.
 * @returns the cells that differ from the table; empty when all is as it should be
 */
export async function findReds(db: Sql, tables: readonly string[], { stopAtFirst = false } = {}): Promise<RedCell[]> {
  const reds: RedCell[] = []
  for (const table of tables) {
    const access = ACCESS[table]
    if (!access) return [`${table}: no row in the access table`]
    const kept = await snapshot(db, table, access)
    for (const attempt of attemptsOn(table, access)) {
      const outcome = await tryOut(db, table, access, attempt, kept)
      if (isAsExpected(attempt.allowed, outcome)) continue
      reds.push(`${attempt.name}: expected ${attempt.allowed ? 'allow' : 'deny'}, got ${JSON.stringify(outcome)}`)
      if (stopAtFirst) return reds
    }
  }
  return reds
}

type Attempt = {
  readonly name: string
  readonly actor: ActorName
  readonly allowed: boolean
  readonly sql: string
  /** Rows that the statement itself reports, or owner's rows that are no longer as they were. */
  readonly count: 'reported' | 'touched'
}

function attemptsOn(table: string, access: TableAccess): Attempt[] {
  const attempts: Attempt[] = ACTORS.flatMap((actor) =>
    VERBS.map((verb, index) => ({
      name: `${actor} ${verb} ${table}`,
      actor,
      allowed: access.rights[actor][index] !== '-',
      sql: statement(table, access, verb),
      count: verb === 'select' || verb === 'insert' ? 'reported' : 'touched',
    })),
  )
  for (const actor of ['other', 'advisor'] as const) {
    if (!access.graft) break
    const sql = access.graft.replaceAll('$ME', `'${ID[actor]}'`).replaceAll('$SAID', ofPerson(ID[actor]).said)
    attempts.push({ name: `${actor} hangs a row of ${table} on the owner's`, actor, allowed: false, sql, count: 'reported' })
  }
  if (access.give) {
    const sql = access.give.replaceAll('$OTHER', `'${ID.other}'`)
    attempts.push({ name: `owner gives ${table} away`, actor: 'owner', allowed: false, sql, count: 'touched' })
  }
  return attempts
}

function statement(table: string, access: TableAccess, verb: Verb): string {
  if (verb === 'select') return `select 1 from public.${table} where ${access.owned}`
  if (verb === 'delete') return `delete from public.${table}`
  return access[verb]
}

/** The places of the owner's rows: a row that is changed or removed leaves its place. */
async function snapshot(db: Sql, table: string, access: TableAccess): Promise<string[]> {
  const { rows } = await db.query<{ ctid: string }>(`select ctid::text from public.${table} where ${access.owned}`)
  if (rows.length === 0) throw new Error(`The scene has no row of the owner in ${table}: nothing could be proven.`)
  return rows.map((row) => row.ctid)
}

async function tryOut(
  db: Sql,
  table: string,
  access: TableAccess,
  { actor, sql, count }: Attempt,
  kept: readonly string[],
): Promise<Outcome> {
  const as = becoming(actor === 'anonymous' ? { role: 'anon' } : { role: 'authenticated', id: ID[actor] })
  await db.exec('savepoint cell')
  try {
    const done = await db.exec(`${as} ${sql};`)
    const last = done.at(-1)
    if (count === 'reported') return { rows: sql.startsWith('select') ? (last?.rows.length ?? 0) : (last?.affectedRows ?? 0) }
    const still = await db.exec(
      `${BACK_TO_OWNER} select count(*)::int as n from public.${table} where ${access.owned} and ctid = any ('{${kept.map((c) => `"${c}"`).join()}}'::tid[]);`,
    )
    return { rows: kept.length - (still.at(-1)?.rows[0] as { n: number }).n }
  } catch (error) {
    return { refused: sqlState(error) }
  } finally {
    await db.exec('rollback to savepoint cell; release savepoint cell')
  }
}

// Any other failure than "insufficient privilege" means that the statement got past the rights.
function isAsExpected(allowed: boolean, outcome: Outcome): boolean {
  if ('refused' in outcome) return !allowed && outcome.refused === DENIED
  return allowed ? outcome.rows > 0 : outcome.rows === 0
}
