import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { fill } from '@/lib/core/i18n/fill'
import { getLine, getStation, INTERCHANGES } from '@/lib/journey/lines'
import type { StationViewProps } from './view'

/** A station whose tool is still to come: what will count there, what can be done meanwhile, and the ways on. */
export function ToolView({ stationId, texts, next, labels }: StationViewProps) {
  const { why, counts } = texts.stations[stationId]
  const { map, worksheetScreen } = texts
  const screen = worksheetScreen.tool
  const meanwhile = (screen.meanwhile as Readonly<Record<string, string>>)[stationId]
  const interchanges = INTERCHANGES.filter((group) => group.includes(stationId)).flatMap((group) => group.filter((id) => id !== stationId))
  return (
    <div data-line={getLine(getStation(stationId).lineId).letter.toLowerCase()} className="flex max-w-measure flex-col gap-8">
      {counts && <p className="border-l-4 border-line pl-4 text-lg">{counts}</p>}
      <section>
        <h2 className="text-lg">{screen.why}</h2>
        <p className="mt-1">{why}</p>
      </section>
      <Notice title={screen.soonTitle}>{screen.soonText}</Notice>
      {meanwhile && (
        <section>
          <h2 className="text-lg">{screen.meanwhileTitle}</h2>
          <p className="mt-1">{meanwhile}</p>
        </section>
      )}
      <section>
        <h2 className="text-lg">{screen.links}</h2>
        <ul className="mt-3 flex flex-col items-start gap-2 sm:flex-row sm:flex-wrap">
          {interchanges.map((id) => (
            <li key={id}>
              <LinkButton href={`/station/${id}`} variant="secondary">
                {fill(screen.interchange, { station: labels[id] })}
              </LinkButton>
            </li>
          ))}
          {next && !interchanges.includes(next) && (
            <li>
              <LinkButton href={`/station/${next}`}>{fill(worksheetScreen.form.toNext, { station: labels[next] })}</LinkButton>
            </li>
          )}
          <li>
            <LinkButton href="/carte" variant="quiet">
              {map.backToMap}
            </LinkButton>
          </li>
        </ul>
      </section>
    </div>
  )
}
