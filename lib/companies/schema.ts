import { z } from 'zod'

/** Bands of employees as Sirene codes them (01: 1–2 … 53: 10,000 or more). Establishments without employees are never listed. */
export const EmployeeBand = z.enum(['01', '02', '03', '11', '12', '21', '22', '31', '32', '41', '42', '51', '52', '53'])
export type EmployeeBand = z.infer<typeof EmployeeBand>

/** What a student may ask for: 1–9, 10–49, 50–249, 250 or more employees. */
export const CompanySize = z.enum(['tiny', 'small', 'medium', 'large'])
export type CompanySize = z.infer<typeof CompanySize>

/** SIREN + NIC with their check digits; the check itself is in rules. */
export const Siret = z.string().regex(/^\d{14}$/)

/** Where a list comes from: the index on this server, the State's public API, or that API's last answer, kept and dated. */
export const CompanySource = z.enum(['sirene-local', 'recherche-entreprises', 'cache'])
export type CompanySource = z.infer<typeof CompanySource>

/** One establishment, whatever the source. Never a person's name, address line, phone or e-mail. */
export const Establishment = z.object({
  siret: Siret,
  siren: z.string().regex(/^\d{9}$/),
  name: z.string(),
  /** NAF rev. 2 code of the establishment, with its dot: 10.71C. */
  naf: z.string(),
  city: z.string(),
  postcode: z.string(),
  communeCode: z.string(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  band: EmployeeBand.nullable(),
  /** The year that the band was counted in. */
  bandYear: z.number().int().nullable(),
  /** ISO date of the source's last change to this row; null when unknown. */
  updatedOn: z.string().nullable(),
})
export type Establishment = z.infer<typeof Establishment>

/** A commune to search around. */
export const Place = z.object({
  /** INSEE code; arrondissements of Paris, Lyon and Marseille have their own. */
  code: z.string(),
  name: z.string(),
  postcode: z.string(),
  /** Two or three characters: 75, 2A, 974. */
  department: z.string(),
  lat: z.number(),
  lon: z.number(),
})
export type Place = z.infer<typeof Place>

export const MAX_QUERY_CHARACTERS = 120
export const RADIUS_KM = { min: 1, max: 100, usual: 20 } as const
export const PER_PAGE = 10
/** The last page that may be asked for. */
export const MAX_PAGE = 20

/** `GET /api/companies`. `place` is a name, a postcode or an INSEE commune code. */
export const SearchCompanies = z.object({
  trade: z.string().trim().min(2).max(MAX_QUERY_CHARACTERS),
  place: z.string().trim().min(2).max(MAX_QUERY_CHARACTERS),
  radiusKm: z.coerce.number().int().min(RADIUS_KM.min).max(RADIUS_KM.max).default(RADIUS_KM.usual),
  size: CompanySize.optional(),
  page: z.coerce.number().int().min(1).max(MAX_PAGE).default(1),
})
export type SearchCompanies = z.infer<typeof SearchCompanies>

export const CompanyCard = z.object({
  siret: Siret,
  name: z.string(),
  naf: z.string(),
  nafLabel: z.string(),
  city: z.string(),
  postcode: z.string(),
  /** One decimal; null when the source does not say where the establishment is. */
  distanceKm: z.number().nullable(),
  /** The band in words, with its year: « 6 à 9 salariés (2023) ». */
  size: z.string().nullable(),
  /** Why it is here, in words, the strongest reason first. */
  reasons: z.array(z.string()),
})
export type CompanyCard = z.infer<typeof CompanyCard>

export const CompaniesView = z.object({
  source: CompanySource,
  /** ISO date of the data. */
  asOf: z.string(),
  /** All that fits, over all pages. */
  total: z.number().int(),
  results: z.array(CompanyCard),
})
export type CompaniesView = z.infer<typeof CompaniesView>
