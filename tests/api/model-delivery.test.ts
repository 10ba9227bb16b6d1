import { describe, expect, test } from 'vitest'
import { POST as stopTurn } from '@/app/api/tutor/turns/[turnId]/stop/route'
import { GET as getTurn } from '@/app/api/tutor/turns/[turnId]/route'
import { TurnView } from '@/lib/tutor/schema'
import { call, eventsOf } from '../fixtures/api'
import { STORY } from '../fixtures/story'
import { engineIn, inModelHome, MESSAGE, newModelStudent, replyIn, sendTurn, type Student } from '../fixtures/model'

const scene = inModelHome()
const stop = ({ token }: Student, turnId: string) =>
  call(stopTurn, `/api/tutor/turns/${turnId}/stop`, { method: 'POST', token, params: { turnId } })
const storedOf = async ({ token }: Student, turnId: string) => call(getTurn, `/api/tutor/turns/${turnId}`, { token, params: { turnId } })
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (let i = 0; i < 4_000; i++) {
    const seen = look()
    if (seen) return seen
    await pause(1)
  }
  throw new Error('It never came')
}
async function doneTurn(student: Student, turnId: string) {
  for (let i = 0; i < 400; i++) {
    const response = await storedOf(student, turnId)
    if (response.status === 200) return TurnView.parse(await response.json())
    await pause(20)
  }
  throw new Error('The turn never ended')
}

/** The three moments at which a stop can come, and how the stand-in is held there. */
const PHASES = [
  { name: 'before the headers', hold: () => scene.fake.faults.always({ role: 'speaker', fault: 'stall-headers' }), tokens: 0 },
  { name: 'before the first token', hold: () => scene.fake.faults.always({ role: 'speaker', fault: 'stall' }), tokens: 0 },
  { name: 'in the middle of the words', hold: () => Object.assign(scene.fake.pace, { perToken: 25 }), tokens: 3 },
] as const

describe('stopping a reply', () => {
  test.each(PHASES)(
    '$name closes the call to the model, and keeps what had come',
    async ({ hold, tokens }) => {
      hold()
      for (let i = 0; i < 3; i++) {
        const student = await newModelStudent(scene.home)
        const turnId = crypto.randomUUID()
        const reading = sendTurn(student, MESSAGE, { turnId }).then(eventsOf)
        const asked = await until(() => scene.fake.requests.find((r) => r.role === 'speaker' && r.closedAt === undefined && !r.finished))
        await until(() => asked.tokensSent >= tokens)
        expect((await stop(student, turnId)).status).toBe(204)
        await until(() => asked.closedAt)
        const events = await reading
        const stored = await doneTurn(student, turnId)
        expect(engineIn(events)?.stopped).toBe(true)
        expect(stored.stopped).toBe(true)
        expect(stored.reply).toBe(replyIn(events))
        expect(stored.reply.length).toBeGreaterThan(0)
        // Understanding is not stopped with the words: what the student said still counts.
        expect(stored.met).toContain('situation')
      }
    },
    30_000,
  )

  test('of a turn that is done changes nothing; of one that is nobody’s or somebody else’s is 404', async () => {
    const [student, other] = [await newModelStudent(scene.home), await newModelStudent(scene.home)]
    const turnId = crypto.randomUUID()
    await (await sendTurn(student, MESSAGE, { turnId })).text()
    const before = await doneTurn(student, turnId)
    expect((await stop(student, turnId)).status).toBe(204)
    expect(await doneTurn(student, turnId)).toEqual(before)
    expect((await stop(other, turnId)).status).toBe(404)
    expect((await stop(student, crypto.randomUUID())).status).toBe(404)
  })

  test('of somebody else’s running turn does not touch it', async () => {
    Object.assign(scene.fake.pace, { perToken: 20 })
    const [student, other] = [await newModelStudent(scene.home), await newModelStudent(scene.home)]
    const turnId = crypto.randomUUID()
    const reading = sendTurn(student, MESSAGE, { turnId }).then(eventsOf)
    await until(() => scene.fake.requests.some((r) => r.role === 'speaker'))
    expect((await stop(other, turnId)).status).toBe(404)
    expect(engineIn(await reading)).toMatchObject({ engine: 'llm', stopped: false })
  })
})

