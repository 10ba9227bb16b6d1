import type { SchoolLevel } from './schema'

export type RuleTopic = 'duration' | 'period' | 'money' | 'signatures' | 'hours' | 'safety' | 'insurance' | 'host'

/** Year, month or day; `published` is the date of the text, `read` the date when the page was read. */
export type RuleSource = { readonly label: string; readonly date: string; readonly dateIs: 'published' | 'read' }

const READ = { date: '2026-11', dateIs: 'read' } as const
const SOURCES = {
  'e1-convention': { label: '1élève1stage, convention type (4e, 3e, 2de)', date: '2026-07-22', dateIs: 'published' },
  'e1-calendar': { label: '1élève1stage, calendrier de la 2de', date: '2026-07-22', dateIs: 'published' },
  'immersion-facilitee': { label: 'Immersion Facilitée, règles de la convention', date: '2026-08-07', dateIs: 'published' },
  f1882: { label: 'service-public.fr, fiche F1882', ...READ },
  f16734: { label: 'service-public.fr, fiche F16734', date: '2020', dateIs: 'published' },
  letudiant: { label: 'letudiant.fr, fcpe.asso.fr', ...READ },
  banque: { label: 'banquedesterritoires.fr', ...READ },
  'college-page': { label: 'Page d’un collège', date: '2017', dateIs: 'published' },
  jobirl: { label: 'jobirl.com', ...READ },
  'lycees-pro': { label: 'Lycées professionnels Simon-Lazard et Bartholdi', ...READ },
  onisep: { label: 'onisep.fr', ...READ },
  'prepa-hec': { label: 'prepa-hec.org', ...READ },
  'cci-paris': { label: 'cci-paris-idf.fr, article D124-4', ...READ },
  gratification: { label: 'apecita-media.com, professionbienetre.fr, ash.tm.fr', ...READ },
} as const satisfies Record<string, RuleSource>

type Row = readonly [topic: RuleTopic, sources: readonly (keyof typeof SOURCES)[], certainty: 'read-at-source' | 'to-confirm']

/** Every fact shown, with where it was read. `to-confirm`: reported by others, old, or seen to differ between sources. */
const FACTS = {
  'length-4e': ['duration', ['e1-convention', 'f1882'], 'read-at-source'],
  'length-3e': ['duration', ['f1882'], 'read-at-source'],
  'length-2de': ['duration', ['e1-calendar'], 'read-at-source'],
  'mini-stage': ['duration', ['immersion-facilitee'], 'read-at-source'],
  'period-3e': ['period', ['letudiant'], 'to-confirm'],
  'period-2de': ['period', ['e1-calendar'], 'to-confirm'],
  'no-host-2de': ['host', ['banque'], 'to-confirm'],
  'unpaid-observation': ['money', ['e1-convention'], 'read-at-source'],
  'unpaid-3e': ['money', ['f1882', 'e1-convention'], 'to-confirm'],
  'sign-observation': ['signatures', ['f1882', 'e1-convention'], 'read-at-source'],
  'hours-observation': ['hours', ['e1-convention'], 'read-at-source'],
  'early-late-3e': ['hours', ['college-page'], 'to-confirm'],
  'no-machines': ['safety', ['e1-convention'], 'read-at-source'],
  'under-14': ['host', ['jobirl'], 'to-confirm'],
  'insurance-observation': ['insurance', ['f1882'], 'read-at-source'],
  'length-cap': ['duration', ['lycees-pro'], 'to-confirm'],
  'length-bac-pro': ['duration', ['lycees-pro'], 'to-confirm'],
  'allowance-cap': ['money', ['lycees-pro'], 'to-confirm'],
  'allowance-bac-pro': ['money', ['lycees-pro'], 'to-confirm'],
  'gratification-farming': ['money', ['gratification'], 'to-confirm'],
  'sign-pfmp': ['signatures', ['e1-convention'], 'to-confirm'],
  'length-bts': ['duration', ['onisep'], 'read-at-source'],
  'length-but': ['duration', ['onisep'], 'read-at-source'],
  'length-licence': ['duration', ['prepa-hec'], 'to-confirm'],
  'length-master': ['duration', ['prepa-hec'], 'to-confirm'],
  'six-months': ['duration', ['f16734'], 'to-confirm'],
  gratification: ['money', ['gratification'], 'to-confirm'],
  'sign-higher-ed': ['signatures', ['f16734', 'cci-paris'], 'read-at-source'],
  'host-limits': ['host', ['f16734'], 'to-confirm'],
  'in-curriculum': ['host', ['f16734'], 'to-confirm'],
} as const satisfies Record<string, Row>
export type RuleFactId = keyof typeof FACTS

