import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { lockFolder } from '@/lib/core/home/embedded/lock'
import { newFolder, ONE_LINE, openAt, removeFolders, startProcess, until, type HomeProcess } from './home-folder'

// A database starts several times in a test: a second each on an idle machine, many on a busy one.
vi.setConfig({ testTimeout: 90_000 })

/** A home that was opened once, closed. */
let folder: string
beforeAll(async () => {
  folder = newFolder()
  const home = await openAt(folder)
  await home.db.query(`insert into public.lines values ('me-connaitre', 'A', 'circle', 0) on conflict do nothing`)
  await home.db.query(`insert into public.stations values ('depart', 'me-connaitre', 'worksheet', 0) on conflict do nothing`)
  await home.close()
})
afterAll(removeFolders)

const running: HomeProcess[] = []
const startOn = (...args: Parameters<typeof startProcess>) => {
  const started = startProcess(...args)
  running.push(started)
  return started
}
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
})

/** A process that has a home open, with a student and a form in it that it acknowledged. */
async function serving(at: string): Promise<HomeProcess> {
  const server = startOn(at, 'serve')
  await until(() => server.stdout().includes('serving') || server.child.exitCode !== null, 'the home is served')
  expect(server.stderr()).toBe('')
  return server
}

async function formsAt(at: string): Promise<unknown[]> {
  const home = await openAt(at)
  try {
    return (await home.db.query('select station_id, data from public.worksheets')).rows
  } finally {
    await home.close()
  }
}
const FORM = [{ station_id: 'depart', data: { level: '3e' } }]

describe('while a process has the home open', () => {
  test('a second one is refused with one line and exit code 1, and the data stays whole', async () => {
    const at = newFolder(folder)
    const first = await serving(at)
    const second = startOn(at, 'open')
    expect(await second.ended).toBe(1)
    expect(second.stdout()).toBe('')
    expect(second.stderr().trimEnd()).toMatch(ONE_LINE)
    expect(second.stderr()).toContain('in use by another StageFlow process')
    expect(first.child.exitCode).toBeNull()
    first.child.kill('SIGKILL')
    await first.ended
    expect(await formsAt(at)).toEqual(FORM)
  })
})

describe('after the process that had the home open was killed', () => {
  test('the lock it left is taken over within two seconds, and nothing acknowledged is lost', async () => {
    const at = newFolder(folder)
    const { child, ended } = await serving(at)
    child.kill('SIGKILL')
    await ended
    expect(existsSync(path.join(at, 'home.lock'))).toBe(true)
    const startedAt = performance.now()
    const release = await lockFolder(at, () => {})
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    await release()
    expect(await formsAt(at)).toEqual(FORM)
  })

  test('of two that want to take it over, one gets it', async () => {
    const at = newFolder(folder)
    const { child, ended } = await serving(at)
    child.kill('SIGKILL')
    await ended
    const both = await Promise.allSettled([lockFolder(at, () => {}), lockFolder(at, () => {})])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    for (const one of both) if (one.status === 'fulfilled') await one.value()
  })

  test('in the middle of its first start, the next start begins anew', async () => {
    const at = newFolder()
    const { child, ended } = startOn(at, 'open')
    await until(() => existsSync(path.join(at, 'pgdata/base')), 'the database is being made')
    child.kill('SIGKILL')
    await ended
    expect(existsSync(path.join(at, 'pgdata/PG_VERSION'))).toBe(false)
    expect(await formsAt(at)).toEqual([])
    expect(existsSync(path.join(at, 'pgdata.making'))).toBe(false)
  })
})

describe('what a student wrote', () => {
  test('stays out of the terminal when the database refuses it', async () => {
    const words = 'Xylophone-Marmelade-7'
    const { ended, stdout, stderr } = startOn(newFolder(folder), 'refuse', words)
    expect(await ended).toBe(0)
    expect(stdout()).toContain('refused 6 of 6')
    expect(stdout()).toContain('database.refused')
    expect(stdout() + stderr()).not.toContain('Xylophone')
    expect(stderr()).toBe('')
  })
})
