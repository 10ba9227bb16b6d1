import { Refusal } from './check'
import type { FaultName } from './faults'

const REFUSALS: Partial<Record<FaultName, Refusal>> = {
  '401': new Refusal(401, 'No auth credentials found'),
  '402': new Refusal(402, 'Insufficient credits. Add more to go on.'),
  '404-policy': new Refusal(404, 'No endpoints found matching your data policy. Configure your privacy settings.'),
  '408': new Refusal(408, 'Request timed out'),
  '429': new Refusal(429, 'Rate limit exceeded', { 'retry-after': '1' }),
  '502': new Refusal(502, 'Provider returned error'),
}

/** The refusal that a fault asks for, or null. */
export function refusalFor(fault: FaultName | null): Refusal | null {
  return (fault && REFUSALS[fault]) ?? null
}

/** An error object as OpenAI-compatible providers shape it. */
export function errorBody(status: number, message: string): object {
  const type = status === 400 ? 'invalid_request_error' : 'provider_error'
  return { error: { message, type, param: null, code: status, metadata: { provider_name: 'Stand-in' } } }
}
