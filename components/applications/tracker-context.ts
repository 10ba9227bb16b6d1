import { createContext, useContext } from 'react'
import type { ApplicationState, EventKind } from '@/lib/applications/schema'

/** The place that something is noted about. */
export type Place = { id: string; name: string; city: string; state?: ApplicationState }
/** What was just done, said at the foot of the page. `undo` is the request that takes it back, `focus` the place whose button takes the focus. */
export type Done = { text: string; link?: { href: string; label: string }; undo?: { url: string }; focus?: string }

type Tracker = {
  /** Opens « Qu'est-ce qui s'est passé ? » for a place, with a kind proposed. */
  log: (place: Place, kind: EventKind) => void
  add: () => void
  /** Says what was done and reads the page's data again. */
  done: (done: Done) => void
}

export const TrackerContext = createContext<Tracker | null>(null)

/** The page's way to note, add and tell. @throws Error outside a `Tracker` */
export function useTracker(): Tracker {
  const tracker = useContext(TrackerContext)
  if (!tracker) throw new Error('useTracker needs a Tracker around it')
  return tracker
}
