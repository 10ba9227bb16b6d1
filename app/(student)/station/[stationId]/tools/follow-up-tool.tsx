import { LogButton } from '@/components/applications/open-buttons'
import { PlaceRows } from '@/components/applications/place-rows'
import { LinkButton } from '@/components/ui/link-button'
import { followUpFrom } from '@/lib/applications/board-rules'
import { dayInFrance } from '@/lib/applications/rules'
import { readApplications } from '@/lib/applications/service'
import { missingFor } from '@/lib/applications/station-rules'
import { fill } from '@/lib/core/i18n/fill'
import { cardOf, longDay } from '../../../candidatures/views'
import type { StationViewProps } from '../view'
import { ToolFrame } from './tool-frame'

/** « Relancer »: who has not answered for seven days, and who will be due later. */
export async function FollowUpTool(view: StationViewProps) {
  const { viewer, texts, locale } = view
  const today = dayInFrance(new Date())
  const applications = await readApplications(viewer)
  const { tools, states, board } = texts.applications
  const silent = applications
    .flatMap((application) => {
      const from = followUpFrom(application, today)
      return from ? [{ from, card: cardOf(application, { texts, locale, today }) }] : []
    })
    .sort((a, b) => a.from.localeCompare(b.from))
  const due = silent.filter(({ from }) => from <= today)
  const waiting = silent.filter(({ from }) => from > today)
  const days = new Map(waiting.map(({ from, card }) => [card.id, longDay(from, { locale })]))
  return (
    <ToolFrame
      {...view}
      today={today}
      missing={missingFor('relancer', applications, today).followUps > 0 ? tools.followUpMissing : tools.done}
      progress={null}
    >
      <section aria-labelledby="a-relancer">
        <h2 id="a-relancer" className="mb-3">
          {tools.due}
        </h2>
        {due.length > 0 ? (
          <PlaceRows
            cards={due.map(({ card }) => card)}
            states={states}
            outside={board.outside}
            actionOf={(card) => (
              <LogButton place={card} kind="followed-up" label={tools.followUp} name={fill(tools.followUpFor, { name: card.name })} />
            )}
          />
        ) : (
          <p className="text-quiet">{silent.length > 0 ? tools.nobodyDue : tools.nobodyContacted}</p>
        )}
        {silent.length === 0 && (
          <LinkButton href="/station/premier-contact" variant="secondary" size="small" className="mt-4">
            {tools.toContacts}
          </LinkButton>
        )}
      </section>
      {waiting.length > 0 && (
        <section aria-labelledby="patience">
          <h2 id="patience" className="mb-3">
            {tools.waiting}
          </h2>
          <PlaceRows
            cards={waiting.map(({ card }) => card)}
            states={states}
            outside={board.outside}
            detailOf={(card) => fill(tools.waitingUntil, { day: days.get(card.id) ?? '' })}
          />
        </section>
      )}
    </ToolFrame>
  )
}
