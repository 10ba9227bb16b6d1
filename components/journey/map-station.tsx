import type { CSSProperties } from 'react'
import { fill } from '@/lib/core/i18n/fill'
import { getLine, getStation } from '@/lib/journey/lines'
import { GRID, STATION_ON_MAP } from '@/lib/journey/map-data'
import { toPx } from '@/lib/journey/map-geometry'
import { interchangePartners, isInterchange, labelSpot } from '@/lib/journey/map-layout'
import { trainRun } from '@/lib/journey/map-route'
import type { StationId } from '@/lib/journey/schema'
import { LineBadge } from './line-badge'
import { MapLink } from './map-link'
import { NEXT_STOP_ID, symbolId, type MetroMapProps } from './map-props'
import styles from './map-station.module.css'
import { MovingTrain } from './moving-train'
import { StationSymbol } from './station-symbol'
import { Train } from './train'

/** Positions on the wide map, in map pixels; the style sheet multiplies them by the scale. */
function positions(id: StationId, isNext: boolean): CSSProperties {
  const [x, y] = toPx(STATION_ON_MAP[id].at)
  const label = labelSpot(id, isNext)
  return { '--x': x, '--y': y, '--label-x': label.x - x, '--label-y': label.y - y } as CSSProperties
}

/** One stop: a ring and its name on the wide map, a row with its state and its interchanges on a phone. One link either way. */
export function MapStation({ id, map }: { id: StationId; map: MetroMapProps }) {
  const { states, next, arrivedFrom, texts, labels, lineNames, hrefBase, link, interactive = true } = map
  const { lineId } = getStation(id)
  const { letter } = getLine(lineId)
  const isNext = id === next
  const state = states[id]
  const isMoving = isNext && interactive && arrivedFrom && arrivedFrom !== id
  const partners = interchangePartners(id)
  return (
    <li id={isNext ? NEXT_STOP_ID : undefined} className={styles.station} data-next={isNext || undefined} style={positions(id, isNext)}>
      <MapLink
        interactive={interactive}
        link={link}
        href={`${hrefBase}/${id}`}
        prefetch={isNext ? undefined : false}
        aria-current={isNext ? 'step' : undefined}
        className={styles.row}
      >
        <StationSymbol
          id={symbolId(id)}
          state={state}
          isNext={isNext}
          interchangeClass={isInterchange(id) ? styles.interchange : undefined}
          className={styles.symbol}
          train={
            isMoving ? (
              <MovingTrain run={trainRun(arrivedFrom, id, GRID.unitPx)} fromSymbolId={symbolId(arrivedFrom)}>
                <Train />
              </MovingTrain>
            ) : undefined
          }
        />
        <span className={styles.text} data-anchor={labelSpot(id, isNext).anchor}>
          <span className={styles.label}>{labels[id]}</span>
          <span className="sr-only">{`, ${fill(texts.stationOnLine, { letter, name: lineNames[lineId] })}, `}</span>
          <span className={state === 'todo' && !isNext ? 'sr-only' : styles.state}>
            {isNext ? texts.next : texts[state]}
            {isNext && state !== 'todo' && <span>{`, ${texts[state].toLocaleLowerCase()}`}</span>}
          </span>
        </span>
      </MapLink>
      {partners.length > 0 && (
        <div className={styles.chips}>
          {partners.map((partner) => {
            const partnerLine = getStation(partner).lineId
            const name = fill(texts.interchangeTo, { letter: getLine(partnerLine).letter, station: labels[partner] })
            return (
              <MapLink
                key={partner}
                interactive={interactive}
                link={link}
                href={`${hrefBase}/${partner}`}
                prefetch={false}
                aria-label={name}
                className={styles.chip}
              >
                <span className={styles.pill}>
                  <LineBadge lineId={partnerLine} sizePx={20} />
                  {labels[partner]}
                </span>
              </MapLink>
            )
          })}
        </div>
      )}
    </li>
  )
}
