/** The whole of the ranking in figures. Parts are between 0 and 1; the five weights add up to 1. */
export const WEIGHTS = { fit: 0.4, proximity: 0.25, capacity: 0.15, evidence: 0.15, freshness: 0.05 } as const

/** How near an activity is to the one asked for, by what their NAF codes share. A later code of the list is worth a little less. */
export const FIT = { class: 1, group: 0.7, division: 0.4, section: 0.2, name: 0.9, none: 0, laterCode: 0.04, target: 0.15 } as const

/** How likely an establishment of a band can take a student along. Below three people few can; very large ones answer by forms. */
export const CAPACITY: Readonly<Record<string, number>> = {
  '01': 0.15,
  '02': 0.35,
  '03': 0.55,
  '11': 0.75,
  '12': 0.9,
  '21': 1,
  '22': 1,
  '31': 0.9,
  '32': 0.9,
  '41': 0.8,
  '42': 0.8,
  '51': 0.8,
  '52': 0.8,
  '53': 0.8,
}
/** Where a source does not tell the band. */
export const CAPACITY_UNKNOWN = 0.3

/** Full marks on the day of the last change, none after five years. */
export const FRESH_DAYS = 5 * 365
/** A change so recent is worth a sentence. */
export const FRESH_REASON_DAYS = 2 * 365

/** The daily shuffle: ±5 %, so that a whole class does not write to the same ten. */
export const JITTER = 0.05
/** What each application of this server's students in the last 30 days takes off, and the most it takes. */
export const FATIGUE = { each: 0.04, most: 0.2 } as const

/** From where on a part is worth a sentence. */
export const REASON_FROM = { proximity: 0.5, capacity: 0.55, evidence: 0.5 } as const
