import { Search } from 'lucide-react'
import { AddPlaceButton } from '@/components/applications/open-buttons'
import { PlaceRows } from '@/components/applications/place-rows'
import { StopsProgress } from '@/components/applications/stops-progress'
import { LinkButton } from '@/components/ui/link-button'
import { dayInFrance } from '@/lib/applications/rules'
import { readApplications } from '@/lib/applications/service'
import { ASKED, missingFor } from '@/lib/applications/station-rules'
import { fill } from '@/lib/core/i18n/fill'
import { cardOf } from '../../../candidatures/views'
import type { StationViewProps } from '../view'
import { ToolFrame } from './tool-frame'

/** « Ma liste »: ten places, two of them outside the usual circle. */
export async function ListTool(view: StationViewProps) {
  const { viewer, texts, locale, stationId } = view
  const today = dayInFrance(new Date())
  const applications = await readApplications(viewer)
  const { places, outsideCircle } = missingFor('ma-liste', applications, today)
  const { tools, add, states, board } = texts.applications
  const outside = applications.filter((application) => application.outsideCircle).length
  const missing =
    places > 0 && outsideCircle > 0
      ? fill(tools.listMissing, { places, outside: outsideCircle })
      : places > 0
        ? fill(tools.listMissingPlaces, { places })
        : outsideCircle > 0
          ? fill(tools.listMissingOutside, { outside: outsideCircle })
          : tools.done
  return (
    <ToolFrame
      {...view}
      stationId={stationId}
      today={today}
      missing={missing}
      progress={
        <div className="flex flex-wrap gap-x-12 gap-y-5">
          <div className="w-full max-w-md">
            <StopsProgress
              done={applications.length}
              total={ASKED.places}
              text={fill(tools.places, { done: applications.length, total: ASKED.places })}
            />
          </div>
          <StopsProgress
            done={outside}
            total={ASKED.outsideCircle}
            text={fill(tools.outside, { done: outside, total: ASKED.outsideCircle })}
          />
        </div>
      }
    >
      <div className="flex flex-wrap gap-2">
        <LinkButton href="/entreprises">
          <Search aria-hidden size={20} strokeWidth={1.75} />
          {tools.search}
        </LinkButton>
        <AddPlaceButton label={tools.quickAdd} variant="secondary" />
      </div>
      <section aria-labelledby="ma-liste">
        <h2 id="ma-liste" className="mb-3">
          {tools.list}
        </h2>
        {applications.length === 0 ? (
          <p className="text-quiet">
            {tools.listEmpty} {add.lead}
          </p>
        ) : (
          <PlaceRows
            cards={applications.map((application) => cardOf(application, { texts, locale, today }))}
            states={states}
            outside={board.outside}
          />
        )}
      </section>
    </ToolFrame>
  )
}
