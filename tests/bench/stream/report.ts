import { cpus } from 'node:os'
import { median } from '../figures'
import type { GatedCell } from './judge'
import { limitsOf } from './limits'
import { type MeasuredCell, type Row, rowsOf } from './rows'
import { printTable } from './table'

export type Measured = { readonly cells: MeasuredCell[]; readonly gated: GatedCell[] }
export type Conditions = {
  readonly loads: readonly number[]
  readonly rounds: number
  readonly tokens: number
  readonly loadBefore: number
  readonly loadAfter: number
}

/** When even untouched bytes come later than this, the machine was busy with something else: milliseconds, p95 at the smallest load. */
const QUIET_MS = 3
const ms = (value: number) => value.toFixed(1)
const print = (line: string) => process.stdout.write(`${line}\n`)

/** Prints the routes side by side, then what is promised of ours; a promise that is not kept fails the process. */
export function printReport({ cells, gated }: Measured, conditions: Conditions): void {
  const { loads, rounds, tokens, loadBefore, loadAfter } = conditions
  const [cpu] = cpus()
  print(
    `\nMeasured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpu?.model.trim()}), Node ${process.versions.node}, ` +
      `load ${ms(loadBefore)} before, ${ms(loadAfter)} after; ${tokens} tokens a stream, 20 a second; medians of ${rounds} round(s)\n`,
  )
  const rows = rowsOf(cells, loads)
  printRows(rows, tokens * rounds)
  printGated(gated, loads[0]!)
  const raw = rows.find(({ route }) => route === 'raw')
  if (raw && raw.delay.p95 > QUIET_MS) print('\nThe machine was busy: even raw bytes came late. The times say little; measure again.')
  const limits = limitsOf(rows)
  print('\nOurs')
  for (const { name, value, target } of limits)
    print(`  ${value <= target ? 'reached     ' : 'NOT REACHED '} ${name}: ${value.toFixed(2)} (≤ ${target})`)
  if (limits.some(({ value, target }) => !(value <= target))) process.exitCode = 1
}

function printRows(rows: readonly Row[], tokensOfOneReader: number): void {
  printTable(
    [
      'streams',
      'route',
      'first token, p50 / p95 ms',
      'over raw, ms',
      'token delay, p50 / p95 ms',
      'p95 of rounds',
      'CPU, µs/token',
      'of rounds',
      'bad tokens',
      'failed',
    ],
    rows.map(({ streams, route, ttft, added, delay, delayRange, cpuUs, cpuRange, bad, failed }) => [
      String(streams),
      route,
      `${ms(ttft.p50)} / ${ms(ttft.p95)}`,
      `${ms(added.p50)} / ${ms(added.p95)}`,
      `${delay.p50.toFixed(2)} / ${delay.p95.toFixed(2)}`,
      delayRange.map(ms).join('–'),
      cpuUs.toFixed(0),
      cpuRange.map((us) => us.toFixed(0)).join('–'),
      `${bad} of ${streams * tokensOfOneReader}`,
      String(failed),
    ]),
  )
}

function printGated(gated: readonly GatedCell[], streams: number): void {
  const over = (value: (cell: GatedCell) => number) => median(gated.map(value))
  print(`\nThe speaker behind its gate, ${streams} streams: whole sentences, so not compared by the token\n`)
  printTable(
    ['route', 'first sentence, p50 / p95 ms', 'end after the last token, p50 / p95 ms', 'CPU, µs/reply', 'tokens a reply', 'not said'],
    [
      [
        'ours+gate',
        `${ms(over(({ firstSentence }) => firstSentence.p50))} / ${ms(over(({ firstSentence }) => firstSentence.p95))}`,
        `${ms(over(({ lag }) => lag.p50))} / ${ms(over(({ lag }) => lag.p95))}`,
        over(({ cpuUs }) => cpuUs).toFixed(0),
        ms(over(({ tokens }) => tokens)),
        String(gated.reduce((sum, { failed }) => sum + failed, 0)),
      ],
    ],
  )
}
