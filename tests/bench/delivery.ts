// Delivery of a reply with a model, on the built app: stops, dropped connections, double sends. The stand-in provider tells when its
// sockets closed and how often it was called.
import { postTurn, signUpAt, type Student } from '../fixtures/running-app'
import { type FakeLlm, startFakeLlm } from '../fakes/llm/server'
import { freePort, startApp } from '../e2e/server.mjs'
import { median, percentile, report } from './figures'

const STOPS = Number(process.env.BENCH_STOPS ?? 100)
const DROPS = Number(process.env.BENCH_DROPS ?? 1_000)
const PAIRS = Number(process.env.BENCH_PAIRS ?? 1_000)
/** Below the limit of a student's messages in a minute, and short enough for conversations to stay as long as real ones. */
const TURNS_PER_STUDENT = 20
const AT_ONCE = 8

const text = (n: number) => `Samedi dernier au club de hand j’ai tenu la buvette numéro ${n} du tournoi avec deux copines.`
let seats = 0
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const fake = await startFakeLlm({ delayMs: { firstToken: 5, perToken: 0 } })
const port = await freePort()
const app = await startApp({
  port,
  env: {
    // Behind a proxy, as it believes, the app counts sign-ups by the address that the proxy tells.
    STAGEFLOW_ORIGIN: `http://localhost:${port}`,
    LLM_BASE_URL: fake.url,
    LLM_API_KEY: 'fake',
    LLM_MODEL: 'honest',
    LLM_STUDENT_TOKENS_PER_DAY: '300000',
    LLM_TOKENS_PER_DAY: '2000000000',
    LLM_CONCURRENT_TURNS: '1000',
  },
})
try {
  const stops = await stopInEveryPhase(app.origin, fake)
  const drops = await dropAndResume(app.origin, fake)
  const pairs = await sendTwice(app.origin, fake)
  report(`Delivery: ${STOPS} stops a phase, ${DROPS} drops, ${PAIRS} double sends`, [
    ...stops.map(({ phase, waits }) => ({ name: `stop ${phase}: socket closed p50`, value: median(waits), unit: 'ms' as const })),
    ...stops.map(({ phase, waits }) => ({
      name: `stop ${phase}: socket closed p95`,
      value: percentile(waits, 0.95),
      unit: 'ms' as const,
      target: 10,
    })),
    { name: `drops: replies that came back other than stored, of ${drops.count}`, value: drops.different, unit: '' as const, target: 0 },
    { name: `double sends: rows over one a turn, of ${pairs.count}`, value: pairs.extraRows, unit: '' as const, target: 0 },
    { name: `double sends: calls over one a turn, of ${pairs.count}`, value: pairs.extraCalls, unit: '' as const, target: 0 },
  ])
} finally {
  await app.stop()
  await fake.close()
}

async function newStudent(origin: string): Promise<Student> {
  seats += 1
  const student = await signUpAt(origin, `10.1.${seats >> 8}.${seats & 255}`)
  const accepted = await send(origin, student, '/api/account/consents', { outsideModel: true })
  if (!accepted.ok) throw new Error(`The consent was answered ${accepted.status}.`)
  return student
}

