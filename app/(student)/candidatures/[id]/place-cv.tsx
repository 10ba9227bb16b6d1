import { FileText } from 'lucide-react'
import Link from 'next/link'
import { MakeVariant } from '@/components/cv/make-variant'
import { LinkButton } from '@/components/ui/link-button'
import type { CvListItem } from '@/lib/cv/schema'
import type { CvVariantTexts } from '@/lib/core/i18n/fr/cv-variants'
import { cvsFor } from '../../cv/places'

type PlaceCvProps = {
  place: { id: string; name: string }
  cvs: readonly CvListItem[]
  close: string
  offline: { title: string; text: string }
  texts: CvVariantTexts
}

/** The CVs made for this place, and the way to make one. */
export function PlaceCv({ place, cvs, close, offline, texts }: PlaceCvProps) {
  const own = cvsFor(cvs, place.id)
  return (
    <section id="cv" aria-labelledby="cv-titre">
      <h2 id="cv-titre" className="mb-3">
        {texts.sectionTitle}
      </h2>
      {own.length > 0 ? (
        <ul>
          {own.map(({ id, title }) => (
            <li key={id}>
              <Link href={`/cv/${id}`} className="inline-flex min-h-11 items-center gap-2 font-semibold wrap-anywhere link">
                <FileText aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
                {title}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-quiet">{cvs.length > 0 ? texts.none : texts.noCv}</p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {cvs.length > 0 ? (
          <MakeVariant
            sources={cvs.map(({ id, title }) => ({ id, title }))}
            places={[{ ...place, cvs: own }]}
            chooses="cv"
            label={texts.makeHere}
            close={close}
            offline={offline}
            texts={texts}
          />
        ) : (
          <LinkButton href="/cv" variant="secondary" size="small">
            {texts.toCvs}
          </LinkButton>
        )}
      </div>
      {own.length > 0 && <p className="mt-2 text-sm text-quiet">{texts.staysWithoutPlace}</p>}
    </section>
  )
}
