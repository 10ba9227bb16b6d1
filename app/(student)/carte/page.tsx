import type { Metadata } from 'next'
import { DepartureBoard } from '@/components/journey/departure-board'
import Link from 'next/link'
import { MetroMap } from '@/components/journey/metro-map'
import { NextStop } from '@/components/journey/next-stop'
import { requireStudent } from '@/lib/account/current'
import { dayInFrance } from '@/lib/applications/rules'
import { readApplications } from '@/lib/applications/service'
import { getTexts } from '@/lib/core/request'
import { lineNamesOf, stationLabelsOf } from '@/lib/journey/labels'
import { StationId } from '@/lib/journey/schema'
import { getJourney } from '@/lib/journey/service'
import { dueDepartures } from '../candidatures/views'
import { departuresOf } from './departures'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.map.title }
}

export default async function MapPage({ searchParams }: { searchParams: Promise<{ depuis?: string | string[] }> }) {
  const [{ locale, texts }, { viewer }, { depuis }] = await Promise.all([getTexts(), requireStudent('/carte'), searchParams])
  const [{ states, next, toResume }, applications] = await Promise.all([getJourney(viewer), readApplications(viewer)])
  const now = new Date()
  const today = dayInFrance(now)
  const due = dueDepartures(applications, { texts, locale, today }, today)
  const labels = stationLabelsOf(texts.stations)
  const lineNames = lineNamesOf(texts.lines)
  const closed = StationId.safeParse(depuis)
  return (
    <div className="flex flex-col gap-8">
      <h1 className="sr-only">{texts.shell.map}</h1>
      {next && (
        <NextStop
          stationId={next}
          state={states[next]}
          label={labels[next]}
          lineNames={lineNames}
          goal={texts.stations[next].goal}
          href={`/station/${next}`}
          texts={texts.map}
        />
      )}
      {due.length > 0 && (
        <DepartureBoard
          title={texts.applications.due.title}
          headings={texts.applications.due}
          departures={due}
          empty={texts.applications.due.empty}
        />
      )}
      {toResume.length > 0 && (
        <DepartureBoard
          title={texts.map.board.title}
          headings={texts.map.board}
          departures={departuresOf(toResume, { texts, locale, labels, lineNames, now })}
          empty={texts.map.board.empty}
        />
      )}
      <MetroMap
        states={states}
        next={next}
        arrivedFrom={closed.success && states[closed.data] === 'done' ? closed.data : null}
        texts={texts.map}
        labels={labels}
        lineNames={lineNames}
        hrefBase="/station"
        link={Link}
        headingLevel={2}
      />
    </div>
  )
}