describe('what must not be missed', () => {
  test('comes whole although the reply was stopped: the summary that the next word would confirm', async () => {
    const student = await newModelStudent(scene.home)
    for (const text of STORY.slice(0, 2)) await (await sendTurn(student, text)).text()
    scene.fake.faults.always({ role: 'assessor', fault: 'stall-headers' })
    const turnId = crypto.randomUUID()
    const seen = scene.fake.requests.length
    const reading = sendTurn(student, STORY[2], { turnId }).then(eventsOf)
    await until(() => scene.fake.requests.slice(seen).some((r) => r.role === 'assessor'))
    await stop(student, turnId)
    const events = await reading
    expect(events.find((e) => e.type === 'data-move')!.data).toMatchObject({ kind: 'recap' })
    expect(engineIn(events)).toMatchObject({ engine: 'rules', because: 'fixed', stopped: false })
    expect(replyIn(events)).toContain('?')
  })
})

describe('a question that was never shown', () => {
  test('was not asked: what the student says next is not taken as its answer', async () => {
    scene.fake.faults.always({ role: 'speaker', fault: 'stall' })
    const student = await newModelStudent(scene.home)
    const turnId = crypto.randomUUID()
    const reading = sendTurn(student, MESSAGE, { turnId }).then(eventsOf)
    await until(() => scene.fake.requests.some((r) => r.role === 'speaker'))
    await stop(student, turnId)
    await reading
    const { rows } = await scene.home.db.query<{ pending: string | null }>(
      `select state ->> 'pending' as pending from public.conversations where user_id = $1`,
      [student.id],
    )
    expect(rows[0]!.pending).toBeNull()
  })
})

describe('sending the same turn twice', () => {
  test('at the same moment makes one row and one pair of calls; both get the same words', async () => {
    const student = await newModelStudent(scene.home)
    for (let i = 0; i < 8; i++) {
      scene.fake.requests.length = 0
      const turnId = crypto.randomUUID()
      const text = `${MESSAGE} Fois ${i}.`
      const [one, two] = await Promise.all([
        sendTurn(student, text, { turnId }).then(eventsOf),
        sendTurn(student, text, { turnId }).then(eventsOf),
      ])
      expect(replyIn(one)).toBe(replyIn(two))
      expect(scene.fake.requests.filter((r) => r.role === 'assessor').length).toBeLessThanOrEqual(1)
      expect(scene.fake.requests.filter((r) => r.role === 'speaker').length).toBeLessThanOrEqual(1)
      const { rows } = await scene.home.db.query<{ n: number }>(
        `select count(*)::int n from public.messages where user_id = $1 and role = 'student' and body = $2`,
        [student.id, text],
      )
      expect(rows[0]!.n).toBe(1)
    }
  })

  test('with other words while it runs is a conflict', async () => {
    Object.assign(scene.fake.pace, { perToken: 20 })
    const student = await newModelStudent(scene.home)
    const turnId = crypto.randomUUID()
    const reading = sendTurn(student, MESSAGE, { turnId }).then(eventsOf)
    await until(() => scene.fake.requests.length > 0)
    expect((await sendTurn(student, 'Autre chose', { turnId })).status).toBe(409)
    await reading
  })
})

describe('a connection that drops', () => {
  test('loses nothing: the turn goes on, and both ways back give its words byte for byte', async () => {
    Object.assign(scene.fake.pace, { perToken: 4 })
    const student = await newModelStudent(scene.home)
    for (let i = 0; i < 10; i++) {
      const turnId = crypto.randomUUID()
      const text = `${MESSAGE} Fois ${i}.`
      const reader = (await sendTurn(student, text, { turnId })).body!.getReader()
      for (let chunks = 0; chunks < i; chunks++) await reader.read()
      await reader.cancel()
      const again = await eventsOf(await sendTurn(student, text, { turnId }))
      const stored = await doneTurn(student, turnId)
      expect(replyIn(again)).toBe(stored.reply)
      expect(stored.stopped ?? false).toBe(false)
    }
  }, 30_000)
})
