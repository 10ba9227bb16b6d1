// `npm test`: rules, database and handlers first, then the built app as a process and in a browser. Ends with one plain line of counts.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const RESULTS = 'test-results'
const count = { passed: 0, failed: 0, skipped: 0 }
let failedSteps = 0

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })
vitest('rules, database, handlers', path.join('tests', 'vitest.config.ts'), 'unit.json')
vitest('the server as a process', path.join('tests', 'process.config.ts'), 'process.json')
browser()
process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`)
process.exit(failedSteps > 0 || count.failed > 0 || count.passed === 0 ? 1 : 0)

function step(name, args, env = {}) {
  process.stdout.write(`\n— ${name}\n`)
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) failedSteps += 1
}

function vitest(name, config, file) {
  const output = path.join(RESULTS, file)
  step(name, [
    path.join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ])
  const result = read(output)
  count.passed += result.numPassedTests ?? 0
  count.failed += result.numFailedTests ?? 0
  count.skipped += result.numPendingTests ?? 0
}

function browser() {
  const output = path.resolve(RESULTS, 'e2e.json')
  step('journeys in a browser', [path.join('tests', 'e2e', 'run.mjs')], { PLAYWRIGHT_JSON_OUTPUT_NAME: output })
  const { stats = {} } = read(output)
  count.passed += (stats.expected ?? 0) + (stats.flaky ?? 0)
  count.failed += stats.unexpected ?? 0
  count.skipped += stats.skipped ?? 0
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
