import type { Candidate, CompanyQuery } from '../provider'
import { EmployeeBand, type Place } from '../schema'
import { kmBetween } from './geo-rules'
import type { RegisterEstablishment, RegisterPage, RegisterUnit } from './register-shape'

export const PER_PAGE = 25
export const MOST_PAGES = 4

/** NAF rev. 2 sections by their divisions, first to last (INSEE, nomenclature of 2008). */
const SECTIONS: readonly (readonly [string, number, number])[] = [
  ['A', 1, 3],
  ['B', 5, 9],
  ['C', 10, 33],
  ['D', 35, 35],
  ['E', 36, 39],
  ['F', 41, 43],
  ['G', 45, 47],
  ['H', 49, 53],
  ['I', 55, 56],
  ['J', 58, 63],
  ['K', 64, 66],
  ['L', 68, 68],
  ['M', 69, 75],
  ['N', 77, 82],
  ['O', 84, 84],
  ['P', 85, 85],
  ['Q', 86, 88],
  ['R', 90, 93],
  ['S', 94, 96],
  ['T', 97, 98],
  ['U', 99, 99],
]

/** The section of a NAF code or of its beginning; null for none. */
export function sectionOf(naf: string): string | null {
  const division = Number(naf.slice(0, 2))
  return SECTIONS.find(([, first, last]) => division >= first && division <= last)?.[0] ?? null
}

const isClass = (naf: string) => /^\d{2}\.\d{2}[A-Z]$/.test(naf)

/** The parameters of `/search` for a query, without the page: the API filters classes exactly, anything shorter by its section. */
export function registerParameters({ nafs, words, bands }: CompanyQuery, communes: readonly string[]): Record<string, string> {
  const classes = nafs.filter(isClass)
  const sections = [...new Set(nafs.flatMap((naf) => sectionOf(naf) ?? []))]
  // Nine or fourteen digits would be a SIREN or SIRET, and every other filter silently ignored; under three characters it refuses.
  const q = words.trim().slice(0, 100)
  const isText = q.length >= 3 && !/^\d+$/.test(q.replace(/\s/g, ''))
  return {
    ...(isText && { q }),
    ...(classes.length === nafs.length && classes.length > 0 && { activite_principale: classes.join() }),
    ...(classes.length < nafs.length && sections.length > 0 && { section_activite_principale: sections.join() }),
    ...(bands.length > 0 && { tranche_effectif_salarie: bands.join() }),
    code_commune: communes.join(),
    etat_administratif: 'A',
    minimal: 'true',
    include: 'siege,matching_etablissements',
    limite_matching_etablissements: '100',
    per_page: String(PER_PAGE),
  }
}

const HIDDEN = '[NON-DIFFUSIBLE]'
const shown = (value: string | null | undefined): string | null => (value && value.trim() !== '' && value !== HIDDEN ? value.trim() : null)

function coordinate(value: string | null | undefined, most: number): number | null {
  const degrees = value && /^-?\d{1,3}(?:\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN
  return Math.abs(degrees) <= most ? degrees : null
}

const dayOf = (instant: string | null | undefined): string | null => /^\d{4}-\d{2}-\d{2}/.exec(instant ?? '')?.[0] ?? null

/** One establishment of a company; null when it is closed, asked not to be shown, or lacks what a student needs to find it. */
export function toCandidate(unit: RegisterUnit, one: RegisterEstablishment, near: Pick<Place, 'lat' | 'lon'> | null): Candidate | null {
  if (unit.etat_administratif === 'C' || one.etat_administratif !== 'A') return null
  if (unit.statut_diffusion === 'P' || one.statut_diffusion_etablissement === 'P') return null
  const sign = shown(one.nom_commercial) ?? one.liste_enseignes?.map(shown).find((s) => s !== null)
  const name = sign ?? shown(unit.nom_raison_sociale) ?? shown(unit.nom_complet)
  const [naf, city, postcode, communeCode] = [one.activite_principale, one.libelle_commune, one.code_postal, one.commune].map(shown)
  if (!name || !naf || !isClass(naf) || !city || !postcode || !communeCode) return null
  const [lat, lon] = [coordinate(one.latitude, 90), coordinate(one.longitude, 180)]
  const isPlaced = lat !== null && lon !== null
  const band = EmployeeBand.safeParse(one.tranche_effectif_salarie)
  const year = /^\d{4}$/.exec(one.annee_tranche_effectif_salarie ?? '')?.[0]
  return {
    siret: one.siret,
    siren: unit.siren,
    name,
    naf,
    city,
    postcode,
    communeCode,
    lat: isPlaced ? lat : null,
    lon: isPlaced ? lon : null,
    band: band.success ? band.data : null,
    bandYear: band.success && year ? Number(year) : null,
    updatedOn: dayOf(unit.date_mise_a_jour_insee ?? unit.date_mise_a_jour),
    distanceKm: isPlaced && near ? Math.round(kmBetween(near, { lat, lon }) * 100) / 100 : null,
  }
}

/** Whether a trade was asked for that this establishment has: the API filters by the company's activity, not by the establishment's. */
function fits(naf: string, nafs: readonly string[]): boolean {
  return nafs.length === 0 || nafs.some((asked) => naf.startsWith(isClass(asked) ? asked.slice(0, 2) : asked))
}

/**
 * Pages of companies as establishments of the right places, each once: of the asked trade (same division at least) and size, in the
 * circle, or in its communes when nothing says where they are; those without employees are left out.
 */
export function flatten(pages: readonly RegisterPage[], query: CompanyQuery, communes: readonly string[]): Candidate[] {
  const places = new Set(communes)
  const found = new Map<string, Candidate>()
  for (const unit of pages.flatMap(({ results }) => results)) {
    for (const one of [...(unit.matching_etablissements ?? []), ...(unit.siege ? [unit.siege] : [])]) {
      const candidate = toCandidate(unit, one, query.near)
      if (!candidate || found.has(candidate.siret) || candidate.band === null) continue
      const isNear = candidate.distanceKm === null ? places.has(candidate.communeCode) : candidate.distanceKm <= query.radiusKm
      const isAsked = query.bands.length === 0 || query.bands.includes(candidate.band)
      if (isNear && isAsked && fits(candidate.naf, query.nafs)) found.set(candidate.siret, candidate)
    }
  }
  return [...found.values()]
}