const MINORS = ['sign-observation', 'hours-observation', 'no-machines', 'insurance-observation'] as const
const HIGHER_ED = ['six-months', 'gratification', 'sign-higher-ed', 'in-curriculum', 'host-limits'] as const
const FACTS_BY_LEVEL: Readonly<Record<SchoolLevel, readonly RuleFactId[]>> = {
  '4e': ['length-4e', 'mini-stage', 'unpaid-observation', ...MINORS, 'under-14'],
  '3e': ['length-3e', 'period-3e', 'mini-stage', 'unpaid-3e', ...MINORS, 'early-late-3e', 'under-14'],
  '2de': ['length-2de', 'period-2de', 'no-host-2de', 'mini-stage', 'unpaid-observation', ...MINORS],
  cap: ['length-cap', 'allowance-cap', 'gratification-farming', 'sign-pfmp'],
  'bac-pro': ['length-bac-pro', 'allowance-bac-pro', 'gratification-farming', 'sign-pfmp'],
  bts: ['length-bts', ...HIGHER_ED],
  but: ['length-but', ...HIGHER_ED],
  licence: ['length-licence', ...HIGHER_ED],
  master: ['length-master', ...HIGHER_ED],
  autre: ['in-curriculum'],
}

/** Lowest gratification, in euros per hour (15 % of the hourly Social Security ceiling), as reported by the press read on 2026-11. */
const GRATIFICATION_RATES = [
  { fromYear: 2024, eurosPerHour: 4.35 },
  { fromYear: 2026, eurosPerHour: 4.5 },
] as const
/** The last year for which the table above is known to hold. */
const RATES_KNOWN_UNTIL_YEAR = 2026

/** The two weeks of 2de: held in 2024 and 2025, then the formula of 1élève1stage (2026-07-22), to be confirmed by the ministry. */
const SECONDE_PERIODS = [
  { start: '2024-06-17', end: '2024-06-28' },
  { start: '2025-06-16', end: '2025-06-27' },
  { start: '2026-06-15', end: '2026-06-26' },
  { start: '2027-06-14', end: '2027-06-25' },
] as const

/** Values for the `{name}` places of a fact's text: ISO dates as text, amounts in euros as numbers, anything else as text. */
export type FactValues = Readonly<Record<string, string | number>>
export type RuleFact = {
  readonly id: RuleFactId
  readonly topic: RuleTopic
  readonly sources: readonly RuleSource[]
  readonly toConfirm: boolean
  readonly values: FactValues
}

/** The lowest gratification on that ISO date, in euros per hour, and the year it was valid: the last known one when the table ends. */
export function gratificationRateOn(todayIso: string): { eurosPerHour: number; year: number } {
  const year = Math.min(Number(todayIso.slice(0, 4)), RATES_KNOWN_UNTIL_YEAR)
  const rate = GRATIFICATION_RATES.findLast((row) => row.fromYear <= year) ?? GRATIFICATION_RATES[0]
  return { eurosPerHour: rate.eurosPerHour, year: Math.max(year, rate.fromYear) }
}

function valuesOf(id: RuleFactId, todayIso: string): FactValues {
  if (id === 'period-2de') return SECONDE_PERIODS.find((period) => period.end >= todayIso) ?? SECONDE_PERIODS[SECONDE_PERIODS.length - 1]!
  if (id === 'gratification') {
    const { eurosPerHour, year } = gratificationRateOn(todayIso)
    return { rate: eurosPerHour, year: String(year) }
  }
  return {}
}

/**
 * The French rules shown to a student of that class on that ISO date, each with its sources and dates.
 * Nothing is stated that was not read in a source; what is missing here is for the school to say.
 */
export function factsForLevel(level: SchoolLevel, todayIso: string): readonly RuleFact[] {
  return FACTS_BY_LEVEL[level].map((id) => {
    const [topic, sourceIds, certainty]: Row = FACTS[id]
    return {
      id,
      topic,
      sources: sourceIds.map((sourceId) => SOURCES[sourceId]),
      toConfirm: certainty === 'to-confirm',
      values: valuesOf(id, todayIso),
    }
  })
}

/** `2026-07-22` → « 22 juillet 2026 », `2026-11` → « novembre 2026 », `2020` → « 2020 ». */
export function formatRuleDate(date: string, locale: 'fr' | 'en'): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day !== undefined && { day: 'numeric' }),
  })
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`))
}

/** A fact's text with its `{name}` places filled: dates and amounts in the reader's language. */
export function fillFact(text: string, values: FactValues, locale: 'fr' | 'en'): string {
  const euros = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { style: 'currency', currency: 'EUR' })
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    if (value === undefined) return place
    if (typeof value === 'number') return euros.format(value)
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatRuleDate(value, locale) : value
  })
}

export type SignatoryId = 'student' | 'representative' | 'host' | 'school' | 'teacher' | 'tutor'

const SECOND_DEGREE: readonly SignatoryId[] = ['student', 'representative', 'host', 'school']
/** Article D124-4 (cci-paris-idf.fr) and F16734. */
const FIVE: readonly SignatoryId[] = ['student', 'host', 'tutor', 'teacher', 'school']

/** Who signs, usually: four in collège and lycée, five in higher education. `null` and « autre » get the parties no convention goes without. */
export function signatoriesFor(level: SchoolLevel | null): readonly SignatoryId[] {
  if (level === null || level === 'autre') return ['student', 'host', 'school']
  return ['bts', 'but', 'licence', 'master'].includes(level) ? FIVE : SECOND_DEGREE
}
