// Time of one keyless turn in the engine alone, over the development transcripts.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { median, percentile, report } from './figures'
import { replay } from './eval-tutor/replay'
import { parseTranscripts } from './eval-tutor/transcript'

const MIN_TURNS = 500
const folder = path.resolve(import.meta.dirname, '../fixtures/tutor/dev')
const transcripts = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl') && !name.startsWith('messages'))
  .flatMap((name) => parseTranscripts(readFileSync(path.join(folder, name), 'utf8'), name))

const playAll = () => transcripts.flatMap((transcript) => replay(transcript).replay.turns.map((turn) => turn.ms))

playAll()
const timesMs: number[] = []
while (timesMs.length < MIN_TURNS) timesMs.push(...playAll())
report(`Keyless engine, ${timesMs.length} turns of ${transcripts.length} transcripts`, [
  { name: 'engine p50', value: median(timesMs), unit: 'ms' },
  { name: 'engine p95', value: percentile(timesMs, 0.95), unit: 'ms', target: 20 },
  { name: 'engine max', value: Math.max(...timesMs), unit: 'ms' },
])
