import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { measure, table } from './report'
import { replay } from './replay'
import { parseTranscripts } from './transcript'

/** The development set: every transcript file; single labelled messages are not transcripts. */
function developmentFiles(): string[] {
  const folder = path.resolve(import.meta.dirname, '../../fixtures/tutor/dev')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('messages'))
    .sort()
    .map((name) => path.join(folder, name))
}

function main(): number {
  const { values } = parseArgs({
    options: { file: { type: 'string', multiple: true }, engine: { type: 'string', default: 'rules' }, out: { type: 'string' } },
  })
  if (values.engine === 'llm') {
    console.error('The llm engine is not available yet: run with --engine rules.')
    return 2
  }
  if (values.engine !== 'rules') {
    console.error(`Unknown engine "${values.engine}": choose rules or llm.`)
    return 2
  }
  const files = values.file ?? developmentFiles()
  const played = files.flatMap((file) => parseTranscripts(readFileSync(file, 'utf8'), file)).map(replay)
  if (values.out !== undefined) writeFileSync(values.out, played.map((p) => `${JSON.stringify(p.replay)}\n`).join(''))
  console.log(table(measure(played)))
  return 0
}

process.exitCode = main()
