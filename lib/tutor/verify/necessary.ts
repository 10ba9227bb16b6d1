import { kindOf } from '@/lib/journey/lines'
import type { CriterionId, CriterionKind } from '@/lib/journey/schema'
import { READERS } from '../assess/assess'
import type { Reading } from '../assess/reading'
import type { AssessContext, Candidate } from '../assess/types'

/**
 * Kinds of which the rules can tell, from the words alone, that the necessary condition holds. A look back, a choice or a fact
 * is only told from anything else by the question that was asked: there a model's word would be all there is.
 */
const LIFTABLE: ReadonlySet<CriterionKind> = new Set(['situation', 'action', 'result', 'skill'])

/**
 * The necessary condition of a criterion, on words that somebody says meet it: the rules must accept a passage that holds these
 * words when they read the message as the answer to that very question; and an outcome wants an act before it.
 */
export function findAnswer(
  criterionId: CriterionId,
  readings: readonly Reading[],
  place: { readonly start: number; readonly end: number },
  context: AssessContext,
): Candidate[] {
  const kind = kindOf(criterionId)
  if (!LIFTABLE.has(kind) || (kind === 'result' && !context.met.includes('action'))) return []
  return READERS[kind](readings, { ...context, asked: criterionId }, criterionId).filter(
    (c) => c.verdict === 'met' && c.start < place.end && place.start < c.end,
  )
}
