import { normaliseName } from '../names'
import { EmployeeBand } from '../schema'
import type { ESTABLISHMENT_COLUMNS, POSITION_COLUMNS, UNIT_COLUMNS } from './columns'
import { isOnEarth, toDegrees } from './lambert'

/** What became of a line. */
export type Fate<T> = { readonly kept: T } | 'bad' | 'left-out'

/** Fields of a table's row in the order of its columns; null is null. */
export type Fields = readonly (string | number | null)[]

type Named<Columns extends readonly string[]> = Readonly<Record<Columns[number], string>>

/** Interim work, holdings, letting of property by its owner: places that take no student, or only stand on paper. */
const NO_PLACE = new Set(['78.20Z', '64.20Z', '68.20A', '68.20B'])
const BANDS: ReadonlySet<string> = new Set(EmployeeBand.options)

const given = (text: string) => (/^(?:\s*|\[ND\]|\[NON-DIFFUSIBLE\])$/.test(text) ? null : text.trim())

/** Two letters or digits of a department, three overseas: 75, 2A, 974. */
export const departmentOf = (commune: string) => commune.slice(0, /^9[78]/.test(commune) ? 3 : 2)

/**
 * An establishment that a student could write to: active, public, with employees. Without a band it is kept when the
 * register says that it employs (O): bands are counted two years late, and a new employer has none yet. Band 00 had
 * nobody on 31 December and is left out.
 * @returns fields of private.loaded_establishments
 */
export function keepEstablishment(row: Named<typeof ESTABLISHMENT_COLUMNS>, departments: ReadonlySet<string>): Fate<Fields> {
  const { siret, siren } = row
  if (!/^\d{14}$/.test(siret) || siren !== siret.slice(0, 9)) return 'bad'
  if (row.etatAdministratifEtablissement !== 'A' || row.statutDiffusionEtablissement !== 'O') return 'left-out'
  const band = BANDS.has(row.trancheEffectifsEtablissement) ? row.trancheEffectifsEtablissement : null
  const uncounted = row.trancheEffectifsEtablissement === '' || row.trancheEffectifsEtablissement === 'NN'
  if (band === null && !(uncounted && row.caractereEmployeurEtablissement === 'O')) return 'left-out'
  const naf = row.activitePrincipaleEtablissement
  if (!/^\d\d\.\d\d[A-Z]$/.test(naf) || NO_PLACE.has(naf)) return 'left-out'
  const [commune, postcode, city] = [row.codeCommuneEtablissement, row.codePostalEtablissement, given(row.libelleCommuneEtablissement)]
  // Abroad, or hidden: nowhere to go to.
  if (!/^(?:\d{5}|2[AB]\d{3})$/.test(commune) || !/^\d{5}$/.test(postcode) || city === null) return 'left-out'
  if (departments.size > 0 && !departments.has(departmentOf(commune))) return 'left-out'
  const place = toDegrees(commune, row.coordonneeLambertAbscisseEtablissement, row.coordonneeLambertOrdonneeEtablissement)
  const year = /^\d{4}$/.test(row.anneeEffectifsEtablissement) ? Number(row.anneeEffectifsEtablissement) : null
  const on = /^\d{4}-\d\d-\d\d/.exec(row.dateDernierTraitementEtablissement)?.[0] ?? null
  const own = given(row.enseigne1Etablissement) ?? given(row.denominationUsuelleEtablissement)
  return {
    kept: [
      siret,
      siren,
      own,
      own && normaliseName(own),
      naf,
      cityName(city),
      postcode,
      commune,
      place?.lat ?? null,
      place?.lon ?? null,
      band,
      band && year,
      on,
    ],
  }
}

/**
 * The name of a company. A natural person has none but a usual name of the business; the surname is given along, so that
 * a sign that holds it is dropped.
 * @returns fields of private.loaded_units
 */
export function keepUnit(row: Named<typeof UNIT_COLUMNS>): Fate<Fields> {
  if (!/^\d{9}$/.test(row.siren)) return 'bad'
  if (row.statutDiffusionUniteLegale !== 'O') return 'left-out'
  const usual = given(row.denominationUsuelle1UniteLegale)
  if (row.categorieJuridiqueUniteLegale === '1000' || given(row.denominationUniteLegale) === null) {
    const surname = normaliseName(given(row.nomUsageUniteLegale) ?? given(row.nomUniteLegale) ?? '')
    const name = usual ?? (surname === '' ? given(row.sigleUniteLegale) : null)
    return { kept: [row.siren, name, name && normaliseName(name), surname || null] }
  }
  const name = given(row.denominationUniteLegale)!
  return { kept: [row.siren, name, normaliseName(name), null] }
}

/**
 * A position of the geolocation file. Quality 33 is a random point in the commune (Insee): the middle of its neighbours is honest.
 * @returns fields of private.loaded_positions
 */
export function keepPosition(row: Named<typeof POSITION_COLUMNS>): Fate<Fields> {
  if (!/^\d{14}$/.test(row.siret)) return 'bad'
  if (row.qualite_xy === '33' || given(row.x_longitude) === null || given(row.y_latitude) === null) return 'left-out'
  const [lat, lon] = [Number(row.y_latitude), Number(row.x_longitude)]
  if (!Number.isFinite(lat) || !Number.isFinite(lon) || !isOnEarth(lat, lon)) return 'bad'
  return { kept: [row.siret, lat, lon] }
}

const SMALL = /^(?:a|au|aux|d|de|des|du|en|et|l|la|le|les|lès|lez|sous|sur|sainte?-)$/

/** « SAINT-DENIS » as people write it: Saint-Denis. An arrondissement is « Paris 12 ». */
function cityName(upper: string): string {
  const name = upper
    .replace(/\s*CEDEX.*$/i, '')
    .replace(/\b(\d{1,2})(?:ER|EME|E)?(?:\s+ARRONDISSEMENT)?$/i, (_, n: string) => String(Number(n)))
  let first = true
  return name.toLowerCase().replace(/[\p{L}\p{N}]+/gu, (word) => {
    const kept = !first && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
    first = false
    return kept
  })
}
