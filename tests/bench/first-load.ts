// First-load JavaScript of each kind of page, gzipped, beside its budget. `--chunks` lists what each page loads.
import { signUpAt } from '../fixtures/running-app'
import { report } from './figures'
import { BUDGETS, gzippedBytes, measureFirstLoad, type FirstLoad } from './first-load-sizes'
import { withApp } from './with-app'

await withApp(async (origin) => {
  const { cookie } = await signUpAt(origin)
  const loads: FirstLoad[] = []
  for (const { path, signedIn } of BUDGETS) loads.push(await measureFirstLoad(origin, path, signedIn ? cookie : ''))
  // What every page loads, whatever it shows: React, Next and the outermost layout.
  const shared = loads[0]!.scripts.filter((url) => loads.every(({ scripts }) => scripts.includes(url)))
  const floor = (await Promise.all(shared.map((url) => gzippedBytes(origin, url)))).reduce((sum, bytes) => sum + bytes, 0) / 1_000
  if (process.argv.includes('--chunks')) {
    for (const { path, scripts } of loads) {
      process.stdout.write(`\n${path}\n`)
      for (const url of scripts) {
        const kb = (await gzippedBytes(origin, url)) / 1_000
        process.stdout.write(`  ${kb.toFixed(1).padStart(6)} ${url}${shared.includes(url) ? '' : ' *'}\n`)
      }
    }
  }
  report('First-load JavaScript (gzip)', [
    { name: 'floor: what every page loads', value: floor, unit: 'kB' },
    ...loads.map(({ path, kb }, i) => ({ name: path, value: kb, unit: 'kB' as const, target: BUDGETS[i]!.budgetKb })),
  ])
})
