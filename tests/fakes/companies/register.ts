import { isArrondissement, TOWNS, type Town } from './towns'

const TRADES = [
  ['10.71C', 'Fournil imaginaire', '02'],
  ['96.02A', 'Salon imaginaire', '01'],
  ['62.01Z', 'Atelier logiciel imaginaire', '12'],
  ['45.20A', 'Garage imaginaire', '03'],
  ['75.00Z', 'Clinique vétérinaire imaginaire', '11'],
  ['56.10A', 'Table imaginaire', '03'],
] as const

const HIDDEN = '[NON-DIFFUSIBLE]'
type Row = Record<string, unknown>

/** Digits with the Luhn check digit that SIREN and SIRET carry. */
function checked(digits: string): string {
  const sum = (text: string) =>
    [...text].reverse().reduce((total, digit, i) => {
      const n = Number(digit) * (i % 2 === 1 ? 2 : 1)
      return total + (n > 9 ? n - 9 : n)
    }, 0)
  return digits + String((10 - (sum(`${digits}0`) % 10)) % 10)
}

function establishment(siren: string, nth: number, town: Town, naf: string, band: string, more: Row = {}): Row {
  return {
    siret: checked(`${siren}${String(nth).padStart(4, '0')}`),
    activite_principale: naf,
    adresse: `${nth} RUE INVENTEE ${town.postcodes[0]} ${town.name.toUpperCase()}`,
    annee_tranche_effectif_salarie: '2023',
    caractere_employeur: 'O',
    code_postal: town.postcodes[0],
    commune: town.code,
    date_creation: '2011-04-01',
    est_siege: nth === 1,
    etat_administratif: 'A',
    latitude: (town.lat + nth / 500).toFixed(6),
    longitude: (town.lon + nth / 700).toFixed(6),
    libelle_commune: town.name.toUpperCase(),
    liste_enseignes: null,
    nom_commercial: null,
    statut_diffusion_etablissement: 'O',
    tranche_effectif_salarie: band,
    ...more,
  }
}

function unit(siren: string, name: string, naf: string, band: string, sites: Row[], more: Row = {}): Row {
  return {
    siren,
    nom_complet: name.toUpperCase(),
    nom_raison_sociale: name.toUpperCase(),
    sigle: null,
    nombre_etablissements: sites.length,
    nombre_etablissements_ouverts: sites.length,
    siege: sites[0],
    activite_principale: naf,
    etat_administratif: 'A',
    statut_diffusion: 'O',
    tranche_effectif_salarie: band,
    annee_tranche_effectif_salarie: '2023',
    date_mise_a_jour: '2026-11-02T08:00:00',
    date_mise_a_jour_insee: '2026-10-30T08:00:00',
    dirigeants: [
      { nom: 'PERSONNE', prenoms: 'INVENTEE', annee_de_naissance: '1970', qualite: 'Gérant', type_dirigeant: 'personne physique' },
    ],
    matching_etablissements: sites,
    ...more,
  }
}

/** Companies that do not exist, in the API's own shape: of each trade some in each town, one of them hidden, one closed, one without a place. */
export function makeRegister(perTrade = 3): Row[] {
  let number = 90_000_000
  const nextSiren = () => checked(String(number++))
  return TOWNS.filter((town) => !['75056', '69123', '13055'].includes(town.code) || !isArrondissement(town)).flatMap((town) =>
    TRADES.flatMap(([naf, name, band]) => [
      ...Array.from({ length: perTrade }, (_, n) => {
        const siren = nextSiren()
        const other = TOWNS[(TOWNS.indexOf(town) + 1) % TOWNS.length]!
        const sites = [establishment(siren, 1, town, naf, band), ...(n === 0 ? [establishment(siren, 2, other, naf, band)] : [])]
        return unit(siren, `${name} ${n + 1} de ${town.name}`, naf, band, sites)
      }),
      ((siren) =>
        unit(
          siren,
          HIDDEN,
          naf,
          band,
          [
            establishment(siren, 1, town, naf, band, {
              statut_diffusion_etablissement: 'P',
              latitude: HIDDEN,
              longitude: HIDDEN,
              code_postal: HIDDEN,
              liste_enseignes: [HIDDEN],
            }),
          ],
          { statut_diffusion: 'P' },
        ))(nextSiren()),
      ((siren) => unit(siren, `Fermé à ${town.name}`, naf, band, [establishment(siren, 1, town, naf, band, { etat_administratif: 'F' })]))(
        nextSiren(),
      ),
      ((siren) =>
        unit(siren, `${name} sans adresse`, naf, band, [establishment(siren, 1, town, naf, band, { latitude: null, longitude: null })]))(
        nextSiren(),
      ),
    ]),
  )
}

const list = (value: string | null) => (value ? value.split(',') : null)

/** `/search` as the API answers it: its filters are on the company, those of places on its establishments. */
export function searchRegister(register: readonly Row[], query: URLSearchParams): { status: number; body: object } {
  const [page, perPage] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 10)]
  if (perPage < 1 || perPage > 25)
    return { status: 400, body: { erreur: 'Veuillez indiquer un paramètre `per_page` entre `1` et `25`, par défaut `10`.' } }
  const q = (query.get('q') ?? '').replace(/\s/g, '')
  const sites = (row: Row) => row.matching_etablissements as Row[]
  const number = /^(\d{9}|\d{14})$/.test(q) ? q : null
  const [nafs, bands, communes] = [
    list(query.get('activite_principale')),
    list(query.get('tranche_effectif_salarie')),
    list(query.get('code_commune')),
  ]
  const found = number
    ? register.filter((row) => row.siren === number || sites(row).some((site) => site.siret === number))
    : register
        .filter(
          (row) =>
            (!nafs || nafs.includes(String(row.activite_principale))) && (!bands || bands.includes(String(row.tranche_effectif_salarie))),
        )
        .filter((row) => !query.get('q') || String(row.nom_complet).includes(query.get('q')!.toUpperCase()))
        .map((row) => ({
          ...row,
          matching_etablissements: sites(row).filter((site) => !communes || communes.includes(String(site.commune))),
        }))
        .filter((row) => sites(row).length > 0)
  const body = {
    results: found.slice((page - 1) * perPage, page * perPage),
    total_results: found.length,
    page,
    per_page: perPage,
    total_pages: Math.ceil(found.length / perPage),
  }
  return { status: 200, body }
}
