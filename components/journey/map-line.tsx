import { ChevronDown } from 'lucide-react'
import type { CSSProperties } from 'react'
import { fill } from '@/lib/core/i18n/fill'
import { LINES } from '@/lib/journey/lines'
import { LINE_ON_MAP, PASSAGES } from '@/lib/journey/map-data'
import { toPx } from '@/lib/journey/map-geometry'
import type { Line } from '@/lib/journey/schema'
import { LineBadge } from './line-badge'
import { LEFT_COLUMN_LINES, lineAnchor, type MetroMapProps } from './map-props'
import { MapStation } from './map-station'
import styles from './map-line.module.css'

/** What stands above a line on a phone: nothing, a rule (the right column needs none), or a passage from the line before. */
function aboveLine(line: Line): 'nothing' | 'rule' | 'rule-in-one-column' | 'passage' {
  if (PASSAGES.some(([, to]) => line.stations[0]?.id === to)) return 'passage'
  const place = LINES.indexOf(line)
  return place === 0 ? 'nothing' : place === LEFT_COLUMN_LINES ? 'rule-in-one-column' : 'rule'
}

/** One line: its header, then its stations in order. On a phone a line that needs no look folds to its header. */
export function MapLine({ line, map }: { line: Line; map: MetroMapProps }) {
  const { states, next, texts, lineNames, interactive = true, headingLevel = 2 } = map
  const Heading = headingLevel === 1 ? 'h2' : 'h3'
  const name = lineNames[line.id]
  const done = line.stations.filter((station) => states[station.id] === 'done').length
  const holdsTrain = line.stations.some((station) => station.id === next)
  // As a picture on a public page, the map shows one line open: the train's.
  const folds = !holdsTrain && (interactive ? done === line.stations.length : next !== null)
  const [x, y] = toPx(LINE_ON_MAP[line.id].badgeAt)
  const anchor = lineAnchor(line.letter)
  return (
    <section
      id={anchor}
      aria-labelledby={`${anchor}-nom`}
      data-line={line.letter.toLowerCase()}
      data-above={aboveLine(line)}
      data-folds={folds || undefined}
      data-core={LINE_ON_MAP[line.id].hasCore}
      className={styles.line}
      style={{ '--x': x, '--y': y } as CSSProperties}
    >
      <div className={styles.header}>
        <LineBadge lineId={line.id} sizePx={32} className={styles.badge} />
        <Heading id={`${anchor}-nom`} className={styles.name}>
          <span className="sr-only">{`${fill(texts.line, { letter: line.letter })}, `}</span>
          {name}
        </Heading>
        <p className={styles.count}>{fill(texts.countOf, { done, total: line.stations.length })}</p>
      </div>
      {folds && (
        <details className={styles.fold}>
          <summary>
            <span className="sr-only">{fill(texts.showStations, { letter: line.letter, name })}</span>
            <ChevronDown aria-hidden size={20} strokeWidth={1.75} />
          </summary>
        </details>
      )}
      <ol className={styles.stations}>
        {line.stations.map((station) => (
          <MapStation key={station.id} id={station.id} map={map} />
        ))}
      </ol>
    </section>
  )
}
