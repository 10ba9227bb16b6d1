import { LineBadge } from '@/components/journey/line-badge'
import { StationSymbol } from '@/components/journey/station-symbol'
import { fill } from '@/lib/core/i18n/fill'
import type { LandingTexts } from '@/lib/core/i18n/fr/landing'
import { getLine, getStation, LINES } from '@/lib/journey/lines'
import type { StationId } from '@/lib/journey/schema'
import styles from './line-strip.module.css'
import { SAMPLE_NEXT, SAMPLE_STATES } from './sample'

type LineStripProps = { labels: Readonly<Record<StationId, string>>; texts: LandingTexts }

/** The map on a phone: only the first line, with its train, and the badges of the lines that follow. A picture, told in one sentence. */
export function LineStrip({ labels, texts }: LineStripProps) {
  const line = getLine(getStation(SAMPLE_NEXT).lineId)
  return (
    <div role="img" aria-label={fill(texts.stripLabel, { station: labels[SAMPLE_NEXT] })}>
      <div data-line={line.letter.toLowerCase()} className={styles.strip}>
        <div className={styles.stops}>
          {line.stations.map(({ id }) => (
            <div key={id} className={styles.stop}>
              <StationSymbol state={SAMPLE_STATES[id]} isNext={id === SAMPLE_NEXT} className={styles.symbol} />
              <span className={styles.label} data-next={id === SAMPLE_NEXT || undefined}>
                {labels[id]}
              </span>
            </div>
          ))}
        </div>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <span className="text-sm text-quiet">{texts.stripThen}</span>
        {LINES.filter(({ id }) => id !== line.id).map(({ id }) => (
          <LineBadge key={id} lineId={id} sizePx={24} />
        ))}
      </div>
    </div>
  )
}
