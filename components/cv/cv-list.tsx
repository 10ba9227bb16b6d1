import { FileText } from 'lucide-react'
import Link from 'next/link'
import { LinkButton } from '@/components/ui/link-button'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'
import type { CvVariantTexts } from '@/lib/core/i18n/fr/cv-variants'
import { fill } from '@/lib/core/i18n/fill'
import type { TemplateId } from '@/lib/cv/schema'
import type { CvGroup } from '@/lib/cv/variant-rules'
import { MakeVariant, type VariantPlace } from './make-variant'
import { RemoveCv } from './remove-cv'

/** A CV as the list shows it. `place` is the place it was made for, null without one; its name is null when it is off the list. */
export type CvShown = {
  readonly id: string
  readonly title: string
  readonly template: TemplateId
  readonly changedOn: string
  readonly place: { readonly id: string; readonly name: string | null } | null
}

type CvListProps = {
  groups: readonly CvGroup<CvShown>[]
  places: readonly VariantPlace[]
  close: string
  offline: { title: string; text: string }
  texts: CvScreenTexts
  variantTexts: CvVariantTexts
}

/** The student's CVs, the last changed first, each with the versions that were made of it for places. */
export function CvList({ groups, places, close, offline, texts, variantTexts }: CvListProps) {
  const facts = (cv: CvShown) => (
    <p className="text-sm text-quiet">
      {fill(texts.changedOn, { date: cv.changedOn })} · {texts.templates[cv.template]}
    </p>
  )
  const place = (cv: CvShown) =>
    cv.place && (
      <p className="text-sm">
        {cv.place.name === null ? (
          <span className="text-quiet">{variantTexts.placeGone}</span>
        ) : (
          <Link href={`/candidatures/${cv.place.id}`} className="inline-flex min-h-11 items-center wrap-anywhere link sm:min-h-6">
            {fill(variantTexts.forPlace, { place: cv.place.name })}
          </Link>
        )}
      </p>
    )
  const open = (cv: CvShown, isBright: boolean) => (
    <LinkButton href={`/cv/${cv.id}`} size="small" variant={isBright ? 'primary' : 'secondary'}>
      {texts.open}
      <span className="sr-only"> {cv.title}</span>
    </LinkButton>
  )
  const remove = (cv: CvShown, count: number) => {
    const left = fill(variantTexts.removeVariants[count === 1 ? 'one' : 'other'], { count })
    const note = count > 0 ? left : cv.place ? variantTexts.removeVariant : undefined
    return <RemoveCv cvId={cv.id} title={cv.title} note={note} close={close} offline={offline} texts={texts} />
  }
  return (
    <section>
      <h2 className="mb-3">{texts.listTitle}</h2>
      <ul className="grid items-start gap-4 sm:grid-cols-2">
        {groups.map(({ cv, variants }, index) => (
          <li key={cv.id} className="flex flex-col gap-3 rounded-lg border border-hairline p-5">
            <h3 className="flex items-start gap-2 text-lg wrap-anywhere">
              <FileText aria-hidden size={20} strokeWidth={1.75} className="mt-1 shrink-0" />
              {cv.title}
            </h3>
            {facts(cv)}
            {place(cv)}
            <div className="flex flex-wrap gap-2">
              {open(cv, index === 0)}
              <MakeVariant
                sources={[cv]}
                places={places}
                chooses="place"
                label={variantTexts.make}
                about={cv.title}
                close={close}
                offline={offline}
                texts={variantTexts}
              />
              {remove(cv, variants.length)}
            </div>
            {variants.length > 0 && (
              <div className="mt-2 border-t border-hairline pt-3">
                <h4 className="text-sm font-semibold text-quiet">{variantTexts.listTitle}</h4>
                <ul className="flex flex-col">
                  {variants.map((variant) => (
                    <li key={variant.id} className="flex flex-col gap-1.5 border-l-4 border-line py-2 pl-3 not-first:mt-3 first:mt-2">
                      <p className="font-semibold wrap-anywhere">{variant.title}</p>
                      {place(variant)}
                      {facts(variant)}
                      <div className="flex flex-wrap gap-2">
                        {open(variant, false)}
                        {remove(variant, 0)}
                      </div>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
