import Link from 'next/link'
import type { ReactNode } from 'react'
import type { MapTexts } from '@/lib/core/i18n/fr/map'
import { fill } from '@/lib/core/i18n/fill'
import { getLine, getStation } from '@/lib/journey/lines'
import type { LineId, StationId, StationState } from '@/lib/journey/schema'
import { LineBadge } from './line-badge'
import styles from './station-header.module.css'
import { StripMap } from './strip-map'

type StationHeaderProps = {
  stationId: StationId
  states: Readonly<Record<StationId, StationState>>
  labels: Readonly<Record<StationId, string>>
  lineNames: Readonly<Record<LineId, string>>
  /** What one comes here for, one or two sentences. */
  goal: string
  /** What closes the station, one sentence. */
  closes: string
  /** A station's page is `${hrefBase}/${stationId}`. */
  hrefBase: string
  mapHref: string
  texts: MapTexts
  /** Criteria ticks, or whatever the station has to show of its progress. */
  children?: ReactNode
}

/** The platform: the line's band, the line laid flat, the station's name on its sign, what it is for and what closes it. */
export function StationHeader({
  stationId,
  states,
  labels,
  lineNames,
  goal,
  closes,
  hrefBase,
  mapHref,
  texts,
  children,
}: StationHeaderProps) {
  const { id: lineId, letter } = getLine(getStation(stationId).lineId)
  const lineName = lineNames[lineId]
  return (
    <header data-line={letter.toLowerCase()}>
      <div aria-hidden className={`-mt-6 lg:-mt-8 ${styles.band}`} />
      <p className="mt-3 mb-1 flex items-center gap-2.5 text-sm">
        <LineBadge lineId={lineId} sizePx={24} />
        <Link href={mapHref} className="inline-flex min-h-11 items-center link">
          {fill(texts.lineNamed, { letter, name: lineName })}
        </Link>
      </p>
      <StripMap {...{ stationId, states, labels, lineName, hrefBase, texts }} />
      <h1 className="mt-5 inline-block max-w-full rounded-sm bg-ink px-4 pt-2 pb-2.5 text-2xl hyphens-auto text-page forced-colors:border">
        {labels[stationId]}
      </h1>
      <p className="mt-4 max-w-measure text-base">{goal}</p>
      <p className="mt-2 max-w-measure text-sm text-quiet">{closes}</p>
      {children && <div className="mt-5">{children}</div>}
    </header>
  )
}
