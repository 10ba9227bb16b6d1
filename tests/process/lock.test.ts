import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { newFolder, ONE_LINE, removeFolders } from '../db/home-folder'
import { signUpAt } from '../fixtures/running-app'
import { readWhole } from './folder-state'
import { killAll, killNow, STACK_LINE, start, startToEnd } from './server-process'
import { say, talkOf } from './talk'

afterEach(killAll)
afterAll(removeFolders)

describe('a second server on the same folder', () => {
  test('ends with one sentence and code 1; the first one goes on and the data is whole', async () => {
    const folder = newFolder()
    const first = await start(folder)
    const student = await signUpAt(first.origin)
    const [before, after] = talkOf('Aya')
    expect((await say(first.origin, student, before!)).whole).toBe(true)
    const second = await startToEnd(folder)
    expect(second.code).toBe(1)
    expect(second.stderr.trimEnd()).toMatch(ONE_LINE)
    expect(second.stderr).toContain('in use by another StageFlow process')
    expect(second.stdout).not.toMatch(STACK_LINE)
    expect((await say(first.origin, student, after!)).whole).toBe(true)
    expect(await first.stop({ keepData: true })).toBe(0)
    const { turns } = await readWhole(folder)
    expect([...turns.keys()].sort()).toEqual([before!.turnId, after!.turnId].sort())
  })
})

describe('after kill -9', () => {
  test('the lock left behind is taken over at once: the restart is no slower than any other by more than a second or two', async () => {
    const folder = newFolder()
    await (await start(folder)).stop({ keepData: true })
    const clean = await start(folder)
    await killNow(clean)
    expect(existsSync(path.join(folder, 'home.lock'))).toBe(true)
    const taken = await start(folder)
    // Waiting for the lock to go stale would take ten seconds.
    expect(taken.readyMs).toBeLessThan(Math.max(5_000, clean.readyMs * 2))
  })
})
