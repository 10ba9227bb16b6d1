import { normaliseName } from './names'
import type { Candidate } from './provider'
import type { Reason } from './reasons'
import { PER_PAGE } from './schema'
import { CAPACITY, CAPACITY_UNKNOWN, FATIGUE, FIT, FRESH_DAYS, FRESH_REASON_DAYS, JITTER, REASON_FROM, WEIGHTS } from './weights'

export type Evidence = { readonly contacts: number; readonly answers: number }

export type RankingInput = {
  /** What was asked for: NAF classes, groups or divisions, best first. */
  readonly nafs: readonly string[]
  /** The words that names were searched for; empty when there were none. */
  readonly words: string
  readonly radiusKm: number
  /** ISO date: the seed of the day's shuffle and the measure of freshness. */
  readonly day: string
  /** By SIRET: how many students wrote, and how many had an answer. */
  readonly evidence: ReadonlyMap<string, Evidence>
  /** By SIRET: applications of the last 30 days. */
  readonly fatigue: ReadonlyMap<string, number>
  /** Words of the student's own target; each may lift an establishment whose name or trade label holds it. */
  readonly target?: readonly string[]
  /** The label of a NAF code, for the target's words; none compares names alone. */
  readonly labelOf?: (naf: string) => string
}

/** A candidate with its score (0 to 1.05) and why, the strongest reason first. */
export type Ranked = { readonly candidate: Candidate; readonly score: number; readonly reasons: readonly Reason[] }

/**
 * Puts candidates in order: (0.40 fit + 0.25 proximity + 0.15 capacity + 0.15 evidence + 0.05 freshness) × the day's
 * shuffle − fatigue; then no page of ten holds two establishments of one company.
 */
export function rank(candidates: readonly Candidate[], input: RankingInput): Ranked[] {
  const scored = candidates.map((candidate) => score(candidate, input))
  scored.sort((a, b) => b.score - a.score || a.candidate.siret.localeCompare(b.candidate.siret))
  return onePerCompany(scored)
}

function score(candidate: Candidate, input: RankingInput): Ranked {
  const fit = fitOf(candidate, input)
  const proximity = candidate.distanceKm === null ? 0 : Math.exp(-candidate.distanceKm / (input.radiusKm / 2))
  const capacity = candidate.band === null ? CAPACITY_UNKNOWN : (CAPACITY[candidate.band] ?? CAPACITY_UNKNOWN)
  const seen = input.evidence.get(candidate.siret) ?? { contacts: 0, answers: 0 }
  // Smoothed: nobody's silence and one lucky answer are both worth little.
  const evidence = (seen.answers + 1) / (seen.contacts + 2)
  const age = candidate.updatedOn === null ? FRESH_DAYS : daysBetween(candidate.updatedOn, input.day)
  const freshness = Math.min(1, Math.max(0, 1 - age / FRESH_DAYS))
  const parts = { fit: fit.value, proximity, capacity, evidence, freshness }
  const sum = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).reduce((total, part) => total + WEIGHTS[part] * parts[part], 0)
  const tired = Math.min(FATIGUE.most, (input.fatigue.get(candidate.siret) ?? 0) * FATIGUE.each)

  const reasons: (readonly [number, Reason])[] = fit.reasons.map((reason) => [WEIGHTS.fit * fit.value, reason] as const)
  if (candidate.distanceKm !== null && proximity >= REASON_FROM.proximity)
    reasons.push([WEIGHTS.proximity * proximity, { code: 'near', values: { km: Math.round(candidate.distanceKm * 10) / 10 } }])
  if (candidate.band !== null && capacity >= REASON_FROM.capacity)
    reasons.push([WEIGHTS.capacity * capacity, { code: 'size-fits', values: { band: candidate.band, year: candidate.bandYear } }])
  if (seen.answers > 0 && evidence >= REASON_FROM.evidence)
    reasons.push([WEIGHTS.evidence * evidence, { code: 'answers-often', values: { ...seen } }])
  if (candidate.updatedOn !== null && age <= FRESH_REASON_DAYS)
    reasons.push([WEIGHTS.freshness * freshness, { code: 'fresh', values: { on: candidate.updatedOn } }])
  reasons.sort(([a], [b]) => b - a)
  return { candidate, score: sum * jitter(input.day, candidate.siret) - tired, reasons: reasons.map(([, reason]) => reason) }
}

function fitOf(candidate: Candidate, { nafs, words, target = [], labelOf }: RankingInput): { value: number; reasons: Reason[] } {
  const reasons: Reason[] = []
  let value = 0
  let exact = false
  nafs.forEach((code, index) => {
    const worth = Math.max(0, likeness(candidate.naf, code) - index * FIT.laterCode)
    if (worth <= value) return
    value = worth
    exact = candidate.naf.startsWith(code)
  })
  if (value > 0) reasons.push({ code: exact ? 'trade-exact' : 'trade-near', values: { naf: candidate.naf } })
  const name = normaliseName(candidate.name)
  // A source that was asked by words alone found this one by its name.
  if (words !== '' && (nafs.length === 0 || value === 0)) {
    value = Math.max(value, FIT.name)
    reasons.push({ code: 'name', values: {} })
  }
  const about = `${name} ${labelOf ? normaliseName(labelOf(candidate.naf)) : ''}`.split(' ')
  const word = target.find((wanted) => about.some((one) => one.length > 3 && one === normaliseName(wanted)))
  if (word !== undefined) {
    value = Math.min(1, value + FIT.target)
    reasons.push({ code: 'your-target', values: { word } })
  }
  return { value, reasons }
}

/** What two NAF rev. 2 codes share: a group or a division that was asked for is met whole. */
function likeness(naf: string, asked: string): number {
  if (naf.startsWith(asked)) return FIT.class
  if (naf.slice(0, 4) === asked.slice(0, 4)) return FIT.group
  if (naf.slice(0, 2) === asked.slice(0, 2)) return FIT.division
  return sectionOf(naf) === sectionOf(asked) ? FIT.section : FIT.none
}

/** Last division of each section A to U of NAF rev. 2 (Insee, 2008). */
const SECTION_ENDS = [3, 9, 33, 35, 39, 43, 47, 53, 56, 63, 66, 68, 75, 82, 84, 85, 88, 93, 96, 98, 99]
const sectionOf = (naf: string) => SECTION_ENDS.findIndex((end) => Number(naf.slice(0, 2)) <= end)

/** Keeps the order, and moves an establishment to the first page on which its company does not stand yet. */
function onePerCompany(sorted: readonly Ranked[]): Ranked[] {
  const pages: { rows: Ranked[]; sirens: Set<string> }[] = []
  let firstOpen = 0
  for (const row of sorted) {
    const { siren } = row.candidate
    let at = firstOpen
    while (pages[at] && (pages[at]!.rows.length >= PER_PAGE || pages[at]!.sirens.has(siren))) at++
    const page = (pages[at] ??= { rows: [], sirens: new Set() })
    page.rows.push(row)
    page.sirens.add(siren)
    while (pages[firstOpen] && pages[firstOpen]!.rows.length >= PER_PAGE) firstOpen++
  }
  // Only the last pages can stay short: those where one company alone is left.
  return pages.flatMap(({ rows }) => rows)
}

/** Between 0.95 and 1.05, the same all day for one establishment (FNV-1a, Fowler, Noll and Vo, 1991). */
function jitter(day: string, siret: string): number {
  let hash = 0x811c9dc5
  for (const unit of day + siret) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return 1 - JITTER + (2 * JITTER * (hash >>> 0)) / 0xffffffff
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
