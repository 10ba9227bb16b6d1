import type { CvVariantTexts } from '../fr/cv-variants'

export const cvVariants: CvVariantTexts = {
  title: '{title} for {place}',
  copyTitle: '{title} (copy)',

  make: 'Make a version of it for a place',
  makeHere: 'Make a version for this place',
  dialogTitle: 'A version for a place',
  lead: 'It is a copy that you adapt to this place. The CV you start from does not change.',
  whichPlace: 'For which place?',
  whichCv: 'From which CV?',
  choose: 'Choose in the list',
  missing: 'Choose in the list first.',
  hasOne: 'You already have a version for this place:',
  confirm: 'Make this version',
  making: 'One moment…',
  cancel: 'Cancel',
  noPlaceTitle: 'First, a place',
  noPlace: 'A version is made for a place on your list. Add one, then come back here.',
  toPlaces: 'Go to my applications',

  listTitle: 'Its versions for places',
  forPlace: 'For {place}',
  placeGone: 'Made for a place that is no longer on your list',
  basedOn: 'Version of “{title}”',
  removeVariants: {
    one: 'Its version for a place stays: it is a complete copy.',
    other: 'Its {count} versions for places stay: they are complete copies.',
  },
  removeVariant: 'The place stays among your applications, and your other CVs do not change.',

  sectionTitle: 'The CV for this place',
  none: 'No CV is linked to this place yet.',
  noCv: 'You have no CV yet. Make one from your proofs, then adapt it to this place.',
  toCvs: 'Go to my CVs',
  cardCv: 'CV: {title}',
  cardMake: 'Make a version of my CV',
  cardMakeFor: 'Make a version of my CV for {name}',
  staysWithoutPlace: 'If you take this place off, the CV made for it stays in “My CVs”.',
}
