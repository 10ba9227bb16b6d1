import { INTERCHANGES, LINES } from '@/lib/journey/lines'
import { LINE_ON_MAP, LOOP, PASSAGES, SIZE, STATION_ON_MAP, type Point } from '@/lib/journey/map-data'
import { lengthOf, roundedPath, segmentsOf, SHEET_PX, toPx } from '@/lib/journey/map-geometry'
import { getLine } from '@/lib/journey/lines'
import type { StationId } from '@/lib/journey/schema'

const at = (id: StationId) => STATION_ON_MAP[id].at
const straight = (points: readonly Point[]) => `M${points.map((point) => toPx(point).join(' ')).join('L')}`

/** The dashed loop, with an arrow head in the middle of each long run. */
function Loop() {
  const long = segmentsOf(LOOP.path.map(toPx)).filter((segment) => lengthOf(segment) > 72)
  return (
    <g data-line={getLine(LOOP.lineId).letter.toLowerCase()}>
      <path d={roundedPath(LOOP.path)} fill="none" stroke="var(--line)" strokeWidth={SIZE.loopPx} strokeDasharray="10 7" />
      {long.map(([[ax, ay], [bx, by]]) => (
        <g
          key={`${ax} ${ay}`}
          transform={`translate(${(ax + bx) / 2} ${(ay + by) / 2}) rotate(${(Math.atan2(by - ay, bx - ax) * 180) / Math.PI})`}
        >
          <circle r="13" fill="var(--page)" />
          <path d="M-5-7L7 0L-5 7z" fill="var(--line)" stroke="var(--line)" strokeWidth="2" strokeLinejoin="round" />
        </g>
      ))}
    </g>
  )
}

function Passage({ from, to }: { from: StationId; to: StationId }) {
  const [a, b] = [toPx(at(from)), toPx(at(to))]
  return [-7, 0, 7].map((offset) => {
    const share = offset / lengthOf([a, b]) + 0.5
    return <circle key={offset} cx={a[0] + (b[0] - a[0]) * share} cy={a[1] + (b[1] - a[1]) * share} r="2" fill="var(--ink)" />
  })
}

/** Everything the wide map draws under its stations: loop, lines, passages, capsules. Decorative. */
export function MapStrokes({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox={`0 0 ${SHEET_PX.width} ${SHEET_PX.height}`} className={className}>
      <Loop />
      {LINES.map((line) => {
        const { path, hasCore } = LINE_ON_MAP[line.id]
        const d = roundedPath(
          path,
          line.stations.map((station) => at(station.id)),
        )
        return (
          <g key={line.id} data-line={line.letter.toLowerCase()} fill="none" strokeLinecap="round" strokeLinejoin="round">
            <path d={d} stroke="var(--line)" strokeWidth={SIZE.linePx} />
            {hasCore && <path d={d} stroke="var(--line-core)" strokeWidth={SIZE.corePx} />}
          </g>
        )
      })}
      {PASSAGES.map(([from, to]) => (
        <Passage key={from} from={from} to={to} />
      ))}
      {INTERCHANGES.map((group) => (
        <g key={group[0]} fill="none" strokeLinecap="round" strokeLinejoin="round">
          <path d={straight(group.map(at))} stroke="var(--ink)" strokeWidth={2 * SIZE.capsulePx} />
          <path d={straight(group.map(at))} stroke="var(--page)" strokeWidth={2 * SIZE.capsulePx - 5} />
        </g>
      ))}
    </svg>
  )
}
