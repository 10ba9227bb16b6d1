import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Pace, ReceivedRequest } from '../fakes/llm/contract'
import type { FaultOrder } from '../fakes/llm/faults'

type Orders = { clear?: true; next?: FaultOrder; always?: FaultOrder; delayMs?: Partial<Pace>; forget?: true }

/** The stand-in provider in a process of its own, told over HTTP what to do. */
export type StandIn = {
  /** What an app needs in its environment to talk to it. */
  readonly env: Readonly<Record<string, string>>
  readonly model: string
  readonly host: string
  order(orders: Orders): Promise<void>
  /** Forgets every fault and every request, and answers at once. */
  reset(): Promise<void>
  received(): Promise<ReceivedRequest[]>
  stop(): Promise<void>
}

/** Starts it on a free port. @throws Error when it ends before it listens */
export async function startStandIn(): Promise<StandIn> {
  const main = path.join('tests', 'fakes', 'llm', 'main.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', main, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [unknown]
  const said = /LLM_BASE_URL=(\S+) LLM_API_KEY=(\S+) LLM_MODEL=(\S+)/.exec(String(line))
  if (!said) throw new Error(`The stand-in did not start: ${String(line)}`)
  const [, baseUrl, apiKey, model] = said as unknown as [string, string, string, string]
  const control = new URL('/control', baseUrl)
  const order = async (orders: Orders) => {
    const response = await fetch(control, { method: 'POST', body: JSON.stringify(orders) })
    if (!response.ok) throw new Error(`The stand-in refused ${JSON.stringify(orders)}: ${await response.text()}`)
  }
  return {
    env: { LLM_BASE_URL: baseUrl, LLM_API_KEY: apiKey, LLM_MODEL: model },
    model,
    host: control.host,
    order,
    reset: () => order({ clear: true, forget: true, delayMs: { firstToken: 0, perToken: 0 } }),
    received: async () => ((await (await fetch(control)).json()) as { requests: ReceivedRequest[] }).requests,
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
