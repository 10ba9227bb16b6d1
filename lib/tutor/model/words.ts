import { skills } from '@/lib/core/i18n/fr/skills'
import { stations } from '@/lib/core/i18n/fr/stations'
import type { CriterionId, StationId } from '@/lib/journey/schema'

/** What a criterion is after, in the words that the student sees. The tutor speaks French whatever the page's language. */
export function meaningOf(stationId: StationId, criterionId: CriterionId): string {
  const text = stations[stationId].criteria?.[criterionId]
  return text ? `${text.label} : ${text.hint}` : criterionId
}

/** The names of a station's criteria, which a reply must never speak as a rubric. */
export function labelsOf(stationId: StationId): string[] {
  return Object.values(stations[stationId].criteria ?? {}).map(({ label }) => label)
}

/** What the skills of the catalogue are called: a reply must not name one that the student has not named. */
export const skillLabels: readonly string[] = Object.values(skills.items).map(({ label }) => label)
