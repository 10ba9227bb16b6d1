import { fill } from '@/lib/core/i18n/fill'
import { getStation, LINES } from '@/lib/journey/lines'
import { LineBadge } from './line-badge'
import { lineAnchor, type MetroMapProps } from './map-props'
import styles from './map-index.module.css'

/** On a phone, the seven badges that stay at the top: one jump to any line. The train's line is underlined. */
export function MapIndex({ map }: { map: MetroMapProps }) {
  const { texts, lineNames, next } = map
  return (
    <nav aria-label={texts.lineIndex} className={styles.index}>
      <ol>
        {LINES.map(({ id, letter }) => (
          <li key={id}>
            <a
              href={`#${lineAnchor(letter)}`}
              aria-label={fill(texts.lineNamed, { letter, name: lineNames[id] })}
              aria-current={next && getStation(next).lineId === id ? 'true' : undefined}
            >
              <LineBadge lineId={id} sizePx={28} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
