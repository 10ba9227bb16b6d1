import { LINES } from '@/lib/journey/lines'
import type { Line } from '@/lib/journey/schema'
import { MapIndex } from './map-index'
import { MapLegend } from './map-legend'
import { MapLine } from './map-line'
import { MapLoop } from './map-loop'
import { LEFT_COLUMN_LINES, NEXT_STOP_ID, type MetroMapProps } from './map-props'
import { MapStrokes } from './map-strokes'
import styles from './metro-map.module.css'
import { OpenAtNext } from './open-at-next'

/**
 * The map of the journey: seven lines, 33 stations. One markup, two drawings, chosen by the width of its container:
 * a metro map from 64 rem, vertical lines below. Tab order is the order of the journey.
 */
export function MetroMap(props: MetroMapProps) {
  const { texts, next, interactive = true, headingLevel = 2 } = props
  const Heading = `h${headingLevel}` as const
  const lineOf = (line: Line) => <MapLine key={line.id} line={line} map={props} />
  return (
    <div className={styles.map}>
      <div className={styles.sheet}>
        <div className={styles.title}>
          <Heading>{texts.title}</Heading>
          <p>{texts.note}</p>
        </div>
        {interactive && <MapIndex map={props} />}
        <MapStrokes className={styles.strokes} />
        <div className={styles.columns}>
          <div>{LINES.slice(0, LEFT_COLUMN_LINES).map(lineOf)}</div>
          <div>
            {LINES.slice(LEFT_COLUMN_LINES).map(lineOf)}
            <MapLoop map={props} />
          </div>
        </div>
        <MapLegend texts={texts} />
      </div>
      {interactive && next && <OpenAtNext id={NEXT_STOP_ID} />}
    </div>
  )
}
