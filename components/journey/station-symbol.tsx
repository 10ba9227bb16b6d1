import type { ReactNode } from 'react'
import type { StationState } from '@/lib/journey/schema'
import { Tick } from './tick'
import { Train } from './train'

type StationSymbolProps = {
  state: StationState
  /** The recommended stop: a larger ring that holds the train, whatever the state. */
  isNext?: boolean
  /** A second ring in ink: here one may change lines. */
  interchangeClass?: string
  id?: string
  className?: string
  /** Takes the train's place, to make it move. */
  train?: ReactNode
}

/** A station in one of its four looks (ring, half disc, check, train), in the colours of the nearest `data-line`. Decorative: words say the same. */
export function StationSymbol({ state, isNext = false, interchangeClass, id, className, train }: StationSymbolProps) {
  return (
    <svg id={id} aria-hidden viewBox="-20 -20 40 40" width="40" height="40" className={`overflow-visible ${className ?? ''}`}>
      {interchangeClass && <circle r="15" fill="var(--page)" stroke="var(--ink)" strokeWidth="2.5" className={interchangeClass} />}
      {isNext ? (
        <>
          <circle r="16" fill="var(--page)" stroke="var(--line)" strokeWidth="4" />
          {train ?? <Train />}
        </>
      ) : state === 'done' ? (
        <>
          <circle r="11" fill="var(--line-core)" stroke="var(--line-rim)" strokeWidth="2" />
          <Tick />
        </>
      ) : (
        <>
          <circle r="8" fill="var(--page)" stroke="var(--line)" strokeWidth="4" />
          {state === 'started' && <path d="M0-6.5a6.5 6.5 0 0 0 0 13z" fill="var(--line)" />}
        </>
      )}
    </svg>
  )
}
