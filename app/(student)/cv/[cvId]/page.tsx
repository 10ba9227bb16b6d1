import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { CvEditor } from '@/components/cv/cv-editor'
import { MakeVariant } from '@/components/cv/make-variant'
import { Remarks } from '@/components/cv/remarks'
import { ReviewLink } from '@/components/cv/review-link'
import { VersionDiff } from '@/components/cv/version-diff'
import { PageHeader } from '@/components/layout/page-header'
import { dialogTextsOf } from '@/components/skills/dialog-texts'
import { LinkButton } from '@/components/ui/link-button'
import { requireStudent } from '@/lib/account/current'
import { readApplications } from '@/lib/applications/service'
import { fill } from '@/lib/core/i18n/fill'
import { getTexts } from '@/lib/core/request'
import { questionsOf } from '@/lib/cv/coach'
import { toEditing } from '@/lib/cv/open-editing'
import { describeReviews } from '@/lib/cv/review-service'
import { describeCvs, describeVersions, findCvView } from '@/lib/cv/service'
import { getProfileHoldings } from '@/lib/skills/service'
import { placeOf, variantPlaces } from '../places'
import { reviewedVersions, remarksOf } from './reader-view'
import { ticketsOf } from './tickets'
import { VariantOf } from './variant-of'

type CvPageProps = { params: Promise<{ cvId: string }>; searchParams: Promise<{ depuis?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.shell.cv }
}

export default async function CvPage({ params, searchParams }: CvPageProps) {
  const [{ cvId }, { depuis }, { locale, texts }] = await Promise.all([params, searchParams, getTexts()])
  const { viewer } = await requireStudent(`/cv/${cvId}`)
  const cv = z.uuid().safeParse(cvId).success ? await findCvView(viewer, cvId) : null
  if (!cv) notFound()
  const since = z.coerce.number().int().min(1).safeParse(depuis)
  const [holdings, { reviews }, { cvs }, applications] = await Promise.all([
    getProfileHoldings(viewer),
    describeReviews(viewer, cvId),
    describeCvs(viewer),
    readApplications(viewer),
  ])
  const versions = reviewedVersions(reviews, cv.version, locale)
  const compared = since.success ? versions.find(({ version }) => version === since.data) : undefined
  const { changes } = compared ? await describeVersions(viewer, cvId, compared.version) : { changes: [] }
  const { cvScreen, cvVariants, profile, ui } = texts
  const offline = { title: profile.offlineTitle, text: profile.offline }
  const editing = toEditing(cv.resume)
  const basedOn = cvs.find(({ id }) => id === cv.basedOn)
  const place = placeOf(cv, applications)
  return (
    <div data-line="c" className="mx-auto flex max-w-6xl flex-col gap-10">
      <div>
        <PageHeader
          title={cv.title}
          intro={(basedOn || place) && <VariantOf basedOn={basedOn} place={place} texts={cvVariants} />}
          actions={
            <MakeVariant
              sources={[{ id: cv.id, title: cv.title }]}
              places={variantPlaces(applications, cvs)}
              chooses="place"
              label={cvVariants.make}
              close={ui.close}
              offline={offline}
              texts={cvVariants}
            />
          }
          above={
            <Link href="/cv" className="inline-flex min-h-11 items-center underline underline-offset-4">
              {cvScreen.back}
            </Link>
          }
        />
        <CvEditor
          userId={viewer.id}
          cvId={cv.id}
          version={cv.version}
          title={cv.title}
          template={cv.template}
          lang={cv.resume.meta?.stageflow?.locale ?? 'fr'}
          resume={cv.resume}
          editing={editing}
          tickets={ticketsOf(holdings, { texts, locale })}
          sectionNames={texts.cv.sections}
          asked={questionsOf(editing.sections.flatMap(({ items }) => items.flatMap(({ lines }) => lines.map(({ text }) => text))))}
          questions={texts.cv.coach}
          checks={texts.cv.checks}
          openQuestions={texts.cv.open}
          fieldTexts={texts.cvFields}
          dialog={dialogTextsOf({ profile, ui })}
          texts={cvScreen}
        />
      </div>
      <section className="flex flex-col gap-6 border-t border-hairline pt-8" aria-labelledby="cv-review">
        <h2 id="cv-review">{cvScreen.reviewTitle}</h2>
        <ReviewLink cvId={cv.id} offline={offline} texts={cvScreen} />
        <Remarks remarks={remarksOf(reviews, cv.resume, locale)} texts={cvScreen} />
        {versions.length > 0 && (
          <div className="flex flex-col gap-3">
            <h3>{cvScreen.versionsTitle}</h3>
            <p className="max-w-measure text-quiet">{cvScreen.versionsText}</p>
            <ul className="flex flex-col gap-2">
              {versions.map(({ version, date }) => (
                <li key={version}>
                  <LinkButton href={`/cv/${cv.id}?depuis=${version}#cv-diff`} variant="secondary" size="small">
                    {cvScreen.compare} · {fill(cvScreen.versionOf, { date })}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </div>
        )}
        {compared && <VersionDiff date={compared.date} changes={changes} texts={cvScreen} />}
      </section>
    </div>
  )
}
