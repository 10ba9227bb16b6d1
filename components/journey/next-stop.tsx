import { LinkButton } from '@/components/ui/link-button'
import type { MapTexts } from '@/lib/core/i18n/fr/map'
import { fill } from '@/lib/core/i18n/fill'
import { getLine, getStation } from '@/lib/journey/lines'
import type { LineId, StationId, StationState } from '@/lib/journey/schema'
import { LineBadge } from './line-badge'

type NextStopProps = {
  stationId: StationId
  state: StationState
  label: string
  lineNames: Readonly<Record<LineId, string>>
  /** What one comes there for, one sentence. */
  goal: string
  href: string
  texts: MapTexts
}

/** The one next step beside the map: the recommended stop and the way in, in its line's colour. */
export function NextStop({ stationId, state, label, lineNames, goal, href, texts }: NextStopProps) {
  const { id: lineId, letter } = getLine(getStation(stationId).lineId)
  return (
    <section
      data-line={letter.toLowerCase()}
      aria-labelledby="prochain-arret-titre"
      className="flex flex-col gap-x-8 gap-y-4 rounded-lg bg-platform px-4 py-5 sm:px-6 md:flex-row md:items-center md:justify-between"
    >
      <div>
        <p className="text-sm text-quiet">{texts.next}</p>
        <h2 id="prochain-arret-titre" className="mt-1 flex items-center gap-3">
          <LineBadge lineId={lineId} sizePx={28} label={fill(texts.lineNamed, { letter, name: lineNames[lineId] })} />
          {label}
        </h2>
        <p className="mt-2 max-w-measure">{goal}</p>
      </div>
      <LinkButton href={href} className="shrink-0">
        {state === 'todo' ? texts.enter : texts.resume}
      </LinkButton>
    </section>
  )
}
