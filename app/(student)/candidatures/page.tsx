import { ClipboardList, Search } from 'lucide-react'
import type { Metadata } from 'next'
import { z } from 'zod'
import { Board } from '@/components/applications/board'
import { Files } from '@/components/applications/files'
import { AddPlaceButton } from '@/components/applications/open-buttons'
import { Tracker } from '@/components/applications/tracker'
import { DepartureBoard } from '@/components/journey/departure-board'
import { PageHeader } from '@/components/layout/page-header'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { requireStudent } from '@/lib/account/current'
import { dayInFrance } from '@/lib/applications/rules'
import { readApplications } from '@/lib/applications/service'
import { getTexts } from '@/lib/core/request'
import { describeCvs } from '@/lib/cv/service'
import { stationLabelsOf } from '@/lib/journey/labels'
import { cvLinkOf } from '../cv/places'
import { cardOf, closableStations, dueDepartures, trackerTextsOf } from './views'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.applications.title }
}

/** `retire` is the place that was just taken off the list: it may come back from here. */
export default async function ApplicationsPage({ searchParams }: { searchParams: Promise<{ retire?: string | string[] }> }) {
  const [{ locale, texts }, { viewer }, { retire }] = await Promise.all([getTexts(), requireStudent('/candidatures'), searchParams])
  const [applications, { cvs }] = await Promise.all([readApplications(viewer), describeCvs(viewer)])
  const reader = { texts, locale, today: dayInFrance(new Date()) }
  const { applications: words } = texts
  const removed = z.uuid().safeParse(retire)
  const isBack = removed.success && applications.some(({ id }) => id === removed.data)
  const initial =
    removed.success && !isBack ? { text: words.done.removed, undo: { url: `/api/applications/${removed.data}/restore` } } : undefined
  const search = (
    <LinkButton href="/entreprises" variant="secondary">
      <Search aria-hidden size={20} strokeWidth={1.75} />
      {words.add.search}
    </LinkButton>
  )
  return (
    <div data-line="d" className="mx-auto max-w-[100rem]">
      <Tracker
        today={reader.today}
        stations={closableStations(stationLabelsOf(texts.stations))}
        texts={trackerTextsOf(texts)}
        initial={initial}
      >
        <PageHeader
          title={words.title}
          intro={words.intro}
          actions={
            applications.length > 0 && (
              <>
                {search}
                <AddPlaceButton label={words.add.open} />
              </>
            )
          }
        />
        {applications.length === 0 ? (
          <EmptyState
            icon={<ClipboardList size={32} strokeWidth={1.5} />}
            title={words.empty.title}
            action={
              <div className="flex flex-wrap gap-2">
                <AddPlaceButton label={words.add.open} />
                {search}
              </div>
            }
          >
            {words.empty.text}
          </EmptyState>
        ) : (
          <div className="flex flex-col gap-10">
            <div className="max-w-content">
              <DepartureBoard
                title={words.due.title}
                headings={words.due}
                departures={dueDepartures(applications, reader)}
                empty={words.due.empty}
              />
            </div>
            <Board
              cards={applications.map((application) => ({
                ...cardOf(application, reader),
                cv: cvLinkOf(application, cvs, texts.cvVariants),
              }))}
              texts={{ board: words.board, states: words.states }}
            />
          </div>
        )}
        <Files isEmpty={applications.length === 0} texts={words.files} log={words.log} />
      </Tracker>
    </div>
  )
}
