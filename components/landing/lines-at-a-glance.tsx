import { LineBadge } from '@/components/journey/line-badge'
import { fill } from '@/lib/core/i18n/fill'
import type { LandingTexts } from '@/lib/core/i18n/fr/landing'
import { LINES } from '@/lib/journey/lines'
import type { Line, LineId } from '@/lib/journey/schema'

const STEP_PX = 30

/** A stretch of the line with a ring for each stop. */
function Stops({ line }: { line: Line }) {
  const length = (line.stations.length - 1) * STEP_PX
  return (
    <svg aria-hidden viewBox={`-10 -10 ${length + 20} 20`} width={length + 20} height="20">
      <path d={`M0 0H${length}`} stroke="var(--line)" strokeWidth="8" />
      <path d={`M0 0H${length}`} stroke="var(--line-core)" strokeWidth="4" />
      {line.stations.map(({ id }, i) => (
        <circle key={id} cx={i * STEP_PX} r="6" fill="var(--page)" stroke="var(--line)" strokeWidth="3.5" />
      ))}
    </svg>
  )
}

type LinesAtAGlanceProps = { names: Readonly<Record<LineId, { name: string; promise: string }>>; texts: LandingTexts }

/** The seven lines, one under the other, each with what it brings and how long it is. */
export function LinesAtAGlance({ names, texts }: LinesAtAGlanceProps) {
  return (
    <ol className="border-t-2 border-ink">
      {LINES.map((line) => (
        <li
          key={line.id}
          data-line={line.letter.toLowerCase()}
          className="grid grid-cols-[2.75rem_minmax(0,1fr)] items-center gap-x-3 gap-y-1 border-b border-hairline py-4 md:grid-cols-[2.75rem_9rem_minmax(0,1fr)_16.5rem] md:gap-x-6"
        >
          <LineBadge lineId={line.id} sizePx={32} />
          <h3>{names[line.id].name}</h3>
          <p className="text-quiet max-md:col-start-2">{names[line.id].promise}</p>
          <p className="flex flex-wrap items-center gap-x-3 text-sm max-md:col-start-2 md:justify-self-start">
            <Stops line={line} />
            <span className="text-quiet">{fill(texts.linesStations, { count: line.stations.length })}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}
