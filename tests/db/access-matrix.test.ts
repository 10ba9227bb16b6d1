import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, undone, type TestDatabase } from '../fixtures/database'
import { findReds, GRANT_ALL } from './access-probe'
import { setScene } from './access-scene'
import { ACCESS } from './access-table'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('every public table has its row in the access table, and no row is about a table that is gone', async () => {
  const { rows } = await database.db.query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
  )
  expect(rows.map((row) => row.relname)).toEqual(Object.keys(ACCESS).sort())
})

describe.each([
  ['with the real grants', ''],
  ['with everything granted to everybody, by row-level security alone', GRANT_ALL],
])('%s', (_, grants) => {
  test.each(Object.keys(ACCESS))('%s opens to nobody but as the table says', async (table) => {
    const reds = await undone(database.db, async () => {
      await setScene(database.db)
      await database.db.exec(grants)
      return findReds(database.db, [table])
    })
    expect(reds).toEqual([])
  })
})

test.each(Object.keys(ACCESS))('the rows that the matrix tries to add to %s are refused by rights alone', async (table) => {
  const added = await undone(database.db, async () => {
    await setScene(database.db)
    return (await database.db.exec(ACCESS[table]!.insert))[0]?.affectedRows
  })
  expect(added).toBe(1)
})
