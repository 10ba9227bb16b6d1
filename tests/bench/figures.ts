import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** One measured figure and, where the project promises one, its target. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 's' | 'kB' | '/100' | ''
  /** At most this; with `atLeast`, at least this. */
  readonly target?: number
  readonly atLeast?: boolean
}

/** The value under which a share (0 to 1) of the values lie, by the nearest-rank method. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]) => percentile(values, 0.5)

/** A figure that could not be measured misses its target, too. */
export function isMissed({ value, target, atLeast = false }: Figure): boolean {
  if (target === undefined) return false
  return !(atLeast ? value >= target : value <= target)
}

/** Prints the figures as a table, writes them to `--out` for the whole report, and fails the process when one is over. */
export function report(title: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map((figure) => figure.name.length))
  process.stdout.write(`\n${title}\n`)
  for (const figure of figures) process.stdout.write(`${line(figure, width)}\n`)
  const { values } = parseArgs({ options: { out: { type: 'string' } }, strict: false })
  if (typeof values.out === 'string') writeFileSync(values.out, JSON.stringify(figures))
  if (figures.some(isMissed)) process.exitCode = 1
}

function line(figure: Figure, width: number): string {
  const value = `${figure.value.toFixed(figure.unit === '/100' || figure.unit === '' ? 0 : 1)} ${figure.unit}`
  const target = figure.target === undefined ? '' : `${figure.atLeast ? '≥' : '≤'} ${figure.target}`
  const verdict = figure.target === undefined ? '' : isMissed(figure) ? 'OVER' : 'ok'
  return `  ${figure.name.padEnd(width)}  ${value.padStart(12)}  ${target.padEnd(8)} ${verdict}`.trimEnd()
}
