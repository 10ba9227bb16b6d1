import type { CriterionId, StationId } from '@/lib/journey/schema'
import { type Appraisal, type Assessment, disownResults } from '../assess/assess'
import { isEnglish } from '../assess/english'
import { isRepeated } from '../assess/flaws'
import { readMessage } from '../assess/reading'
import { findAnswer } from './necessary'
import type { Candidate } from '../assess/types'
import type { Verdict } from '../schema'
import { locateQuote } from './locate'

/** What a model says of one criterion: a verdict and the words it rests on. Nothing else of it is ever used. */
export type ModelFinding = {
  readonly criterionId: CriterionId
  readonly verdict: Verdict
  readonly quote: string | null
  readonly subject: 'self' | 'we' | 'other' | 'none'
  readonly polarity: 'done' | 'negated' | 'hypothetical'
}

export type MergeFacts = {
  readonly text: string
  readonly stationId: StationId
  readonly asked: CriterionId | null
  /** Criteria proved before this message, in the story in hand. */
  readonly met: readonly CriterionId[]
  readonly previousStudentTexts: readonly string[]
}

/**
 * What the rules found, with what a model adds: `met` when the rules say so, or when the model says so, its quote stands in this
 * message and the rules, reading those words as the answer to that very question, find the necessary condition in them. So a
 * model can help to hear; it can never make something count, and it can never take away what the rules hold.
 */
export function mergeFindings(assessment: Assessment, findings: readonly ModelFinding[], facts: MergeFacts): Assessment {
  const isUsable = assessment.flaw === null && !assessment.correction.retracts && !isRepeated(facts.text, facts.previousStudentTexts)
  if (!isUsable || findings.length === 0) return assessment
  const readings = readMessage(facts.text)
  const met = [...facts.met, ...assessment.appraisals.filter((a) => a.verdict === 'met').map((a) => a.criterionId)]
  const appraisals = assessment.appraisals.map((appraisal) => {
    if (appraisal.verdict === 'met' || facts.met.includes(appraisal.criterionId)) return appraisal
    const heard = findings.filter((f) => f.criterionId === appraisal.criterionId).flatMap((f) => hear(f, facts, readings, met))
    return heard.length > 0 ? added(appraisal, heard) : appraisal
  })
  return { ...assessment, appraisals: disownResults(appraisals, readings, facts.met) }
}

function hear(
  { criterionId, verdict, quote, subject, polarity }: ModelFinding,
  { text, stationId, asked }: MergeFacts,
  readings: ReturnType<typeof readMessage>,
  met: readonly CriterionId[],
): Candidate[] {
  if (verdict !== 'met' || quote === null || polarity !== 'done' || subject === 'we' || subject === 'other') return []
  const place = locateQuote(text, quote)
  // What is said in English is read by rules of its own.
  if (place === null || isEnglish(text.slice(place.start, place.end))) return []
  return findAnswer(criterionId, readings, place, { stationId, asked, met })
}

function added(appraisal: Appraisal, heard: readonly Candidate[]): Appraisal {
  return { ...appraisal, verdict: 'met', reasons: [], candidates: [...heard, ...appraisal.candidates] }
}
