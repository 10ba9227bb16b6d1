import { existsSync } from 'node:fs'
import { Agent, request, type IncomingMessage } from 'node:http'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { newFolder, removeFolders } from '../db/home-folder'
import { signUpAt } from '../fixtures/running-app'
import { readWhole } from './folder-state'
import { killAll, start } from './server-process'
import { talkOf } from './talk'

afterEach(killAll)
afterAll(removeFolders)

const textOf = async (response: IncomingMessage) => {
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) text += chunk
  return text
}

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  test('lets the turn in hand finish, refuses new ones, ends with code 0 and gives the folder back', async () => {
    const folder = newFolder()
    const app = await start(folder)
    const student = await signUpAt(app.origin)
    const [turn] = talkOf('Ben')
    const body = Buffer.from(JSON.stringify(turn))
    // A browser keeps its connection open; the server must not wait for that.
    const agent = new Agent({ keepAlive: true })
    const sent = request(`${app.origin}/api/tutor/turns`, {
      method: 'POST',
      agent,
      headers: { origin: app.origin, cookie: student.cookie, 'content-type': 'application/json', 'content-length': body.byteLength },
    })
    const answered = new Promise<IncomingMessage>((resolve, reject) => sent.on('response', resolve).on('error', reject))
    // Half of the message is with the server when the signal comes: it is in the middle of the turn for certain.
    sent.write(body.subarray(0, 20))
    await new Promise((resolve) => setTimeout(resolve, 300))
    app.child.kill(signal)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(app.child.exitCode).toBeNull()
    await expect(fetch(`${app.origin}/api/health`)).rejects.toThrow()
    sent.end(body.subarray(20))
    const response = await answered
    expect(response.statusCode).toBe(200)
    expect((await textOf(response)).trimEnd()).toMatch(/data: \[DONE\]$/)
    const toldAt = performance.now()
    expect(await app.exited).toBe(0)
    expect(performance.now() - toldAt).toBeLessThan(4_000)
    agent.destroy()
    expect(existsSync(path.join(folder, 'home.lock'))).toBe(false)
    expect(existsSync(path.join(folder, 'home.lock.json'))).toBe(false)
    expect((await readWhole(folder)).turns.get(turn!.turnId)?.status).toBe('done')
  })
})
