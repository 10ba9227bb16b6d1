import { Train } from '@/components/journey/train'
import { fill } from '@/lib/core/i18n/fill'
import type { ProfileTexts } from '@/lib/core/i18n/fr/profile'
import type { ProfileView } from './view'

/** A level as a stop: its number in a ring. */
function LevelStop({ level, isReached }: { level: number; isReached: boolean }) {
  return (
    <span
      className={`relative grid size-12 shrink-0 place-items-center rounded-full border-[5px] bg-page font-sign text-lg font-bold tabular-nums ${isReached ? 'border-ink' : 'border-edge text-quiet'}`}
    >
      {level}
    </span>
  )
}

type XpTrackProps = { view: Pick<ProfileView, 'xp' | 'level' | 'xpForThis' | 'xpForNext'>; texts: ProfileTexts }

/** From this level to the next: a stretch of line with the train where the points are. */
export function XpTrack({ view: { xp, level, xpForThis, xpForNext }, texts }: XpTrackProps) {
  const [done, total] = [xp - xpForThis, xpForNext - xpForThis]
  const share = `${(100 * done) / total}%`
  const text = fill(texts.xpText, { done, total })
  return (
    <div>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{fill(texts.level, { level })}</span>
        <span className="text-sm text-quiet tabular-nums">{fill(texts.xp, { xp })}</span>
      </p>
      <div
        role="meter"
        aria-label={fill(texts.xpMeter, { level: level + 1 })}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
        className="mt-2 flex items-center"
      >
        <LevelStop level={level} isReached />
        {/* Wider than what one sees between the stops, so that the rings lie over the ends of the line. */}
        <span className="relative -z-0 h-2.5 flex-1 border-y border-edge bg-page">
          <span className="absolute inset-y-0 left-0 bg-ink" style={{ width: share }} />
          <span className="absolute inset-x-7 top-1/2">
            <svg
              aria-hidden
              viewBox="-20 -10 40 20"
              width="48"
              height="24"
              className="absolute -translate-1/2 overflow-visible"
              style={{ left: share }}
            >
              <Train />
            </svg>
          </span>
        </span>
        <LevelStop level={level + 1} isReached={false} />
      </div>
      <p className="mt-2 text-sm text-quiet">{fill(texts.xpLeft, { left: total - done, level: level + 1 })}</p>
    </div>
  )
}
