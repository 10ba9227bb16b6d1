// Time from the start of the process to a 200 on /api/health: the first start, which builds, then restarts of the built app.
// The first start deletes `.next`, as a fresh clone has none; `--no-build` leaves it out.
import { rmSync } from 'node:fs'
import { startApp } from '../e2e/server.mjs'
import { median, report, type Figure } from './figures'

const RESTARTS = 5

const figures: Figure[] = []
if (!process.argv.includes('--no-build')) rmSync('.next', { recursive: true, force: true })
const first = await startApp({ timeoutMs: 600_000 })
if (!process.argv.includes('--no-build'))
  figures.push({ name: 'first start, build included', value: first.readyMs / 1_000, unit: 's', target: 90 })
await first.stop({ keepData: true })

const restartsMs: number[] = []
for (let i = 0; i < RESTARTS; i += 1) {
  const app = await startApp({ dataDir: first.dataDir })
  restartsMs.push(app.readyMs)
  await app.stop({ keepData: true })
}
rmSync(first.dataDir, { recursive: true, force: true })
report(`Start-up, ${RESTARTS} restarts`, [
  ...figures,
  { name: 'restart, median', value: median(restartsMs) / 1_000, unit: 's', target: 5 },
  { name: 'restart, slowest', value: Math.max(...restartsMs) / 1_000, unit: 's', target: 5 },
])
