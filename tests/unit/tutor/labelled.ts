import { getStation } from '@/lib/journey/lines'
import type { CriterionId, StationId } from '@/lib/journey/schema'
import { assess } from '@/lib/tutor/assess/assess'
import { openConversation, takeTurn } from '@/lib/tutor/engine'
import { verifyEvidence } from '@/lib/tutor/verify/verify'

export type Labelled = { station: StationId; asked: CriterionId; met: CriterionId[]; unmet: CriterionId[]; text: string }

const ids = (cell: string) => (cell.trim() === '-' ? [] : cell.split(',').map((id) => id.trim() as CriterionId))

/** Reads a table of rows `asked | proved | not proved | message`. */
export function readLabelled(table: Readonly<Record<string, string>>): Labelled[] {
  return Object.entries(table).flatMap(([station, rows]) =>
    rows
      .split('\n')
      .filter((row) => row.trim() !== '')
      .map((row) => {
        const [asked, met, unmet, ...text] = row.split(' | ')
        return {
          station: station as StationId,
          asked: asked!.trim() as CriterionId,
          met: ids(met!),
          unmet: ids(unmet!),
          text: text.join(' | ').trim(),
        }
      }),
  )
}

/** What the engine takes as proved in one message, when what the station asks before is already there. */
export function provedBy({ station, asked, text }: Pick<Labelled, 'station' | 'asked' | 'text'>): CriterionId[] {
  const criteria = getStation(station).criteria
  const standing = criteria.slice(0, Math.max(0, criteria.indexOf(asked))).map((criterionId) => ({ criterionId, quote: '' }))
  const { appraisals } = assess({ stationId: station, text, asked, standing, pasted: false, tutorTexts: [], previousStudentTexts: [] })
  return appraisals
    .filter(({ verdict, criterionId, candidates }) => {
      if (verdict !== 'met') return false
      const verified = (start: number, end: number) =>
        verifyEvidence({ messageId: 'm', text, criterionId, story: 0, start, end, tutorTexts: [], previousStudentTexts: [] }) !== null
      return candidates.some((c) => c.verdict === 'met' && verified(c.start, c.end))
    })
    .map((a) => a.criterionId)
}

/**
 * What one turn of the whole engine proves (guard, assess, verify), when the tutor has just asked for one criterion and what the
 * station asks before is already there.
 */
export function provedInTurn(
  { station, asked, text }: Pick<Labelled, 'station' | 'asked' | 'text'>,
  tutorTexts: readonly string[] = [],
): CriterionId[] {
  const context = { stationId: station, level: null, seed: text }
  const criteria = getStation(station).criteria
  const { state, reply } = openConversation(context)
  const proofs = criteria
    .slice(0, Math.max(0, criteria.indexOf(asked)))
    .map((criterionId) => ({ messageId: 'earlier', criterionId, quote: 'dit avant', start: 0, end: 9, story: 0 }))
  const said = [reply, ...tutorTexts].map((tutorText, i) => ({ id: `t${i}`, role: 'tutor' as const, text: tutorText }))
  return takeTurn(context, { ...state, pending: asked, proofs }, { messageId: 's', text }, said).proofs.map((p) => p.criterionId)
}
