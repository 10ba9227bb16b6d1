'use client'

import { useCallback, useState, type ReactNode } from 'react'
import type { TrainRun } from '@/lib/journey/map-route'
import type { TrainMotion } from './train-motion'

/** Width of a symbol's drawing in map pixels: what turns screen pixels into map pixels. */
const SYMBOL_PX = 40
const SLIDE_DURATION_S = 0.4

/** How the train reaches `here` from the other symbol, as the page is laid out now; null where it cannot be seen coming. */
function chooseRun(here: SVGSVGElement, from: Element | null, run: TrainRun): TrainRun | null {
  if (!from || matchMedia('(prefers-reduced-motion: reduce)').matches) return null
  const [start, end] = [from.getBoundingClientRect(), here.getBoundingClientRect()]
  if (start.width === 0 || end.width === 0) return null
  const scale = SYMBOL_PX / end.width
  const [dx, dy] = [(start.x - end.x) * scale, (start.y - end.y) * scale]
  if (Math.hypot(dx - run.x[0]!, dy - run.y[0]!) < 2) return run
  // Not the wide map: on a phone the lines are vertical and the train slides down to its stop.
  return Math.abs(dx) < 1 ? { x: [0, 0], y: [dy, 0], durationS: SLIDE_DURATION_S } : null
}

type Departure = { run: TrainRun; Motion: typeof TrainMotion | null }

type MovingTrainProps = { run: TrainRun; fromSymbolId: string; children: ReactNode }

/** The train, which comes once from the station just closed. Without script, or with reduced motion, it is simply there. */
export function MovingTrain({ run, fromSymbolId, children }: MovingTrainProps) {
  const [departure, setDeparture] = useState<Departure | 'unknown' | 'none'>('unknown')
  const measure = useCallback(
    (group: SVGGElement | null) => {
      if (!group?.ownerSVGElement) return
      const chosen = chooseRun(group.ownerSVGElement, document.getElementById(fromSymbolId), run)
      setDeparture(chosen ? { run: chosen, Motion: null } : 'none')
      if (chosen)
        import('./train-motion').then(
          ({ TrainMotion: Motion }) => setDeparture({ run: chosen, Motion }),
          () => setDeparture('none'),
        )
    },
    [run, fromSymbolId],
  )
  if (departure === 'unknown') return <g ref={measure}>{children}</g>
  if (departure === 'none') return <g>{children}</g>
  const { run: chosen, Motion } = departure
  return Motion ? <Motion run={chosen}>{children}</Motion> : <g transform={`translate(${chosen.x[0]} ${chosen.y[0]})`}>{children}</g>
}
