import { kindOf } from '@/lib/journey/lines'
import type { CriterionId, StationId } from '@/lib/journey/schema'
import type { HintLevel, ReasonCode } from '@/lib/tutor/schema'
import { fold } from '@/lib/tutor/text/fold'
import { CHERCHER } from './phrases/chercher'
import { CLARIFY, CONCERN_OF, PLAIN_DOUBT } from './phrases/clarify'
import { CUES } from './phrases/cues'
import { EXPLORER } from './phrases/explorer'
import { ME_CONNAITRE } from './phrases/me-connaitre'
import { FIELD_WORDS, OPTIONS } from './phrases/options'
import { RACONTER } from './phrases/raconter'
import { TOO_THIN } from './phrases/thin-answer'
import { VIVRE } from './phrases/vivre'
import type { QuestionBank } from './schema'

/** The questions of every dialogue station, in one table. */
export const QUESTIONS: QuestionBank = { ...ME_CONNAITRE, ...EXPLORER, ...CHERCHER, ...VIVRE, ...RACONTER }

type Tiers = readonly (readonly string[])[]

/** The phrasings of one criterion at one hint level; at level 3 those of the student's own field are left out. */
export function questionsAt(stationId: StationId, criterionId: CriterionId, level: HintLevel, told: string): readonly string[] {
  const kind = kindOf(criterionId)
  const [open, narrow] = QUESTIONS[stationId]?.[criterionId] ?? [TOO_THIN[kind], CUES[kind]]
  if (level === 0) return open
  if (level === 1) return narrow
  if (level === 2) return CUES[kind]
  const folded = fold(told)
  return OPTIONS[kind].filter((o) => !FIELD_WORDS[o.field].test(folded)).map((o) => o.text)
}

/** The phrasings to try for a criterion: those of the level first, then the higher levels, then the lower ones. */
export function tiersFor(stationId: StationId, criterionId: CriterionId, level: HintLevel, told: string): Tiers {
  const order: readonly HintLevel[] = level === 3 ? [3, 2, 1, 0] : level === 2 ? [2, 1, 0] : level === 1 ? [1, 0, 2] : [0, 1, 2]
  return order.map((l) => questionsAt(stationId, criterionId, l, told))
}

/** The questions that a doubt on a passage calls for, before those of the ladder; at level 2 and over the hint comes first. */
export function clarifyTiers(criterionId: CriterionId, level: HintLevel, reason: ReasonCode | undefined, ladder: Tiers): Tiers {
  const kind = kindOf(criterionId)
  const own =
    reason === undefined || reason === 'ECHO' || reason === 'PASTED' || reason === 'STUFFED'
      ? PLAIN_DOUBT
      : reason === 'TOO_THIN'
        ? TOO_THIN[kind]
        : CLARIFY[reason][CONCERN_OF[kind]]
  return level >= 2 ? [ladder[0]!, own, ...ladder.slice(1)] : [own, ...ladder]
}
