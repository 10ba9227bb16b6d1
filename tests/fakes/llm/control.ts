import { Refusal } from './check'
import type { Pace, ReceivedRequest, RequestBody, Role } from './contract'
import { type FaultOrder, type FaultQueue, toFault } from './faults'

type Controlled = { faults: FaultQueue; pace: Pace; requests: ReceivedRequest[] }

function readOrder(value: unknown): FaultOrder {
  if (typeof value !== 'object' || value === null) throw new Refusal(400, 'An order is {"fault", "role"?, "times"?}')
  const { fault, role, times } = value as Record<string, unknown>
  return {
    fault: toFault(fault),
    ...(typeof role === 'string' ? { role: role as Role } : {}),
    ...(typeof times === 'number' ? { times } : {}),
  }
}

/**
 * `POST /control`, for a test in another process; any of `{"clear":true, "next":{…}, "always":{…}, "delayMs":{…}, "forget":true}`,
 * in this order. `forget` empties the list of requests. Throws a 400 on an unknown fault.
 */
export function control(body: RequestBody, { faults, pace, requests }: Controlled): object {
  if (body.clear === true) faults.clear()
  if (body.next !== undefined) faults.next(readOrder(body.next))
  if (body.always !== undefined) faults.always(readOrder(body.always))
  if (typeof body.delayMs === 'object') Object.assign(pace, body.delayMs)
  if (body.forget === true) requests.length = 0
  return { ok: true, pace, requests: requests.length }
}
