import { ArrowLeft, ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { MapTexts } from '@/lib/core/i18n/fr/map'
import { fill } from '@/lib/core/i18n/fill'
import { getLine, getStation } from '@/lib/journey/lines'
import { LINE_ON_MAP } from '@/lib/journey/map-data'
import type { StationId, StationState } from '@/lib/journey/schema'
import { StationSymbol } from './station-symbol'
import styles from './station-header.module.css'

type StripMapProps = {
  stationId: StationId
  states: Readonly<Record<StationId, StationState>>
  labels: Readonly<Record<StationId, string>>
  lineName: string
  hrefBase: string
  texts: MapTexts
}

/** A line laid out flat, as above the doors of a carriage: where one is, what comes before and after. */
export function StripMap({ stationId, states, labels, lineName, hrefBase, texts }: StripMapProps) {
  const line = getLine(getStation(stationId).lineId)
  const here = line.stations.findIndex((station) => station.id === stationId)
  const [before, after] = [line.stations[here - 1], line.stations[here + 1]]
  return (
    <nav aria-label={fill(texts.stripMap, { letter: line.letter, name: lineName })} className={styles.strip}>
      <ol className={styles.stops} data-core={LINE_ON_MAP[line.id].hasCore}>
        {line.stations.map(({ id }) => (
          <li key={id} className={styles.stop}>
            <Link href={`${hrefBase}/${id}`} prefetch={false} aria-current={id === stationId ? 'page' : undefined} className={styles.link}>
              <StationSymbol state={states[id]} isNext={id === stationId} className={styles.symbol} />
              <span className={styles.label}>{labels[id]}</span>
              <span className="sr-only">{`, ${texts[states[id]]}`}</span>
            </Link>
          </li>
        ))}
      </ol>
      {/* On a phone there is room for two names: the way back and the way on. */}
      <ul className={styles.ways}>
        <li>
          {before && (
            <Link
              href={`${hrefBase}/${before.id}`}
              prefetch={false}
              aria-label={fill(texts.previousStation, { station: labels[before.id] })}
            >
              <ArrowLeft aria-hidden size={20} strokeWidth={1.75} />
              {labels[before.id]}
            </Link>
          )}
        </li>
        <li>
          {after && (
            <Link href={`${hrefBase}/${after.id}`} prefetch={false} aria-label={fill(texts.nextStation, { station: labels[after.id] })}>
              {labels[after.id]}
              <ArrowRight aria-hidden size={20} strokeWidth={1.75} />
            </Link>
          )}
        </li>
      </ul>
    </nav>
  )
}
