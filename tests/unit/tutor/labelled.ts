import { getStation } from '@/lib/journey/lines'
import type { CriterionId, StationId } from '@/lib/journey/schema'
import { assess } from '@/lib/tutor/assess/assess'
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
