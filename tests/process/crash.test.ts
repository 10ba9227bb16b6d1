import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { newFolder, removeFolders } from '../db/home-folder'
import { signUpAt, type Student, type Turn } from '../fixtures/running-app'
import { readWhole } from './folder-state'
import { killAll, killNow, start } from './server-process'
import { say, talkOf, type Seen } from './talk'

afterEach(killAll)
afterAll(removeFolders)

const NAMES = ['Aya', 'Ben', 'Chloé', 'Driss', 'Eva']

/** Each student talks on their own, all at the same time, one message after the other. */
async function talkTogether(origin: string, students: readonly Student[], talks: readonly Turn[][], onSeen: (seen: Seen) => void) {
  await Promise.all(
    students.map(async (student, i) => {
      for (const turn of talks[i]!) {
        const seen = await say(origin, student, turn)
        onSeen(seen)
        if (!seen.whole) return
      }
    }),
  )
}

const dataOf = ({ events }: Seen, type: string) => events.filter((e) => e.type === type).map((e) => e.data ?? {})

describe('the server killed while five students send fifty messages', () => {
  test.each([1, 2, 3])('loses nothing that it told them, keeps no half turn, and takes the rest up again (drill %i)', async () => {
    const folder = newFolder()
    const first = await start(folder)
    const students = await Promise.all(NAMES.map(() => signUpAt(first.origin)))
    const talks = NAMES.map(talkOf)
    const killAfter = 5 + Math.floor(Math.random() * 40)
    const delayMs = Math.floor(Math.random() * 40)
    const seen: Seen[] = []
    let killed: Promise<void> | undefined
    await talkTogether(first.origin, students, talks, (one) => {
      seen.push(one)
      if (seen.length >= killAfter && !killed) killed = new Promise((r) => setTimeout(r, delayMs)).then(() => killNow(first))
    })
    await killed
    const drill = `killed ${delayMs} ms after message ${killAfter}`
    const told = seen.filter((one) => one.events.length > 0)
    expect(told.length, drill).toBeGreaterThanOrEqual(killAfter)
    expect(told.length, drill).toBeLessThan(50)

    const crashed = await readWhole(newFolder(folder))
    for (const one of told) {
      expect(crashed.turns.get(one.turn.turnId)?.status, drill).toBe('done')
      expect(crashed.messages.map((m) => m.body)).toContain(one.turn.text)
      for (const { id, quote } of dataOf(one, 'data-proof')) expect(crashed.proofs.get(String(id)), drill).toBe(quote)
    }

    const second = await start(folder)
    const again: Seen[] = []
    await Promise.all(
      students.map(async (student, i) => {
        // Every turn again, under the same id: the told ones come back word for word, the others are taken now.
        for (const turn of talks[i]!) again.push(await say(second.origin, student, turn))
      }),
    )
    expect(again.filter((one) => one.whole)).toHaveLength(50)
    const wordsOf = ({ events }: Seen) => events.flatMap((e) => e.delta ?? []).join('')
    for (const one of seen.filter((before) => before.whole)) {
      expect(wordsOf(again.find((after) => after.turn === one.turn)!), drill).toBe(wordsOf(one))
    }
    expect(await second.stop({ keepData: true })).toBe(0)
    const whole = await readWhole(folder)
    expect([...whole.turns.values()].map((turn) => turn.status)).toEqual(Array<string>(50).fill('done'))
    expect(whole.messages.filter((m) => m.role === 'student')).toHaveLength(50)
  })
})
