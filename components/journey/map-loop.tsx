import type { CSSProperties } from 'react'
import { fill } from '@/lib/core/i18n/fill'
import { getLine, getStation } from '@/lib/journey/lines'
import { LOOP } from '@/lib/journey/map-data'
import { toPx } from '@/lib/journey/map-geometry'
import { MapLink } from './map-link'
import type { MetroMapProps } from './map-props'
import styles from './map-loop.module.css'

/** The way back to the line where the next placement begins. */
export function MapLoop({ map }: { map: MetroMapProps }) {
  const { texts, lineNames, hrefBase, link, interactive = true } = map
  const { lineId } = getStation(LOOP.to)
  const [x, y] = toPx(LOOP.labelAt)
  const name = fill(texts.loopTo, { letter: getLine(lineId).letter, name: lineNames[lineId] })
  return (
    <p data-line={getLine(LOOP.lineId).letter.toLowerCase()} className={styles.loop} style={{ '--x': x, '--y': y } as CSSProperties}>
      <svg aria-hidden viewBox="-8 0 16 58" width="16" height="58" className={styles.run}>
        <path d="M0 0V50" stroke="var(--line)" strokeWidth="5" strokeDasharray="10 7" />
        <path d="M-7 46L0 58L7 46z" fill="var(--line)" stroke="var(--line)" strokeWidth="2" strokeLinejoin="round" />
      </svg>
      <MapLink
        interactive={interactive}
        link={link}
        href={`${hrefBase}/${LOOP.to}`}
        prefetch={false}
        aria-label={name}
        className={styles.link}
      >
        <span className={styles.onWide}>{texts.loop}</span>
        <span className={styles.onPhone}>{name}</span>
      </MapLink>
    </p>
  )
}
