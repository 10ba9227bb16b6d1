import type { Role } from './contract'

type Fault = { readonly name: string; readonly roles: readonly Role[] }

const EVERY: readonly Role[] = ['assessor', 'speaker', 'embeddings', 'chat']
const COMPLETIONS: readonly Role[] = ['assessor', 'speaker', 'chat']

/** Every way in which the stand-in can fail or misbehave, and the roles in which it makes sense. */
export const FAULTS = [
  { name: '401', roles: EVERY },
  { name: '402', roles: EVERY },
  { name: '404-policy', roles: EVERY },
  { name: '408', roles: EVERY },
  { name: '429', roles: EVERY },
  { name: '502', roles: EVERY },
  { name: '200-error', roles: EVERY },
  { name: 'error-mid-stream', roles: COMPLETIONS },
  { name: 'cut', roles: EVERY },
  { name: 'cut-early', roles: EVERY },
  { name: 'eof', roles: EVERY },
  { name: 'stall', roles: EVERY },
  { name: 'stall-mid-stream', roles: EVERY },
  { name: 'stall-headers', roles: EVERY },
  { name: 'bad-json', roles: EVERY },
  { name: 'wrong-enum', roles: ['assessor'] },
  { name: 'fenced-json', roles: ['assessor'] },
  { name: 'invented-quote', roles: ['assessor'] },
  { name: 'two-questions', roles: ['speaker'] },
  { name: 'ghost-writing', roles: ['speaker'] },
  { name: 'other-language', roles: ['speaker'] },
  { name: 'never-ending', roles: COMPLETIONS },
  { name: 'obedient', roles: ['assessor', 'speaker'] },
  { name: 'leading', roles: ['speaker'] },
  { name: 'empty', roles: EVERY },
  { name: 'length', roles: COMPLETIONS },
] as const satisfies readonly Fault[]

export type FaultName = (typeof FAULTS)[number]['name']

/** An order for coming requests; without `role` it is for every role in which the fault makes sense. */
export type FaultOrder = { role?: Role; fault: FaultName; times?: number }

const rolesOf = new Map<string, readonly Role[]>(FAULTS.map((f) => [f.name, f.roles]))

/** The name as a fault. Throws on an unknown one: a drill that silently ran without its fault would prove nothing. */
export function toFault(name: unknown): FaultName {
  if (typeof name !== 'string' || !rolesOf.has(name)) throw new Error(`Unknown fault: ${String(name)}`)
  return name as FaultName
}

function makesSense(fault: FaultName, role: Role): boolean {
  return rolesOf.get(fault)!.includes(role)
}

/** `stall` or `speaker:stall` → the fault if it concerns that role, else null. Throws on an unknown fault. */
function readOrder(order: string, role: Role): FaultName | null {
  const colon = order.indexOf(':')
  const fault = toFault(order.slice(colon + 1))
  return (colon === -1 || order.slice(0, colon) === role) && makesSense(fault, role) ? fault : null
}

/** The orders of a test, oldest first; `next` before `always`. */
export class FaultQueue {
  #next: (FaultOrder & { times: number })[] = []
  #always: FaultOrder[] = []

  /** The next request (or the next `times` requests) of that role meets this fault. */
  next(order: FaultOrder): void {
    this.#next.push({ ...order, times: order.times ?? 1, fault: toFault(order.fault) })
  }

  /** Every request of that role meets this fault, until `clear`. */
  always(order: FaultOrder): void {
    this.#always.push({ ...order, fault: toFault(order.fault) })
  }

  clear(): void {
    this.#next = []
    this.#always = []
  }

  /** Takes the fault for a request of that role, if any. */
  take(role: Role): FaultName | null {
    const concerns = (o: FaultOrder) => (o.role === undefined || o.role === role) && makesSense(o.fault, role)
    const waiting = this.#next.find(concerns)
    if (waiting === undefined) return this.#always.find(concerns)?.fault ?? null
    waiting.times -= 1
    if (waiting.times <= 0) this.#next = this.#next.filter((o) => o !== waiting)
    return waiting.fault
  }
}

/** The fault of a request: header `x-fake-fault`, else the queue, else the model's suffixes (`honest#speaker:stall#401`). */
export function chooseFault(role: Role, header: string | undefined, queue: FaultQueue, model: string): FaultName | null {
  const asked = header === undefined ? null : readOrder(header, role)
  if (asked !== null) return asked
  const queued = queue.take(role)
  if (queued !== null) return queued
  const [, ...suffixes] = model.split('#')
  return suffixes.map((s) => readOrder(s, role)).find((f) => f !== null) ?? null
}
