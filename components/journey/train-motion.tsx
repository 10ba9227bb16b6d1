'use client'

import { m } from 'framer-motion'
import type { ReactNode } from 'react'
import { MotionProvider } from '@/components/layout/motion-provider'
import type { TrainRun } from '@/lib/journey/map-route'

/** What is inside runs once along `run` and stays at 0, 0. Loaded only when a train is about to leave. */
export function TrainMotion({ run, children }: { run: TrainRun; children: ReactNode }) {
  return (
    <MotionProvider>
      <m.g
        initial={{ x: run.x[0], y: run.y[0] }}
        animate={{ x: run.x, y: run.y }}
        transition={{ duration: run.durationS, times: run.times, ease: 'easeOut' }}
      >
        {children}
      </m.g>
    </MotionProvider>
  )
}
