// `npm run bench`: every figure the project promises, measured one after the other, in one table with its target.
// Needs a quiet machine; the first start is measured on an empty `.next`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

// The first one builds; the others find the app built.
const BENCHES = ['start-up', 'first-load', 'engine', 'request', 'lighthouse']

const folder = mkdtempSync(path.join(tmpdir(), 'stageflow-bench-'))
const loadBefore = loadavg()[0]
const rows = []
let isOver = false
for (const bench of BENCHES) {
  const out = path.join(folder, `${bench}.json`)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', path.join('tests', 'bench', `${bench}.ts`), '--out', out], {
    stdio: 'inherit',
  })
  isOver ||= status !== 0
  if (existsSync(out)) rows.push(...JSON.parse(readFileSync(out, 'utf8')).map((figure) => row(bench, figure)))
  else rows.push([bench, 'did not finish', '', '', 'OVER'])
}
rmSync(folder, { recursive: true, force: true })

const [cpu] = cpus()
const head = ['bench', 'figure', 'measured', 'target', '']
const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column].length)))
const print = (cells) =>
  process.stdout.write(
    `${cells
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd()}\n`,
  )
process.stdout.write(
  `\nMeasured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpu?.model.trim()}), Node ${process.versions.node}, load before ${loadBefore.toFixed(1)}\n\n`,
)
for (const cells of [head, ...rows]) print(cells)
process.exit(isOver ? 1 : 0)

function row(bench, { name, value, unit, target, atLeast }) {
  const isMet = target === undefined || (atLeast ? value >= target : value <= target)
  return [
    bench,
    name,
    `${value.toFixed(unit === '/100' ? 0 : 1)} ${unit}`,
    target === undefined ? '' : `${atLeast ? '≥' : '≤'} ${target}`,
    target === undefined ? '' : isMet ? 'ok' : 'OVER',
  ]
}
