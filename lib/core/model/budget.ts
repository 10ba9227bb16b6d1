import 'server-only'
import { z } from 'zod'
import { describeFailure, log } from '../log'
import type { Viewer } from '../viewer'
import type { ModelLimits } from './config'

/** Why no model answers this turn; `unavailable` when the database could not be asked. */
export type RefusedBecause = 'not-allowed' | 'student-cap' | 'global-cap' | 'busy' | 'unavailable'
export type Reservation = { readonly granted: true; readonly because: null } | { readonly granted: false; readonly because: RefusedBecause }

// A turn is over in 12 s; a process that died in the middle of one gives its place back after this.
const LEASE_SECONDS = 60

const Reserved = z.discriminatedUnion('granted', [
  z.object({ granted: z.literal(true), because: z.null() }),
  z.object({ granted: z.literal(false), because: z.enum(['not-allowed', 'student-cap', 'global-cap', 'busy']) }),
])
const Settled = z.object({ settled: z.boolean() })

/**
 * Asks, before anything leaves, whether the model may be used for this turn: consents, caps of the UTC day, a free place. The
 * day is charged `tokens` at once. Asking again while the turn holds its reservation grants it without another charge.
 * @param tokens the most that the turn can cost, prompts and replies together; 1 to 50 000
 */
export async function reserveModel(
  viewer: Viewer,
  { turnId, tokens, limits }: { turnId: string; tokens: number; limits: ModelLimits },
): Promise<Reservation> {
  const { studentTokensPerDay, tokensPerDay, concurrentTurns } = limits
  const call = { turnId, tokens, studentTokensPerDay, tokensPerDay, concurrentTurns, leaseSeconds: LEASE_SECONDS }
  return (await callBudget(viewer, 'reserve_model', call, Reserved)) ?? { granted: false, because: 'unavailable' }
}

/**
 * Ends the turn's use of the model and charges what exceeds the reservation; less is never refunded. Call it whatever happened.
 * @param tokens what was used
 * @returns false when nothing was settled: no reservation, settled before, or no database
 */
export async function settleModel(viewer: Viewer, { turnId, tokens }: { turnId: string; tokens: number }): Promise<boolean> {
  return (await callBudget(viewer, 'settle_model', { turnId, tokens }, Settled))?.settled ?? false
}

/** One budget function as the viewer; undefined when it could not answer, whatever the reason. */
async function callBudget<S extends z.ZodType>(
  { db }: Viewer,
  name: 'reserve_model' | 'settle_model',
  call: Record<string, string | number>,
  answer: S,
): Promise<z.infer<S> | undefined> {
  try {
    const { data, error } = await db.rpc(name, { call })
    if (!error) return answer.parse(data)
    log('warn', 'budget.failed', { function: name, code: error.code })
  } catch (error) {
    log('warn', 'budget.failed', { function: name, ...describeFailure(error) })
  }
  return undefined
}
