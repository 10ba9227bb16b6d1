import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { Agent, request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
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

/** Whether the server takes a new connection. */
const opens = (origin: string) =>
  new Promise<boolean>((resolve) => {
    const { hostname, port } = new URL(origin)
    const socket = connect(Number(port), hostname)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

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
      headers: {
        origin: app.origin,
        cookie: student.cookie,
        'content-type': 'application/json',
        'content-length': body.byteLength,
        expect: '100-continue',
      },
    })
    const answered = new Promise<IncomingMessage>((resolve, reject) => sent.on('response', resolve).on('error', reject))
    sent.flushHeaders()
    // The server has begun on the request when the signal comes, and has half of the message.
    await once(sent, 'continue')
    sent.write(body.subarray(0, 20))
    app.child.kill(signal)
    await expect.poll(() => opens(app.origin), { timeout: 20_000 }).toBe(false)
    expect(app.child.exitCode).toBeNull()
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
