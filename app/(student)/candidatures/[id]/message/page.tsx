import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { MessageWorkshop } from '@/components/applications/message-workshop'
import { LogButton } from '@/components/applications/open-buttons'
import { Tracker } from '@/components/applications/tracker'
import { PageHeader } from '@/components/layout/page-header'
import { requireStudent } from '@/lib/account/current'
import { likelyNext } from '@/lib/applications/board-rules'
import { findMessage } from '@/lib/applications/message-service'
import { dayInFrance } from '@/lib/applications/rules'
import { readApplications } from '@/lib/applications/service'
import { fill } from '@/lib/core/i18n/fill'
import { getTexts } from '@/lib/core/request'
import { stationLabelsOf } from '@/lib/journey/labels'
import { citableProofs } from '../../message-view'
import { closableStations, trackerTextsOf } from '../../views'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.messages.title }
}

/** The workshop for one place: its text is kept with it. */
export default async function PlaceMessagePage({ params }: { params: Promise<{ id: string }> }) {
  const id = z.uuid().safeParse((await params).id)
  if (!id.success) notFound()
  const [{ texts }, { viewer, profile }] = await Promise.all([getTexts(), requireStudent(`/candidatures/${id.data}/message`)])
  const labels = stationLabelsOf(texts.stations)
  const [applications, stored, general, proofs] = await Promise.all([
    readApplications(viewer),
    findMessage(viewer, id.data),
    findMessage(viewer, null),
    citableProofs(viewer, labels),
  ])
  const application = applications.find((one) => one.id === id.data)
  if (!application) notFound()
  const { messages: words } = texts
  const { name, city, state } = application
  return (
    <div data-line="c" className="mx-auto max-w-content">
      <Tracker today={dayInFrance(new Date())} stations={closableStations(labels)} texts={trackerTextsOf(texts)}>
        <PageHeader
          above={
            <Link href={`/candidatures/${id.data}`} className="inline-flex min-h-11 items-center gap-1.5 link">
              <ArrowLeft aria-hidden size={20} strokeWidth={1.75} />
              {fill(words.back, { name })}
            </Link>
          }
          title={fill(words.titleFor, { name })}
          intro={words.intro}
        />
        <MessageWorkshop
          userId={viewer.id}
          applicationId={id.data}
          stored={stored}
          general={general}
          proofs={proofs}
          is15OrOver={profile.is15OrOver}
          after={
            <LogButton
              place={{ id: id.data, name, city }}
              kind={state === 'to-contact' ? 'contacted' : likelyNext(state)}
              label={words.send.log}
              name={fill(words.send.logFor, { name })}
            />
          }
          texts={words}
          screen={texts.worksheetScreen.form}
        />
      </Tracker>
    </div>
  )
}
