import type { ReactNode } from 'react'
import { Tracker } from '@/components/applications/tracker'
import { LinkButton } from '@/components/ui/link-button'
import { StationClosed } from '@/components/worksheet/station-closed'
import { recommendNext } from '@/lib/journey/rules'
import { closableStations, trackerTextsOf } from '../../../candidatures/views'
import type { StationViewProps } from '../view'

type ToolFrameProps = Pick<StationViewProps, 'stationId' | 'texts' | 'states' | 'labels'> & {
  today: string
  /** What is missing, in one sentence. */
  missing: string
  progress: ReactNode
  children: ReactNode
}

/** A station of the tracker: how far one is, what is missing, its list, and the ways on. */
export function ToolFrame({ stationId, texts, states, labels, today, missing, progress, children }: ToolFrameProps) {
  const { tools } = texts.applications
  // What will be recommended once this station is done.
  const next = recommendNext({ ...states, [stationId]: 'done' })
  return (
    <Tracker today={today} stations={closableStations(labels)} texts={trackerTextsOf(texts)}>
      <div className="flex flex-col gap-4">
        {progress}
        {states[stationId] !== 'done' && <p className="max-w-measure">{missing}</p>}
      </div>
      {states[stationId] === 'done' && (
        <StationClosed
          waysOn={{ mapHref: `/carte?depuis=${stationId}`, next: next && { href: `/station/${next}`, label: labels[next] } }}
          screen={{ ...texts.worksheetScreen.form, closedText: tools.closedText }}
        />
      )}
      {children}
      <p>
        <LinkButton href="/candidatures" variant="quiet" className="-ml-5">
          {tools.allApplications}
        </LinkButton>
      </p>
    </Tracker>
  )
}