function send(origin: string, student: Student, path: string, body: object): Promise<Response> {
  const headers = { origin, cookie: student.cookie, 'content-type': 'application/json' }
  return fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function stopInEveryPhase(origin: string, provider: FakeLlm) {
  const results: { phase: string; waits: number[] }[] = []
  const phases = [
    ['before headers', () => provider.faults.always({ role: 'speaker', fault: 'stall-headers' }), 0],
    ['before first token', () => provider.faults.always({ role: 'speaker', fault: 'stall' }), 0],
    ['mid-stream', () => Object.assign(provider.pace, { perToken: 30 }), 2],
  ] as const
  for (const [phase, hold, tokens] of phases) {
    provider.faults.clear()
    hold()
    const waits: number[] = []
    let student = await newStudent(origin)
    for (let i = 0; i < STOPS; i += 1) {
      if (i % TURNS_PER_STUDENT === 0) student = await newStudent(origin)
      provider.requests.length = 0
      const turn = { turnId: crypto.randomUUID(), stationId: 'mes-experiences', text: text(i) }
      const reading = postTurn(origin, student, turn).then((r) => r.text())
      const asked = await until(() => provider.requests.find((r) => r.role === 'speaker' && r.tokensSent >= tokens))
      await pause(3)
      const at = performance.now()
      await send(origin, student, `/api/tutor/turns/${turn.turnId}/stop`, {})
      waits.push((await until(() => asked.closedAt)) - at)
      await reading
    }
    results.push({ phase, waits })
  }
  provider.faults.clear()
  Object.assign(provider.pace, { firstToken: 5, perToken: 0 })
  return results
}

/** Reads a random part of each reply, drops the line, sends the turn again and compares with what is stored. */
async function dropAndResume(origin: string, provider: FakeLlm) {
  Object.assign(provider.pace, { firstToken: 2, perToken: 1 })
  let different = 0
  await inGroups(origin, DROPS, async (student, n) => {
    const turn = { turnId: crypto.randomUUID(), stationId: 'mes-experiences', text: text(n) }
    const line = new AbortController()
    const first = await fetch(`${origin}/api/tutor/turns`, {
      method: 'POST',
      headers: { origin, cookie: student.cookie, 'content-type': 'application/json' },
      body: JSON.stringify(turn),
      signal: line.signal,
    })
    setTimeout(() => line.abort(), Math.random() * 40)
    await first.text().catch(() => {})
    const again = replyIn(await (await postTurn(origin, student, turn)).text())
    const stored = await storedReply(origin, student, turn.turnId)
    if (again !== stored || stored === '') different += 1
  })
  return { count: DROPS, different }
}

async function sendTwice(origin: string, provider: FakeLlm) {
  Object.assign(provider.pace, { firstToken: 2, perToken: 0 })
  provider.requests.length = 0
  let extraRows = 0
  let expectedCalls = 0
  await inGroups(origin, PAIRS, async (student, n) => {
    const turn = { turnId: crypto.randomUUID(), stationId: 'mes-experiences', text: text(n) }
    const [one, two] = await Promise.all(
      [postTurn(origin, student, turn), postTurn(origin, student, turn)].map((r) => r.then((x) => x.text())),
    )
    const stored = await storedReply(origin, student, turn.turnId)
    expectedCalls += 1
    if (replyIn(one!) !== stored || replyIn(two!) !== stored) extraRows += 1
  })
  const calls = new Map<string, number>()
  for (const { role, body } of provider.requests) {
    const document = JSON.stringify(body.messages?.at(-1)?.content ?? '')
    const key = `${role}:${/buvette numéro \d+/.exec(document.slice(document.lastIndexOf('\\"no\\"')))?.[0] ?? document}`
    if (role === 'assessor') calls.set(key, (calls.get(key) ?? 0) + 1)
  }
  const extraCalls = [...calls.values()].reduce((sum, n) => sum + n - 1, 0)
  if (calls.size > expectedCalls) throw new Error('More messages were heard than sent.')
  return { count: PAIRS, extraRows, extraCalls }
}

/** Runs so many pieces of work, some students at a time, each with a few turns. */
async function inGroups(origin: string, count: number, work: (student: Student, n: number) => Promise<void>): Promise<void> {
  let next = 0
  const one = async () => {
    while (next < count) {
      const student = await newStudent(origin)
      for (let i = 0; i < TURNS_PER_STUDENT && next < count; i += 1) await work(student, next++)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

async function storedReply(origin: string, student: Student, turnId: string): Promise<string> {
  for (let i = 0; i < 500; i += 1) {
    const response = await fetch(`${origin}/api/tutor/turns/${turnId}`, { headers: { cookie: student.cookie } })
    if (response.status === 200) return ((await response.json()) as { reply: string }).reply
    await pause(10)
  }
  throw new Error('The turn never ended.')
}

function replyIn(stream: string): string {
  const events = stream
    .split('\n\n')
    .filter((block) => block.startsWith('data: {'))
    .map((block) => JSON.parse(block.slice(6)) as { type: string; delta?: string })
  const from = events.map((e) => e.type).lastIndexOf('reset-step')
  return events.slice(from + 1).reduce((text, e) => text + (e.type === 'text-delta' ? (e.delta ?? '') : ''), '')
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (let i = 0; i < 10_000; i += 1) {
    const seen = look()
    if (seen !== undefined) return seen
    await pause(1)
  }
  throw new Error('It never came.')
}
