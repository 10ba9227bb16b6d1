import { mkdtemp, rm, stat } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { importCompanies, type Loadable } from '@/lib/companies/import/import'
import { searchEstablishments } from '@/lib/companies/local-repo'
import type { CompanyQuery } from '@/lib/companies/provider'
import { openEmbeddedHome } from '@/lib/core/home/embedded/open'
import type { Viewer } from '@/lib/core/viewer'
import { signUp } from '../fixtures/official-client'
import { generateSirene } from '../fixtures/sirene/generate'
import { TOWNS } from '../fixtures/sirene/towns'

const near = (code: string): CompanyQuery['near'] => {
  const [, name, postcode, lat, lon] = TOWNS.find(([one]) => one === code)!
  return { code, name, postcode, department: code.slice(0, 2), lat, lon }
}
const ask = (place: string, radiusKm: number, nafs: readonly string[], words = '', bands: readonly string[] = []): CompanyQuery => ({
  nafs,
  words,
  near: near(place),
  radiusKm,
  bands,
  limit: 300,
})

/** Town and trade, slips in names, 5 to 50 km, sizes, a whole division, several trades; the dense ones are in Paris. */
const QUERIES: readonly (readonly [string, CompanyQuery])[] = [
  ['boulangerie, Paris 12, 5 km', ask('75112', 5, ['10.71C', '10.71D', '47.24Z'])],
  ['restaurant, Paris 1, 20 km', ask('75101', 20, ['56.10A', '56.10C'])],
  ['restaurant, Paris 1, 50 km', ask('75101', 50, ['56.10A', '56.10C', '56.30Z'])],
  ['informatique (division), Lyon 3, 20 km', ask('69383', 20, ['62'])],
  ['coiffure, Lille, 10 km, 1 to 9 people', ask('59350', 10, ['96.02A'], '', ['01', '02', '03'])],
  ['mairie, Ajaccio, 50 km', ask('2A004', 50, ['84.11Z'])],
  ['banque, Bordeaux, 10 km, 50 or more', ask('33063', 10, ['64.19Z'], '', ['21', '22', '31'])],
  ['a name with a slip, Nantes, 30 km', ask('44109', 30, [], 'vétérinares tanlumer')],
  ['a name, Toulouse, 50 km', ask('31555', 50, [], 'grebricor')],
  ['trade and a name, Montpellier, 50 km', ask('34172', 50, ['43.21A'], 'quofligan')],
]

const ROUNDS = 10
const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
const megabytes = (bytes: number) => Math.round(bytes / 1_048_576)

async function measure(rows: number, verbose: boolean): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stageflow-companies-'))
  try {
    const files = await generateSirene(folder, rows, { withPositions: false })
    const home = await openEmbeddedHome({ dataDir: path.join(folder, 'home'), origin: 'http://localhost', email: { send: async () => {} } })
    const base = process.memoryUsage().rss
    let peak = base
    const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 100)
    const started = performance.now()
    const cpuBefore = process.cpuUsage()
    let loadedAt = started
    const report = await importCompanies(home.db as unknown as Loadable, { ...files, geo: undefined, departements: [] }, ({ phase }) => {
      if (phase === 'publish') loadedAt = performance.now()
    })
    const seconds = (performance.now() - started) / 1000
    clearInterval(timer)
    const cpu = process.cpuUsage(cpuBefore)
    const importWorked = (cpu.user + cpu.system) / 1e6
    const { rows: sizes } = await home.db.query<{ heap: number; indexes: number }>(
      `select pg_table_size('public.establishments')::float8 as heap, pg_indexes_size('public.establishments')::float8 as indexes`,
    )
    const lina = await signUp(home, 'lina@example.org')
    const viewer = { id: lina.id, db: lina.client } as unknown as Viewer
    const times: number[] = []
    const worked: number[] = []
    const each: string[] = []
    for (const [name, query] of QUERIES) {
      const own: number[] = []
      const ownWork: number[] = []
      let total = 0
      for (let round = 0; round < ROUNDS; round++) {
        const start = performance.now()
        const before = process.cpuUsage()
        total = (await searchEstablishments(viewer, query))!.total
        const { user, system } = process.cpuUsage(before)
        own.push(performance.now() - start)
        ownWork.push((user + system) / 1000)
      }
      times.push(...own)
      worked.push(...ownWork)
      own.sort((a, b) => a - b)
      ownWork.sort((a, b) => a - b)
      each.push(
        `    ${name}: ${total} found, median ${at(own, 0.5).toFixed(0)} ms, longest ${own.at(-1)!.toFixed(0)} ms, processor ${at(ownWork, 0.5).toFixed(0)} ms`,
      )
    }
    times.sort((a, b) => a - b)
    worked.sort((a, b) => a - b)
    const input = (await stat(files.etablissements)).size + (await stat(files.unites)).size
    console.log(
      `${report.kept} establishments from ${megabytes(input)} MB: import ${seconds.toFixed(0)} s (${((loadedAt - started) / 1000).toFixed(0)} s of reading), ` +
        `${Math.round(report.kept / seconds)} establishments/s; ${importWorked.toFixed(0)} s of processor, ${Math.round(report.kept / importWorked)} a second of it, memory +${megabytes(peak - base)} MB over ${megabytes(base)} MB, ` +
        `table ${megabytes(sizes[0]!.heap)} MB, indexes ${megabytes(sizes[0]!.indexes)} MB, ` +
        `ten queries × ${ROUNDS}: p50 ${at(times, 0.5).toFixed(0)} ms, p95 ${at(times, 0.95).toFixed(0)} ms, processor p50 ${at(worked, 0.5).toFixed(0)} ms, p95 ${at(worked, 0.95).toFixed(0)} ms, load ${loadavg()[0]!.toFixed(0)}`,
    )
    if (verbose) console.log(each.join('\n'))
    await home.close()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const { values } = parseArgs({ options: { rows: { type: 'string', multiple: true } } })
for (const rows of values.rows ?? ['10000', '100000', '1000000']) await measure(Number(rows), true)
