import type { ApplicationState, EventKind } from '@/lib/applications/schema'

/** A place as a card shows it: words and dates already in the reader's language. */
export type CardView = {
  id: string
  name: string
  city: string
  state: ApplicationState
  /** « Dernière étape : il y a 3 jours ». */
  since: string
  nextAction: string
  reminder: { text: string; isDue: boolean } | null
  outsideCircle: boolean
  /** The CV made for this place, or the way to make one. */
  cv?: { href: string; text: string; name?: string } | null
  /** What the form proposes first. */
  likely: EventKind
}
