import type { Metadata } from 'next'
import { CreateCv } from '@/components/cv/create-cv'
import { CvList } from '@/components/cv/cv-list'
import { ImportCv } from '@/components/cv/import-cv'
import { PageHeader } from '@/components/layout/page-header'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { requireStudent } from '@/lib/account/current'
import { readApplications } from '@/lib/applications/service'
import { getTexts } from '@/lib/core/request'
import { describeCvs } from '@/lib/cv/service'
import { groupCvs } from '@/lib/cv/variant-rules'
import { countProofs } from '@/lib/skills/service'
import { placeOf, variantPlaces } from './places'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.cvScreen.title }
}

export default async function CvsPage() {
  const [{ locale, texts }, { viewer }] = await Promise.all([getTexts(), requireStudent('/cv')])
  const [{ cvs }, proofs, applications] = await Promise.all([describeCvs(viewer), countProofs(viewer), readApplications(viewer)])
  const { cvScreen, cvVariants, profile, ui } = texts
  const offline = { title: profile.offlineTitle, text: profile.offline }
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' })
  const create = <CreateCv isFirst={cvs.length === 0} offline={offline} texts={cvScreen} />
  return (
    <div data-line="c" className="mx-auto flex max-w-4xl flex-col gap-10">
      <PageHeader title={cvScreen.title} intro={cvScreen.intro} />
      {cvs.length === 0 ? (
        <EmptyState title={cvScreen.emptyTitle} action={create}>
          <p>{cvScreen.emptyText}</p>
          {proofs === 0 && (
            <p className="mt-3">
              {cvScreen.noProofs}{' '}
              <LinkButton href="/station/mes-experiences" variant="quiet" size="small">
                {cvScreen.toStories}
              </LinkButton>
            </p>
          )}
        </EmptyState>
      ) : (
        <>
          <CvList
            groups={groupCvs(cvs.map((cv) => ({ ...cv, changedOn: day.format(new Date(cv.updatedAt)), place: placeOf(cv, applications) })))}
            places={variantPlaces(applications, cvs)}
            close={ui.close}
            offline={offline}
            texts={cvScreen}
            variantTexts={cvVariants}
          />
          {create}
        </>
      )}
      <ImportCv offline={offline} texts={cvScreen} />
    </div>
  )
}
