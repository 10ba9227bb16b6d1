import { median } from '../figures'
import { type Route, ROUTES } from './contract'
import type { Cell, Spread } from './judge'

/** One route at one load in one round. */
export type MeasuredCell = Cell & { readonly route: Route; readonly streams: number; readonly round: number }

/** One route at one load: medians of the rounds, sums of what went wrong. Milliseconds, but for the CPU. */
export type Row = {
  readonly route: Route
  readonly streams: number
  readonly ttft: Spread
  /** Time to first token over the raw route of the same round. */
  readonly added: Spread
  readonly delay: Spread
  readonly cpuUs: number
  /** Lowest and highest of the rounds: of the delay's p95, and of the CPU. */
  readonly delayRange: Range
  readonly cpuRange: Range
  readonly bad: number
  readonly failed: number
}
type Range = readonly [lowest: number, highest: number]

/** The table: every measured route at every load, side by side. */
export function rowsOf(cells: readonly MeasuredCell[], loads: readonly number[]): Row[] {
  return loads.flatMap((streams) => {
    const atLoad = cells.filter((cell) => cell.streams === streams)
    return ROUTES.filter((route) => atLoad.some((cell) => cell.route === route)).map((route) => rowOf(atLoad, route, streams))
  })
}

function rowOf(cells: readonly MeasuredCell[], route: Route, streams: number): Row {
  const own = cells.filter((cell) => cell.route === route)
  const raw = new Map(cells.filter((cell) => cell.route === 'raw').map(({ round, ttft }) => [round, ttft]))
  const over = (value: (cell: MeasuredCell) => number) => median(own.map(value))
  const rangeOf = (value: (cell: MeasuredCell) => number) => [Math.min(...own.map(value)), Math.max(...own.map(value))] as const
  return {
    route,
    streams,
    ttft: { p50: over(({ ttft }) => ttft.p50), p95: over(({ ttft }) => ttft.p95) },
    added: {
      p50: over(({ round, ttft }) => ttft.p50 - (raw.get(round)?.p50 ?? Number.NaN)),
      p95: over(({ round, ttft }) => ttft.p95 - (raw.get(round)?.p95 ?? Number.NaN)),
    },
    delay: { p50: over(({ delay }) => delay.p50), p95: over(({ delay }) => delay.p95) },
    cpuUs: over(({ cpuUs }) => cpuUs),
    delayRange: rangeOf(({ delay }) => delay.p95),
    cpuRange: rangeOf(({ cpuUs }) => cpuUs),
    bad: own.reduce((sum, { bad }) => sum + bad, 0),
    failed: own.reduce((sum, { failed }) => sum + failed, 0),
  }
}
