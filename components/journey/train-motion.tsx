'use client'

import { m } from 'framer-motion'
import type { ReactNode } from 'react'
import { MotionProvider } from '@/components/layout/motion-provider'
import type { TrainRun } from '@/lib/journey/map-route'

/** What is inside runs once along `run` and stays at 0, 0. Loaded only when a train is about to leave. */
export function TrainMotion({ run, children }: { run: TrainRun; children: ReactNode }) {
  // A run along the map slows down by its positions; a slide between two points by its easing.
  return (
    <MotionProvider>
      <m.g
        initial={{ x: run.x[0], y: run.y[0] }}
        animate={{ x: run.x, y: run.y }}
        transition={{ duration: run.durationS, ease: run.x.length > 2 ? 'linear' : 'easeOut' }}
      >
        {children}
      </m.g>
    </MotionProvider>
  )
}
