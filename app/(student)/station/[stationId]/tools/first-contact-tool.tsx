import { LogButton } from '@/components/applications/open-buttons'
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

/** « Premier contact »: three places contacted, each with its day and its channel. */
export async function FirstContactTool(view: StationViewProps) {
  const { viewer, texts, locale } = view
  const today = dayInFrance(new Date())
  const applications = await readApplications(viewer)
  const { contacts } = missingFor('premier-contact', applications, today)
  const { tools, states, board } = texts.applications
  const cards = applications.map((application) => cardOf(application, { texts, locale, today }))
  const [toContact, contacted] = [cards.filter((card) => card.state === 'to-contact'), cards.filter((card) => card.state !== 'to-contact')]
  const done = ASKED.contacted - contacts
  return (
    <ToolFrame
      {...view}
      today={today}
      missing={contacts > 0 ? fill(tools.contactMissing, { count: contacts }) : tools.done}
      progress={
        <div className="w-full max-w-3xs">
          <StopsProgress done={done} total={ASKED.contacted} text={fill(tools.contacts, { done, total: ASKED.contacted })} />
        </div>
      }
    >
      <section aria-labelledby="a-contacter">
        <h2 id="a-contacter" className="mb-3">
          {tools.toContact}
        </h2>
        {toContact.length === 0 ? (
          <p className="text-quiet">{tools.nothingToContact}</p>
        ) : (
          <PlaceRows
            cards={toContact}
            states={states}
            outside={board.outside}
            actionOf={(card) => (
              <LogButton place={card} kind="contacted" label={tools.contact} name={fill(tools.contactFor, { name: card.name })} />
            )}
          />
        )}
        <div className="mt-4 flex flex-wrap gap-2">
          <LinkButton href="/station/ma-liste" variant="secondary" size="small">
            {tools.toList}
          </LinkButton>
          <LinkButton href="/station/mon-message" variant="quiet" size="small">
            {tools.writeMessage}
          </LinkButton>
        </div>
      </section>
      {contacted.length > 0 && (
        <section aria-labelledby="deja-contactes">
          <h2 id="deja-contactes" className="mb-3">
            {tools.contacted}
          </h2>
          <PlaceRows cards={contacted} states={states} outside={board.outside} />
        </section>
      )}
    </ToolFrame>
  )
}
