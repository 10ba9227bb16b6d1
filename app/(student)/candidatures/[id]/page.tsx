import { ArrowLeft, Sprout } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { EventLog } from '@/components/applications/event-log'
import { LogButton } from '@/components/applications/open-buttons'
import { PlanForm } from '@/components/applications/plan-form'
import { RemovePlace } from '@/components/applications/remove-place'
import { StateIcon } from '@/components/applications/state-icon'
import { Tracker } from '@/components/applications/tracker'
import { Badge } from '@/components/ui/badge'
import { PageHeader } from '@/components/layout/page-header'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { requireStudent } from '@/lib/account/current'
import { likelyNext } from '@/lib/applications/board-rules'
import { findMessage } from '@/lib/applications/message-service'
import { dayInFrance, newestFirst } from '@/lib/applications/rules'
import { readApplications } from '@/lib/applications/service'
import { fill } from '@/lib/core/i18n/fill'
import { getTexts } from '@/lib/core/request'
import { describeCvs } from '@/lib/cv/service'
import { stationLabelsOf } from '@/lib/journey/labels'
import { closableStations, longDay, trackerTextsOf } from '../views'
import { KeptMessage } from './kept-message'
import { PlaceCv } from './place-cv'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.applications.title }
}

/** One place: where it stands, its log, what comes next, the message kept with it. */
export default async function ApplicationPage({ params }: { params: Promise<{ id: string }> }) {
  const id = z.uuid().safeParse((await params).id)
  if (!id.success) notFound()
  const [{ locale, texts }, { viewer }] = await Promise.all([getTexts(), requireStudent(`/candidatures/${id.data}`)])
  const [applications, message, { cvs }] = await Promise.all([readApplications(viewer), findMessage(viewer, id.data), describeCvs(viewer)])
  const application = applications.find((one) => one.id === id.data)
  if (!application) notFound()
  const { applications: words } = texts
  const { detail, log } = words
  const { name, city, postcode, state } = application
  const stations = closableStations(stationLabelsOf(texts.stations))
  return (
    <div data-line="d" className="mx-auto max-w-content">
      <Tracker today={dayInFrance(new Date())} stations={stations} texts={trackerTextsOf(texts)}>
        <PageHeader
          above={
            <Link href="/candidatures" className="inline-flex min-h-11 items-center gap-1.5 link">
              <ArrowLeft aria-hidden size={20} strokeWidth={1.75} />
              {detail.back}
            </Link>
          }
          title={name}
          intro={
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
              {[postcode, city].filter(Boolean).join(' ')}
              <Badge tone={state === 'accepted' ? 'success' : 'strong'} icon={<StateIcon of={state} className="size-4" />}>
                {words.states[state]}
              </Badge>
              {application.outsideCircle && <Badge icon={<Sprout aria-hidden size={16} strokeWidth={1.75} />}>{words.board.outside}</Badge>}
            </span>
          }
          actions={
            <LogButton
              place={{ id: application.id, name, city }}
              kind={likelyNext(state)}
              label={words.board.log}
              name={fill(words.board.logFor, { name })}
              variant="primary"
              size="normal"
            />
          }
        />
        {(state === 'refused' || state === 'accepted') && (
          <Notice
            className="mb-8"
            tone={state === 'accepted' ? 'success' : 'info'}
            title={state === 'accepted' ? detail.acceptedTitle : detail.refusedTitle}
            actions={
              <LinkButton href={state === 'accepted' ? '/station/oui' : '/station/rebondir'} variant="secondary" size="small">
                {state === 'accepted' ? words.done.toYes : words.done.toRebound}
              </LinkButton>
            }
          >
            {state === 'accepted' ? detail.acceptedText : detail.refusedText}
          </Notice>
        )}
        <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-16">
          <section aria-labelledby="journal">
            <h2 id="journal" className="mb-5">
              {detail.log}
            </h2>
            <EventLog
              applicationId={application.id}
              added={longDay(application.createdAt.slice(0, 10), { locale })}
              lines={newestFirst(application.events).map((event) => ({
                id: event.id,
                kind: event.kind,
                channel: event.channel && log.channels[event.channel],
                day: longDay(event.on, { locale }),
                dateTime: event.on,
                note: event.note,
              }))}
              texts={{ detail, done: words.done }}
            />
          </section>
          <div className="flex flex-col gap-10">
            <section aria-labelledby="suite">
              <h2 id="suite" className="mb-5">
                {detail.plan}
              </h2>
              <PlanForm
                applicationId={application.id}
                initial={{
                  nextAction: application.nextAction,
                  remindOn: application.remindOn ?? '',
                  note: application.note,
                  outsideCircle: application.outsideCircle,
                }}
                stations={stations}
                texts={{ detail, log, add: words.add, done: words.done }}
              />
            </section>
            <KeptMessage applicationId={application.id} message={message} texts={detail} />
            <PlaceCv
              place={{ id: application.id, name }}
              cvs={cvs}
              close={texts.ui.close}
              offline={{ title: log.offlineTitle, text: words.done.failed }}
              texts={texts.cvVariants}
            />
            <RemovePlace
              applicationId={application.id}
              texts={{ remove: detail.remove, removeHelp: detail.removeHelp, offlineTitle: log.offlineTitle, offline: words.done.failed }}
            />
          </div>
        </div>
      </Tracker>
    </div>
  )
}
