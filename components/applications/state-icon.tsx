import { CalendarClock, CircleCheck, CircleDashed, CornerDownRight, MessageCircleReply, RefreshCw, Send, StickyNote } from 'lucide-react'
import type { ApplicationState, EventKind } from '@/lib/applications/schema'

const ICONS = {
  'to-contact': CircleDashed,
  contacted: Send,
  'followed-up': RefreshCw,
  interview: CalendarClock,
  accepted: CircleCheck,
  // An answer, not a failure: no cross, no red.
  refused: MessageCircleReply,
  'no-answer': CornerDownRight,
  note: StickyNote,
} as const satisfies Record<ApplicationState | EventKind, unknown>

/** The sign of a state or an event; its word stands beside it. */
export function StateIcon({ of, className }: { of: ApplicationState | EventKind; className?: string }) {
  const Icon = ICONS[of]
  return <Icon aria-hidden size={20} strokeWidth={1.75} className={`shrink-0 ${className ?? ''}`} />
}
