// Whole requests of one student at a time on the built app: session cookie, row-level security, engine, commit, stream read to its end.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { postTurn, signUpAt, type Student, type Turn } from '../fixtures/running-app'
import { STORY } from '../fixtures/story'
import { parseTranscripts } from './eval-tutor/transcript'
import { median, percentile, report } from './figures'
import { withApp } from './with-app'

const WARM_UP = 40
const TURNS = 240
/** Below the limit of a student's messages in a minute. */
const TURNS_PER_STUDENT = 40
const PAGES = 100

/** Development dialogues, one a station, so that conversations are as long as real ones. */
function script(): Omit<Turn, 'turnId'>[] {
  const file = path.resolve(import.meta.dirname, '../fixtures/tutor/dev/g2.jsonl')
  const byStation = new Map<string, string[]>()
  for (const { station, turns, mode } of parseTranscripts(readFileSync(file, 'utf8'), file)) {
    if (mode === 'fixed' && !byStation.has(station))
      byStation.set(
        station,
        turns.map((turn) => turn.student),
      )
  }
  const others = [...byStation].filter(([station]) => station !== 'mes-experiences')
  return [['mes-experiences', [...STORY]] as const, ...others].flatMap(([stationId, texts]) => texts.map((text) => ({ stationId, text })))
}

async function timed(run: () => Promise<Response>, end: string): Promise<number> {
  const from = performance.now()
  const response = await run()
  const body = await response.text()
  const ms = performance.now() - from
  if (response.status !== 200 || !body.trimEnd().endsWith(end)) throw new Error(`Answered ${response.status}: ${body.slice(-200)}`)
  return ms
}

async function takeTurns(origin: string, count: number): Promise<number[]> {
  const lines = script()
  const timesMs: number[] = []
  let student: Student | undefined
  for (let i = 0; i < count; i += 1) {
    const place = i % TURNS_PER_STUDENT
    if (place === 0) student = await signUpAt(origin)
    const line = lines[place % lines.length]!
    timesMs.push(await timed(() => postTurn(origin, student!, { turnId: crypto.randomUUID(), ...line }), 'data: [DONE]'))
  }
  return timesMs
}

await withApp(async (origin) => {
  await takeTurns(origin, WARM_UP)
  const turnsMs = await takeTurns(origin, TURNS)
  const { cookie } = await signUpAt(origin)
  const readMs = async (url: string, end: string) => {
    const timesMs: number[] = []
    for (let i = 0; i < PAGES + 10; i += 1) timesMs.push(await timed(() => fetch(origin + url, { headers: { cookie } }), end))
    return timesMs.slice(10)
  }
  const journeyMs = await readMs('/api/journey', '}')
  const mapMs = await readMs('/carte', '</html>')
  report(`Whole requests, one student at a time: ${TURNS} turns, ${PAGES} reads`, [
    { name: 'POST /api/tutor/turns p50', value: median(turnsMs), unit: 'ms' },
    { name: 'POST /api/tutor/turns p95', value: percentile(turnsMs, 0.95), unit: 'ms', target: 150 },
    { name: 'POST /api/tutor/turns max', value: Math.max(...turnsMs), unit: 'ms' },
    { name: 'GET /api/journey p95', value: percentile(journeyMs, 0.95), unit: 'ms' },
    { name: 'GET /carte (HTML) p95', value: percentile(mapMs, 0.95), unit: 'ms' },
  ])
})
