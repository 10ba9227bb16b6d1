import { z } from 'zod'

const text = z.string().nullish()

/**
 * An establishment as the API of the register sends it. Only what is used is named: zod drops the rest, directors first of all.
 * Source: pydantic model and open-api.yml of search-api, read in November 2026. Most fields may be null.
 */
const RegisterEstablishment = z.object({
  siret: z.string().regex(/^\d{14}$/),
  activite_principale: text,
  code_postal: text,
  commune: text,
  libelle_commune: text,
  latitude: text,
  longitude: text,
  etat_administratif: text,
  statut_diffusion_etablissement: text,
  tranche_effectif_salarie: text,
  annee_tranche_effectif_salarie: text,
  liste_enseignes: z.array(z.string()).nullish(),
  nom_commercial: text,
})
export type RegisterEstablishment = z.infer<typeof RegisterEstablishment>

const RegisterUnit = z.object({
  siren: z.string().regex(/^\d{9}$/),
  nom_complet: text,
  nom_raison_sociale: text,
  etat_administratif: text,
  statut_diffusion: text,
  activite_principale: text,
  date_mise_a_jour: text,
  date_mise_a_jour_insee: text,
  siege: RegisterEstablishment.nullish(),
  matching_etablissements: z.array(RegisterEstablishment).nullish(),
})
export type RegisterUnit = z.infer<typeof RegisterUnit>

export const RegisterPage = z.object({
  results: z.array(RegisterUnit),
  total_results: z.number().int().min(0),
  page: z.number().int(),
  per_page: z.number().int(),
  total_pages: z.number().int().min(0),
})
export type RegisterPage = z.infer<typeof RegisterPage>
