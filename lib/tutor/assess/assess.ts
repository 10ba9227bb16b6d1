import { kindOf, getStation } from '@/lib/journey/lines'
import type { CriterionId, CriterionKind, StationId } from '@/lib/journey/schema'
import type { ReasonCode, Verdict } from '../schema'
import { readAction } from './action'
import { readChoice } from './choice'
import { type Correction, objectsToRecap, readCorrection, type Standing } from './correction'
import { isEnglish, readEnglish } from './english'
import { readFact } from './fact'
import { echoesTutor, isRepeated, isStuffed, readsLikeProse } from './flaws'
import { readMessage, type Reading } from './reading'
import { readReflection } from './reflection'
import { readResult } from './result'
import { readSituation } from './situation'
import { readSkill } from './skill'
import type { AssessContext, Candidate, Reader } from './types'

export const READERS: Readonly<Record<CriterionKind, Reader>> = {
  situation: readSituation,
  action: readAction,
  result: readResult,
  skill: readSkill,
  reflection: readReflection,
  choice: readChoice,
  fact: readFact,
}

export type AssessInput = {
  readonly stationId: StationId
  readonly text: string
  readonly asked: CriterionId | null
  /** The proofs that stand in the story in hand. */
  readonly standing: readonly Standing[]
  readonly pasted: boolean
  readonly tutorTexts: readonly string[]
  readonly previousStudentTexts: readonly string[]
}

export type Appraisal = {
  readonly criterionId: CriterionId
  readonly verdict: Verdict
  readonly reasons: readonly ReasonCode[]
  /** Best passages first; offsets are UTF-16 units of the message. */
  readonly candidates: readonly Candidate[]
}

export type Assessment = {
  readonly appraisals: readonly Appraisal[]
  readonly flaw: 'PASTED' | 'ECHO' | 'STUFFED' | null
  readonly correction: Correction
  readonly objects: boolean
}

function flawOf(input: AssessInput, readings: readonly Reading[]): Assessment['flaw'] {
  if (input.pasted || readsLikeProse(readings)) return 'PASTED'
  if (echoesTutor(input.text, input.tutorTexts)) return 'ECHO'
  return isStuffed(readings) ? 'STUFFED' : null
}

function appraise(criterionId: CriterionId, text: string, readings: readonly Reading[], context: AssessContext): Appraisal {
  const kind = kindOf(criterionId)
  const sentences = [...new Set(readings.map((r) => r.clause.sentence))].map((n) => readings.filter((r) => r.clause.sentence === n))
  const english = sentences.filter((s) => isEnglish(text.slice(s[0]!.clause.start, s.at(-1)!.clause.end)))
  const french = readings.filter((r) => !english.some((s) => s.includes(r)))
  const found = [
    ...READERS[kind](french, context, criterionId),
    ...english.filter((s) => !s.some((r) => r.request)).flatMap((s) => readEnglish(s, text, kind, context)),
  ]
  const candidates = found.sort((a, b) => rank(b) - rank(a))
  const best = candidates[0]
  return { criterionId, verdict: best?.verdict ?? 'unmet', reasons: best?.reasons ?? [], candidates }
}

const rank = (c: Candidate) => c.weight + (c.verdict === 'met' ? 100 : 0)

/**
 * Reads one student message against every criterion of the station. Pure and deterministic. A message that is pasted, an echo
 * of the tutor or a pile of key words proves nothing, whatever it says.
 */
export function assess(input: AssessInput): Assessment {
  const readings = readMessage(input.text)
  const met = input.standing.map((s) => s.criterionId)
  const context: AssessContext = { stationId: input.stationId, asked: input.asked, met }
  const flaw = flawOf(input, readings)
  const repeated = isRepeated(input.text, input.previousStudentTexts)
  const correction = readCorrection(readings, input.standing)
  const usable = repeated || correction.retracts ? [] : readings
  const appraisals = disownResults(
    // What is taken back is read as if it had just been asked: « pas au marché, à la foire » puts something in its place.
    getStation(input.stationId).criteria.map((id) =>
      appraise(id, input.text, usable, correction.denied.includes(id) ? { ...context, asked: id, corrects: true } : context),
    ),
    usable,
    met,
  )
  return {
    appraisals: appraisals.map((a) => (flaw === null ? a : weaken(a, flaw))),
    flaw,
    correction,
    objects: objectsToRecap(readings),
  }
}

/** An outcome nobody of ours has a part in proves nothing: « son patron l’a félicité ». */
export function disownResults(
  appraisals: readonly Appraisal[],
  readings: readonly Reading[],
  met: readonly CriterionId[],
): readonly Appraisal[] {
  const action = appraisals.find((a) => a.criterionId === 'action')
  if (action === undefined || action.verdict === 'met' || met.includes('action')) return appraisals
  const ours =
    readings.some((r) => r.predicates.some((p) => (p.subject === 'self' || p.subject === 'we') && !p.negated)) ||
    readings.some((r) => /\b(?:m|me|moi|nous|notre|nos)\b/.test(r.n))
  return ours ? appraisals : appraisals.map((a) => (a.criterionId === 'result' ? weaken(a, 'OTHER_SUBJECT') : a))
}

function weaken(appraisal: Appraisal, reason: ReasonCode): Appraisal {
  if (appraisal.verdict === 'unmet') return appraisal
  return {
    ...appraisal,
    verdict: 'partial',
    reasons: [reason],
    candidates: appraisal.candidates.map((c) => ({ ...c, verdict: 'partial', reasons: [reason] })),
  }
}
