import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { getModel } from '@/lib/core/model/model'
import { withModel } from './answerer'
import { measure, table } from './report'
import { type Played, replay, replayWith } from './replay'
import { startScriptedModel } from './scripted-model'
import { parseTranscripts, type Transcript } from './transcript'

const SETS = ['dev', 'heldout'] as const

/** Every transcript file of a set; single labelled messages are not transcripts. */
function filesOf(set: string): string[] {
  const folder = path.resolve(import.meta.dirname, '../../fixtures/tutor', set)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('messages'))
    .sort()
    .map((name) => path.join(folder, name))
}

const read = (files: readonly string[]): Transcript[] => files.flatMap((file) => parseTranscripts(readFileSync(file, 'utf8'), file))

type Player = {
  readonly name: string
  readonly play: (transcripts: readonly Transcript[]) => Promise<Played[]>
  readonly close: () => Promise<void>
}

/** The rules; or a model: the configured one (LLM_MODEL and LLM_API_KEY), else the stand-in with its honest script. */
async function openPlayer(engine: string): Promise<Player> {
  if (engine === 'rules') return { name: 'rules', play: async (all) => all.map(replay), close: async () => {} }
  const real = getModel()
  const scripted = real ? null : await startScriptedModel()
  const answerer = await withModel(real ?? scripted!.model, scripted?.begin)
  const playAll = async (transcripts: readonly Transcript[]) => {
    const played: Played[] = []
    for (const transcript of transcripts) played.push(await replayWith(answerer, transcript))
    return played
  }
  const name = real
    ? `llm: ${real.config.name} at ${real.config.host}`
    : 'llm: the stand-in with its honest script (no model is configured)'
  return { name, play: playAll, close: async () => scripted?.close() }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { file: { type: 'string', multiple: true }, engine: { type: 'string', default: 'rules' }, out: { type: 'string' } },
  })
  if (values.engine !== 'rules' && values.engine !== 'llm') {
    console.error(`Unknown engine "${values.engine}": choose rules or llm.`)
    return 2
  }
  const player = await openPlayer(values.engine)
  const sets = values.file ? [{ name: values.file.join(', '), files: values.file }] : SETS.map((name) => ({ name, files: filesOf(name) }))
  const lines: string[] = []
  for (const { name, files } of sets) {
    const played = await player.play(read(files))
    // The held-out set is scored, never read: only its totals leave this program, unless its files are named.
    if (values.file || name === 'dev') lines.push(...played.map((p) => `${JSON.stringify(p.replay)}\n`))
    console.log(`\n${name} · ${player.name}\n${table(measure(played), values.engine)}`)
  }
  if (values.out !== undefined) writeFileSync(values.out, lines.join(''))
  await player.close()
  return 0
}

process.exitCode = await main()
