import { describe, expect, test } from 'vitest'
import { GET as getTurn } from '@/app/api/tutor/turns/[turnId]/route'
import { TurnView } from '@/lib/tutor/schema'
import { asksOnce, wordsIn } from '../bench/eval-tutor/metrics'
import { FAULTS, type FaultName } from '../fakes/llm/faults'
import { call, eventsOf } from '../fixtures/api'
import { engineIn, inModelHome, MESSAGE, newModelStudent, replyIn, sendTurn } from '../fixtures/model'

const scene = inModelHome()
const LIMIT_MS = 12_000

/** What the student gets for one message while the provider misbehaves in one of the two calls. */
async function drill(role: 'assessor' | 'speaker', fault: FaultName) {
  const student = await newModelStudent(scene.home)
  scene.fake.faults.always({ role, fault })
  const turnId = crypto.randomUUID()
  const from = performance.now()
  const response = await sendTurn(student, MESSAGE, { turnId })
  const events = await eventsOf(response)
  const ms = performance.now() - from
  const stored = TurnView.parse(
    await (await call(getTurn, `/api/tutor/turns/${turnId}`, { token: student.token, params: { turnId } })).json(),
  )
  return { response, events, ms, stored }
}

const cases = FAULTS.flatMap(({ name, roles }) =>
  (['assessor', 'speaker'] as const).filter((role) => (roles as readonly string[]).includes(role)).map((role) => [role, name] as const),
)

describe('whatever the provider does, the student gets exactly one valid reply within 12 seconds', () => {
  test.each(cases)('%s: %s', { timeout: 20_000 }, async (role, fault) => {
    const { response, events, ms, stored } = await drill(role, fault)
    expect(response.status).toBe(200)
    const reply = replyIn(events)
    expect(asksOnce(reply), reply).toBe(true)
    expect(wordsIn(reply)).toBeLessThanOrEqual(60)
    expect(stored.reply).toBe(reply)
    expect(events.filter((e) => e.type === 'finish')).toHaveLength(1)
    expect(events.filter((e) => e.type === 'error')).toHaveLength(0)
    for (const { quote, start, end } of stored.proofs) expect(MESSAGE.slice(start, end)).toBe(quote)
    expect(stored.met.filter((id) => id !== 'situation' && id !== 'action')).toEqual([])
    expect(ms).toBeLessThan(LIMIT_MS)
    expect(engineIn(events)!.engine).toBe(stored.engine)
    // Whoever answers in the wrong shape still answers: his words may be good. Words that fail never stand.
    if (role === 'speaker' && fault !== 'length') expect(stored.engine).toBe('rules')
  })

  test('an honest provider is heard: its words stand, and the reply says so', async () => {
    const student = await newModelStudent(scene.home)
    const events = await eventsOf(await sendTurn(student, MESSAGE))
    expect(engineIn(events)).toEqual({ engine: 'llm', because: null, stopped: false })
    expect(asksOnce(replyIn(events))).toBe(true)
  })
})

describe('a reply that breaks off after its first words', () => {
  test('is taken back, and the whole of another stands', async () => {
    const { events, stored } = await drill('speaker', 'stall-mid-stream')
    const types = events.map((e) => e.type)
    if (types.includes('reset-step')) expect(types.indexOf('reset-step')).toBeGreaterThan(types.indexOf('text-delta'))
    expect(stored.reply).toBe(replyIn(events))
    expect(stored.engineBecause).toBe('failed')
  }, 20_000)
})

describe('a provider that keeps failing', () => {
  test('is left alone after three failures in a minute: the next turn does not wait for it', async () => {
    const student = await newModelStudent(scene.home)
    scene.fake.faults.always({ fault: '502' })
    for (let i = 0; i < 3; i++) await (await sendTurn(student, `${MESSAGE} ${i}`)).text()
    const before = scene.fake.requests.length
    const events = await eventsOf(await sendTurn(student, 'On a vendu cent crêpes et le club nous a remerciés.'))
    expect(engineIn(events)?.because).toBe('resting')
    expect(scene.fake.requests.length).toBe(before)
  })

  test.each(['401', '402', '404-policy'] as const)('%s rests at once: nothing but an operator mends it', async (fault) => {
    const student = await newModelStudent(scene.home)
    scene.fake.faults.always({ fault })
    await (await sendTurn(student, MESSAGE)).text()
    const before = scene.fake.requests.length
    expect(engineIn(await eventsOf(await sendTurn(student, 'J’ai aussi rangé les tables.')))?.because).toBe('resting')
    expect(scene.fake.requests.length).toBe(before)
  })
})
