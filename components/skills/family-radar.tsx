import { fill } from '@/lib/core/i18n/fill'
import type { ProfileTexts } from '@/lib/core/i18n/fr/profile'
import { pointOn, radarPoints, ringPoints, scaleOf, toSvgPoints } from '@/lib/skills/radar'
import styles from './family-radar.module.css'
import type { FamilyView } from './view'

const RADII = { zero: 22, full: 118 }

/** The radar itself, drawn like a circular line with a station on each spoke. Its figures stand in the table beside it. */
function Drawing({ counts }: { counts: readonly number[] }) {
  const max = scaleOf(counts)
  const points = radarPoints(counts, max, RADII)
  return (
    <svg aria-hidden viewBox="-130 -130 260 260" className={styles.drawing}>
      <g fill="none" stroke="var(--edge)" strokeWidth="1.5">
        <polygon points={toSvgPoints(ringPoints(counts.length, 0, max, RADII))} strokeDasharray="3 4" />
        <polygon points={toSvgPoints(ringPoints(counts.length, max / 2, max, RADII))} strokeDasharray="3 4" />
        <polygon points={toSvgPoints(ringPoints(counts.length, max, max, RADII))} />
        {counts.map((_, i) => {
          const end = pointOn(i, counts.length, RADII.full)
          return <path key={i} d={`M0 0L${end.x} ${end.y}`} />
        })}
      </g>
      <polygon
        points={toSvgPoints(points)}
        fill="var(--ink)"
        fillOpacity="0.1"
        stroke="var(--ink)"
        strokeWidth="9"
        strokeLinejoin="round"
      />
      {points.map((point, i) => (
        <circle
          key={i}
          cx={point.x}
          cy={point.y}
          r="7.5"
          fill={counts[i] ? 'var(--page)' : 'var(--ink)'}
          stroke="var(--ink)"
          strokeWidth="4"
        />
      ))}
    </svg>
  )
}

type FamilyRadarProps = { families: readonly FamilyView[]; texts: ProfileTexts }

/** The six families at a glance: a radar of how many skills are proven in each, and the same in a table. */
export function FamilyRadar({ families, texts }: FamilyRadarProps) {
  const list = families.map(({ name, count }) => fill(texts.radarItem, { family: name, count })).join(' ; ')
  return (
    <section aria-labelledby="familles">
      <h2 id="familles">{texts.radarTitle}</h2>
      <p className="mt-1 max-w-measure text-quiet">{texts.radarLead}</p>
      <div className="mt-6 grid grid-cols-1 items-center gap-x-12 gap-y-8 lg:grid-cols-2">
        <div role="img" aria-label={fill(texts.radarName, { list })} className={styles.radar}>
          <Drawing counts={families.map(({ count }) => count)} />
          {families.map(({ id, name, count }) => (
            <span key={id} aria-hidden className={styles.spoke}>
              <b>{count}</b> {name}
            </span>
          ))}
        </div>
        <div className="@container">
          <table className="w-full max-w-form border-collapse text-sm">
            <thead>
              <tr className="border-b-2 border-ink text-left">
                <th scope="col" className="py-2 pr-3 font-semibold @max-[16rem]:wrap-anywhere">
                  {texts.tableFamily}
                </th>
                <th scope="col" className="py-2 pl-3 text-right font-semibold @max-[16rem]:wrap-anywhere">
                  {texts.tableSkills}
                </th>
                <th scope="col" className="py-2 pl-3 text-right font-semibold @max-[16rem]:wrap-anywhere">
                  {texts.tableLevels}
                </th>
              </tr>
            </thead>
            <tbody>
              {families.map(({ id, name, count, levels }) => (
                <tr key={id} className="border-b border-hairline">
                  <th scope="row" className="py-2.5 pr-3 text-left font-normal @max-[16rem]:wrap-anywhere">
                    {name}
                  </th>
                  <td className="py-2.5 pl-3 text-right">{count}</td>
                  <td className="py-2.5 pl-3 text-right">{levels}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  )
}
