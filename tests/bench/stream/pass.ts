import { setTimeout as sleep } from 'node:timers/promises'
import type { AnyRoute, Load, ReadStream, SentTimes } from './contract'
import type { Child } from './processes'

/** The processes of one run; this one only asks. */
export type Bench = { readonly provider: Child; readonly server: Child; readonly client: Child; readonly origin: string }

export type Passed = { readonly read: readonly ReadStream[]; readonly sent: SentTimes; readonly cpuUs: number }

const SETTLE_MS = 300
let passes = 0

/** One load of readers over one route, alone; `cpuUs` is the server's from the first request to the last byte. */
export async function pass({ provider, server, client, origin }: Bench, route: AnyRoute, load: Load): Promise<Passed> {
  passes += 1
  await server.ask('tidy')
  await sleep(SETTLE_MS)
  const before = await server.ask<number>('cpuUs')
  const read = await client.ask<ReadStream[]>('read', { origin, route, load, name: `pass${passes}` })
  const cpuUs = (await server.ask<number>('cpuUs')) - before
  const sent = await provider.ask<SentTimes>('take')
  return { read, sent, cpuUs }
}
