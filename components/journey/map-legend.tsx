import type { MapTexts } from '@/lib/core/i18n/fr/map'
import { SIZE } from '@/lib/journey/map-data'
import styles from './map-legend.module.css'
import { StationSymbol } from './station-symbol'

/** A drawing of the legend, `widthPx` wide at the map's scale. */
function Sign({ widthPx, children }: { widthPx: number; children: React.ReactNode }) {
  return (
    <svg aria-hidden viewBox={`${-widthPx / 2} -20 ${widthPx} 40`} style={{ '--w': widthPx } as React.CSSProperties}>
      {children}
    </svg>
  )
}

/** What the signs of the wide map mean. In ink: they hold for every line. */
export function MapLegend({ texts }: { texts: MapTexts }) {
  const rings = [-12, 12]
  const items = [
    { text: texts.todo, sign: <StationSymbol state="todo" className={styles.ring} /> },
    { text: texts.started, sign: <StationSymbol state="started" className={styles.ring} /> },
    { text: texts.done, sign: <StationSymbol state="done" className={styles.ring} /> },
    { text: texts.next, sign: <StationSymbol state="todo" isNext className={styles.train} /> },
    {
      text: texts.interchange,
      sign: (
        <Sign widthPx={54}>
          <path d="M-12 0H12" stroke="var(--ink)" strokeWidth={2 * SIZE.capsulePx} strokeLinecap="round" />
          <path d="M-12 0H12" stroke="var(--page)" strokeWidth={2 * SIZE.capsulePx - 5} strokeLinecap="round" />
          {rings.map((x) => (
            <circle key={x} cx={x} r="8" fill="var(--page)" stroke="var(--ink)" strokeWidth="4" />
          ))}
        </Sign>
      ),
    },
    {
      text: texts.nextLine,
      sign: (
        <Sign widthPx={18}>
          {[-7, 0, 7].map((x) => (
            <circle key={x} cx={x} r="2" fill="var(--ink)" />
          ))}
        </Sign>
      ),
    },
    {
      text: texts.loop,
      sign: (
        <Sign widthPx={44}>
          <path d="M-22 0H22" stroke="var(--ink)" strokeWidth={SIZE.loopPx} strokeDasharray="10 7" />
        </Sign>
      ),
    },
  ]
  return (
    <ul aria-label={texts.legend} className={styles.legend}>
      {items.map((item) => (
        <li key={item.text}>
          {item.sign}
          {item.text}
        </li>
      ))}
    </ul>
  )
}
