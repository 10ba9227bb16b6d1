/** The columns read from each official file, by their real names (Sirene stock files, Insee, September 2026). */
export const ESTABLISHMENT_COLUMNS = [
  'siren',
  'siret',
  'etatAdministratifEtablissement',
  'statutDiffusionEtablissement',
  'trancheEffectifsEtablissement',
  'anneeEffectifsEtablissement',
  'caractereEmployeurEtablissement',
  'dateDernierTraitementEtablissement',
  'codePostalEtablissement',
  'libelleCommuneEtablissement',
  'codeCommuneEtablissement',
  'enseigne1Etablissement',
  'denominationUsuelleEtablissement',
  'activitePrincipaleEtablissement',
  'coordonneeLambertAbscisseEtablissement',
  'coordonneeLambertOrdonneeEtablissement',
] as const
export const UNIT_COLUMNS = [
  'siren',
  'statutDiffusionUniteLegale',
  'sigleUniteLegale',
  'nomUniteLegale',
  'nomUsageUniteLegale',
  'denominationUniteLegale',
  'denominationUsuelle1UniteLegale',
  'categorieJuridiqueUniteLegale',
] as const
export const POSITION_COLUMNS = ['siret', 'x_longitude', 'y_latitude', 'qualite_xy'] as const
