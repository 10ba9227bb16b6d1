import type { CardView } from '@/components/applications/card-view'
import type { CvShown } from '@/components/cv/cv-list'
import type { VariantPlace } from '@/components/cv/make-variant'
import type { ApplicationView } from '@/lib/applications/schema'
import { fill } from '@/lib/core/i18n/fill'
import type { CvVariantTexts } from '@/lib/core/i18n/fr/cv-variants'
import type { CvListItem } from '@/lib/cv/schema'

type Named = Pick<ApplicationView, 'id' | 'name' | 'city' | 'state'>

/** Places whose answer is still open come first: those are the ones that a CV goes to. */
const isOver = ({ state }: Named) => state === 'refused' || state === 'accepted' || state === 'no-answer'

/** The places that a version can be made for, each with the CVs that were made for it. */
export function variantPlaces(applications: readonly Named[], cvs: readonly CvListItem[]): VariantPlace[] {
  return [...applications]
    .sort((a, b) => Number(isOver(a)) - Number(isOver(b)))
    .map((place) => ({ id: place.id, name: `${place.name}, ${place.city}`, cvs: cvsFor(cvs, place.id) }))
}

/** The CVs that were made for a place, the last changed first. */
export function cvsFor(cvs: readonly CvListItem[], placeId: string): { id: string; title: string }[] {
  return cvs.filter(({ applicationId }) => applicationId === placeId).map(({ id, title }) => ({ id, title }))
}

/** For which place a CV is; a place that was taken off the list has no name any more. */
export function placeOf({ applicationId }: CvListItem, applications: readonly Named[]): CvShown['place'] {
  if (applicationId === null) return null
  return { id: applicationId, name: applications.find(({ id }) => id === applicationId)?.name ?? null }
}

/** What the card of a place says of its CV: the one last changed, or the way to make one while the answer is open. Nothing without any CV. */
export function cvLinkOf(place: Named, cvs: readonly CvListItem[], texts: CvVariantTexts): CardView['cv'] {
  const [own] = cvsFor(cvs, place.id)
  if (own) return { href: `/cv/${own.id}`, text: fill(texts.cardCv, { title: own.title }) }
  if (cvs.length === 0 || isOver(place)) return null
  return { href: `/candidatures/${place.id}#cv`, text: texts.cardMake, name: fill(texts.cardMakeFor, { name: place.name }) }
}
