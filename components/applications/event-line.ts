import type { EventKind } from '@/lib/applications/schema'

/** One line of a log, its day and channel in words. */
export type EventLine = { id: string; kind: EventKind; channel: string | null; day: string; dateTime: string; note: string }
