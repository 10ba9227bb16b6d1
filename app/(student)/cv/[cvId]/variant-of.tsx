import Link from 'next/link'
import type { CvShown } from '@/components/cv/cv-list'
import type { CvVariantTexts } from '@/lib/core/i18n/fr/cv-variants'
import { fill } from '@/lib/core/i18n/fill'

type VariantOfProps = { basedOn?: { id: string; title: string }; place: CvShown['place']; texts: CvVariantTexts }

/** For which place this CV is, and which CV it was copied from. */
export function VariantOf({ basedOn, place, texts }: VariantOfProps) {
  const link = 'inline-flex min-h-11 items-center wrap-anywhere link sm:min-h-6'
  return (
    <span className="flex flex-wrap gap-x-4">
      {place?.name && (
        <Link href={`/candidatures/${place.id}`} className={link}>
          {fill(texts.forPlace, { place: place.name })}
        </Link>
      )}
      {place && place.name === null && <span className="py-2 sm:py-0">{texts.placeGone}</span>}
      {basedOn && (
        <Link href={`/cv/${basedOn.id}`} className={link}>
          {fill(texts.basedOn, { title: basedOn.title })}
        </Link>
      )}
    </span>
  )
}
