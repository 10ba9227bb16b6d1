import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, undoneInside, type TestDatabase } from '../fixtures/database'
import { findReds, GRANT_ALL } from './access-probe'
import { setScene } from './access-scene'
import { ACCESS } from './access-table'

type Policy = { policyname: string; tablename: string; cmd: string; qual: string | null; with_check: string | null }

let database: TestDatabase
let policies: Policy[]
// The scene is set once, in one transaction: every mutation is a savepoint in it.
beforeAll(async () => {
  database = await openTestDatabase()
  const { rows } = await database.db.query<Policy>(
    `select policyname, tablename, cmd, qual, with_check from pg_policies where schemaname = 'public' order by tablename, policyname`,
  )
  policies = rows
  await database.db.exec('begin')
  await setScene(database.db)
  await database.db.exec(GRANT_ALL)
})
afterAll(async () => {
  await database.db.exec('rollback')
  await database.close()
})

/** The first cell of the matrix that a mutation turns red; the table that it concerns is tried first. */
async function firstRed(table: string, mutation: string): Promise<string | undefined> {
  return undoneInside(database.db, async () => {
    await database.db.exec(mutation)
    const others = Object.keys(ACCESS).filter((name) => name !== table)
    return (await findReds(database.db, [table, ...others], { stopAtFirst: true }))[0]
  })
}

/** Runs a mutation of each policy and returns those that the matrix did not notice. */
async function unnoticed(chosen: readonly Policy[], mutate: (policy: Policy, on: string) => string): Promise<string[]> {
  const survivors: string[] = []
  for (const policy of chosen) {
    const on = `"${policy.policyname}" on public.${policy.tablename}`
    if ((await firstRed(policy.tablename, mutate(policy, on))) === undefined) survivors.push(policy.policyname)
  }
  return survivors
}

test('without a mutation nothing is red', async () => {
  expect(await undoneInside(database.db, () => findReds(database.db, Object.keys(ACCESS)))).toEqual([])
})

describe('the matrix notices', () => {
  test('each policy that is missing', async () => {
    expect(policies.length).toBeGreaterThan(0)
    expect(await unnoticed(policies, (_, on) => `drop policy ${on}`)).toEqual([])
  })

  test('each policy that lets every row through', async () => {
    const personal = policies.filter((policy) => policy.qual !== 'true')
    const opened = ({ qual, with_check }: Policy) => [qual && 'using (true)', with_check && 'with check (true)'].filter(Boolean).join(' ')
    expect(personal.length).toBeGreaterThan(0)
    expect(await unnoticed(personal, (policy, on) => `alter policy ${on} ${opened(policy)}`)).toEqual([])
  })

  test('each reference table that opens to people who are not signed in', async () => {
    const reference = policies.filter((policy) => policy.qual === 'true')
    expect(reference.length).toBeGreaterThan(0)
    expect(await unnoticed(reference, (_, on) => `alter policy ${on} to public`)).toEqual([])
  })

  test('each policy that no longer looks at the row that a new row hangs on', async () => {
    const grafting = policies.filter((policy) => policy.with_check?.includes(' IN '))
    expect(grafting.length).toBeGreaterThan(0)
    expect(await unnoticed(grafting, (_, on) => `alter policy ${on} with check (user_id = (select auth.uid()))`)).toEqual([])
  })

  test('each policy for updates that no longer looks at the row as it will be', async () => {
    const givable = policies.filter((policy) => policy.cmd === 'UPDATE' && ACCESS[policy.tablename]?.give)
    expect(givable.length).toBeGreaterThan(0)
    expect(await unnoticed(givable, (_, on) => `alter policy ${on} with check (true)`)).toEqual([])
  })

  test.each(Object.keys(ACCESS))('%s without row-level security', async (table) => {
    expect(await firstRed(table, `alter table public.${table} disable row level security`)).toBeDefined()
  })
})
