/** Versions of a CV for the places of the search: list, editor, card and page of a place. `{…}` are filled by the components. */
export const cvVariants = {
  /** The name of a new version, and of a plain copy. */
  title: '{title} pour {place}',
  copyTitle: '{title} (copie)',

  make: 'En faire une version pour un lieu',
  makeHere: 'En faire une version pour ce lieu',
  dialogTitle: 'Une version pour un lieu',
  lead: 'C’est une copie que tu adaptes à ce lieu. Le CV de départ ne change pas.',
  whichPlace: 'Pour quel lieu ?',
  whichCv: 'À partir de quel CV ?',
  choose: 'Choisis dans la liste',
  missing: 'Choisis d’abord dans la liste.',
  hasOne: 'Tu as déjà une version pour ce lieu :',
  confirm: 'Faire cette version',
  making: 'Un instant…',
  cancel: 'Annuler',
  noPlaceTitle: 'D’abord, un lieu',
  noPlace: 'Une version se fait pour un lieu de ta liste. Ajoutes-en un, puis reviens ici.',
  toPlaces: 'Aller à mes candidatures',

  listTitle: 'Ses versions pour des lieux',
  forPlace: 'Pour {place}',
  placeGone: 'Fait pour un lieu qui n’est plus dans ta liste',
  basedOn: 'Version de « {title} »',
  removeVariants: {
    one: 'Sa version pour un lieu reste : c’est une copie entière.',
    other: 'Ses {count} versions pour des lieux restent : ce sont des copies entières.',
  },
  removeVariant: 'Le lieu reste dans tes candidatures, et les autres CV ne changent pas.',

  sectionTitle: 'Le CV pour ce lieu',
  none: 'Aucun CV n’est encore lié à ce lieu.',
  noCv: 'Tu n’as pas encore de CV. Fais-en un avec tes preuves, puis adapte-le à ce lieu.',
  toCvs: 'Aller à mes CV',
  cardCv: 'CV : {title}',
  cardMake: 'Faire une version de mon CV',
  cardMakeFor: 'Faire une version de mon CV pour {name}',
  staysWithoutPlace: 'Si tu retires ce lieu, le CV fait pour lui reste dans « Mes CV ».',
}

export type CvVariantTexts = typeof cvVariants
