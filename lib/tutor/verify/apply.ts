import type { CriterionId } from '@/lib/journey/schema'
import type { Assessment } from '../assess/assess'
import type { Evidence, Finding } from '../schema'
import type { ConversationState } from '../state'
import { joinNeighbours } from './join'
import { verifyEvidence } from './verify'

/** The message that is read, and what was said before it. */
export type Source = {
  readonly messageId: string
  readonly text: string
  readonly tutorTexts: readonly string[]
  readonly previousStudentTexts: readonly string[]
}

export type Applied = {
  readonly state: ConversationState
  readonly findings: Finding[]
  readonly proofs: Evidence[]
  readonly voided: Evidence[]
}

/** Verifies what was found and writes it into the state; nothing else ever adds a proof. Without an assessment nothing changes. */
export function applyAssessment(state: ConversationState, assessment: Assessment | null, source: Source): Applied {
  if (assessment === null) return { state, findings: [], proofs: [], voided: [] }
  const { messageId, text } = source
  const { corrects, denied } = assessment.correction
  const standing = (id: CriterionId) => state.proofs.filter((p) => p.story === state.story && p.criterionId === id)
  const proofs: Evidence[] = []
  const voided: Evidence[] = denied.flatMap(standing)
  const findings = assessment.appraisals.map((appraisal): Finding => {
    const spans = appraisal.candidates.slice(0, 3).map(({ start, end }) => ({ messageId, start, end }))
    const known = standing(appraisal.criterionId)
    const replaces = corrects && known.length > 0 && appraisal.verdict === 'met' && !denied.includes(appraisal.criterionId)
    if (appraisal.verdict === 'met' && (known.length === 0 || replaces || denied.includes(appraisal.criterionId))) {
      const sound = appraisal.candidates.filter((candidate) => candidate.verdict === 'met')
      // The whole breath first, then each clause by itself: a neighbour that echoes the tutor must not spoil a good one.
      const passages = [...sound.slice(0, 1).map((best) => joinNeighbours(text, best, sound)), ...sound]
      for (const { start, end } of passages) {
        const evidence = verifyEvidence({ ...source, criterionId: appraisal.criterionId, story: state.story, start, end })
        if (evidence === null) continue
        proofs.push(evidence)
        if (replaces) voided.push(...known)
        return {
          criterionId: appraisal.criterionId,
          verdict: 'met',
          spans: [{ messageId, start: evidence.start, end: evidence.end }],
          reasons: [],
        }
      }
      return { criterionId: appraisal.criterionId, verdict: 'partial', spans, reasons: ['ECHO'] }
    }
    return { criterionId: appraisal.criterionId, verdict: appraisal.verdict, spans, reasons: [...appraisal.reasons] }
  })
  const kept = state.proofs.filter((p) => !voided.includes(p))
  return { state: { ...state, proofs: [...kept, ...proofs], voided: [...state.voided, ...voided] }, findings, proofs, voided }
}
