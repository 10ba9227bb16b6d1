import type { Clause } from '../text/clauses'
import type { ReasonCode } from '../schema'
import type { Candidate } from './types'

/** The part of a clause from a word to its end. */
export function spanFrom(clause: Clause, word: number): { start: number; end: number } {
  return { start: clause.words[word]?.start ?? clause.start, end: clause.end }
}

export function candidate(
  verdict: Candidate['verdict'],
  span: { start: number; end: number },
  reasons: readonly ReasonCode[] = [],
  weight = verdict === 'met' ? 5 : 1,
): Candidate {
  return { verdict, start: span.start, end: span.end, reasons, weight }
}
