import type { Route } from './contract'
import type { Row } from './rows'

export type Limit = { readonly name: string; readonly value: number; readonly target: number }

/**
 * What is promised of our relay; nothing when it was not measured beside raw and the AI SDK. At 200 streams a route that uses up
 * its core gets its tokens in bundles, which makes each one look cheaper: the comparison at 50 is the fairer one.
 */
export function limitsOf(rows: readonly Row[]): Limit[] {
  const at = (route: Route, streams: number) => rows.find((row) => row.route === route && row.streams === streams)
  const [few, many, raw] = [at('ours', 50), at('ours', 200), at('raw', 50)]
  const [sdk, sdkMany] = [at('ai-sdk', 50), at('ai-sdk', 200)]
  if (!few || !many || !raw || !sdk || !sdkMany) return []
  return [
    { name: 'time to first token over raw at 50 streams, p50 ms', value: few.added.p50, target: 10 },
    { name: 'time to first token over raw at 50 streams, p95 ms', value: few.added.p95, target: 40 },
    { name: 'delay of a token at 200 streams, p95 ms', value: many.delay.p95, target: 10 },
    { name: 'CPU a token at 50 streams, share of the AI SDK’s', value: few.cpuUs / sdk.cpuUs, target: 0.5 },
    { name: 'CPU a token at 200 streams, share of the AI SDK’s', value: many.cpuUs / sdkMany.cpuUs, target: 0.5 },
    { name: 'tokens lost, doubled or reordered', value: few.bad + many.bad, target: 0 },
    { name: 'streams that failed', value: few.failed + many.failed, target: 0 },
  ]
}
