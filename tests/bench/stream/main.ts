// `npm run bench:stream`: four ways to relay the same stand-in's stream, side by side in one run. `--quick` for a look,
// `--rounds 5`, `--profile <folder>` for a CPU profile of the server, `--only ours` for one route.
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type Route, ROUTES, type Upstream } from './contract'
import { judge, judgeGated } from './judge'
import { type Bench, pass } from './pass'
import { startChild } from './processes'
import { type Measured, printReport } from './report'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    profile: { type: 'string' },
    only: { type: 'string' },
  },
})
const rounds = Number(values.rounds ?? (values.quick ? 1 : 3))
const tokens = values.quick ? 40 : 100
/** Twenty tokens a second, the first after 100 ms. */
const PACE = { firstToken: 100, perToken: 50 }
const WARM_UP_PACE = { firstToken: 5, perToken: 5 }
const LOADS = [50, 200]
const SPREAD_MS = 1_000
const routes = ROUTES.filter((route) => values.only === undefined || route === values.only)

const provider = await startChild('provider.ts', [])
const upstream: Upstream = { baseUrl: await provider.ask<string>('url'), apiKey: 'bench', model: 'honest', tokens }
const profile = values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`]
const server = await startChild('server.ts', [JSON.stringify(upstream)], ['--expose-gc', ...profile])
const client = await startChild('client.ts', [])
const bench: Bench = { provider, server, client, origin: await server.ask<string>('origin') }
const loadBefore = loadavg()[0]!

try {
  await provider.ask('pace', WARM_UP_PACE)
  for (let time = 0; time < 2; time += 1)
    for (const route of [...routes, 'ours+gate'] as const) await pass(bench, route, { streams: 100, spreadMs: SPREAD_MS })
  await provider.ask('pace', PACE)
  const measured: Measured = { cells: [], gated: [] }
  for (let round = 0; round < rounds; round += 1) await measureRound(round, measured)
  printReport(measured, { loads: LOADS, rounds, tokens, loadBefore, loadAfter: loadavg()[0]! })
} finally {
  await Promise.all([client.end(), server.end(), provider.end()])
}

/** Every route once at every load; each round begins with another route, so that none is always first. */
async function measureRound(round: number, { cells, gated }: Measured): Promise<void> {
  for (const streams of LOADS) {
    for (const route of turned(routes, round)) {
      const { read, sent, cpuUs } = await pass(bench, route, { streams, spreadMs: SPREAD_MS })
      cells.push({ route, streams, round, ...judge(read, sent, tokens, cpuUs) })
    }
  }
  const { read, sent, cpuUs } = await pass(bench, 'ours+gate', { streams: LOADS[0]!, spreadMs: SPREAD_MS })
  gated.push(judgeGated(read, sent, cpuUs))
}

function turned(list: readonly Route[], by: number): Route[] {
  return list.map((_, n) => list[(n + by) % list.length]!)
}
