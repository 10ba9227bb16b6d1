import { existsSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { fingerprint, newFolder, ONE_LINE, openAt, removeFolders } from '../db/home-folder'
import { STACK_LINE, startToEnd, type Ended } from './server-process'

let good: string
/** The files of everything the app keeps, relative to the folder: people's tables and the home's secrets. */
let kept: string[]
beforeAll(async () => {
  good = newFolder()
  const home = await openAt(good)
  const { rows } = await home.db.query<{ file: string }>(
    `select 'pgdata/' || pg_relation_filepath(oid) as file from pg_class
     where relnamespace in ('public'::regnamespace, 'auth'::regnamespace) and relkind = 'r' order by oid`,
  )
  kept = [...rows.map((row) => row.file), 'secrets.json']
  await home.close()
})
afterAll(removeFolders)

/** Code 1, one sentence on stderr, no trace anywhere. */
function expectRefusal({ code, stdout, stderr }: Ended, sentence: RegExp): void {
  expect(stderr.trimEnd()).toMatch(sentence)
  expect(stderr.trimEnd()).toMatch(ONE_LINE)
  expect(stdout + stderr).not.toMatch(STACK_LINE)
  expect(code).toBe(1)
}

describe('the server refuses to start', () => {
  test('on a folder that cannot be written', async () => {
    const file = newFolder()
    writeFileSync(file, 'a file, not a folder')
    expectRefusal(await startToEnd(path.join(file, 'data')), /cannot be written/)
  })

  test.each<[string, RegExp, (folder: string) => void | Promise<void>]>([
    ['a damaged database', /looks damaged/, (folder) => truncateSync(path.join(folder, 'pgdata/global/pg_control'), 100)],
    ['damaged secrets', /are damaged/, (folder) => writeFileSync(path.join(folder, 'secrets.json'), '{')],
    [
      'data of a newer version',
      /newer version of StageFlow \(migration 29991231235959\)/,
      async (folder) => {
        const home = await openAt(folder)
        await home.db.query(`insert into supabase_migrations.schema_migrations (version, name) values ('29991231235959', 'later')`)
        await home.close()
      },
    ],
  ])('on %s, and leaves it as it is', async (_, sentence, spoil) => {
    const folder = newFolder(good)
    await spoil(folder)
    const before = fingerprint(folder, kept)
    expectRefusal(await startToEnd(folder), sentence)
    expect(fingerprint(folder, kept)).toBe(before)
    expect(existsSync(path.join(folder, 'home.lock'))).toBe(false)
  })

  test.each([
    ['on a platform that keeps no files, without Supabase', { VERCEL: '1' }, /SUPABASE_URL and SUPABASE_PUBLISHABLE_KEY/],
    ['with an address of Supabase but no key', { SUPABASE_URL: 'https://x.supabase.co' }, /SUPABASE_PUBLISHABLE_KEY/],
    ['with a key of Supabase but no address', { SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_x' }, /SUPABASE_URL/],
    ['with a mail server but no sender', { SMTP_HOST: 'mail.example.org' }, /SMTP_FROM/],
    ['with a port that is none', { PORT: 'port' }, /PORT must be a number/],
  ])('%s, and opens nothing', async (_, env, sentence) => {
    const folder = newFolder()
    expectRefusal(await startToEnd(folder, env), sentence)
    expect(existsSync(folder)).toBe(false)
  })

  test('on a port in use, and opens nothing', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, () => resolve()))
    const folder = newFolder()
    const { port } = other.address() as AddressInfo
    const ended = await startToEnd(folder, { PORT: String(port) })
    await new Promise((resolve) => other.close(resolve))
    expectRefusal(ended, /is already in use/)
    expect(existsSync(folder)).toBe(false)
  })
})

describe('the build', () => {
  test('neither makes nor opens the data folder', () => {
    expect(existsSync('.next/BUILD_ID')).toBe(true)
    expect(existsSync(inject('folderDuringBuild'))).toBe(false)
  })
})
