import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportNotice } from '@/components/diary/report-notice'
import { StationHeader } from '@/components/journey/station-header'
import { requireStudent } from '@/lib/account/current'
import { getTexts } from '@/lib/core/request'
import { lineNamesOf, stationLabelsOf } from '@/lib/journey/labels'
import { findStation, getLine } from '@/lib/journey/lines'
import { getJourney } from '@/lib/journey/service'
import { ChatView } from './chat-view'
import { ToolView } from './tool-view'
import { TOOLS } from './tools'
import { WorksheetView } from './worksheet-view'

type StationPageProps = { params: Promise<{ stationId: string }> }

export async function generateMetadata({ params }: StationPageProps): Promise<Metadata> {
  const [{ stationId }, { texts }] = await Promise.all([params, getTexts()])
  const station = findStation(stationId)
  return { title: station ? texts.stations[station.id].label : texts.errors.codes.unknown_station.title }
}

export default async function StationPage({ params }: StationPageProps) {
  const station = findStation((await params).stationId)
  if (!station) notFound()
  const [{ locale, texts }, { viewer, profile }] = await Promise.all([getTexts(), requireStudent(`/station/${station.id}`)])
  const { states, next } = await getJourney(viewer)
  const labels = stationLabelsOf(texts.stations)
  const Tool = TOOLS[station.id] ?? ToolView
  const view = { stationId: station.id, viewer, profile, texts, locale, states, next, labels }
  return (
    <>
      <StationHeader
        stationId={station.id}
        states={states}
        labels={labels}
        lineNames={lineNamesOf(texts.lines)}
        goal={texts.stations[station.id].goal}
        closes={texts.stations[station.id].closes}
        hrefBase="/station"
        mapHref="/carte"
        texts={texts.map}
      />
      <div data-line={getLine(station.lineId).letter.toLowerCase()} className="mt-8 flex max-w-3xl flex-col gap-8">
        {station.id === 'rapport' && <ReportNotice texts={texts.diary.report} />}
        {station.kind === 'dialogue' && <ChatView {...view} />}
        {station.kind === 'worksheet' && <WorksheetView {...view} />}
        {(station.kind === 'tool' || station.kind === 'journal') && <Tool {...view} />}
      </div>
    </>
  )
}
