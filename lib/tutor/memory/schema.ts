import { z } from 'zod'
import { StationId } from '@/lib/journey/schema'

/** A proof is one quote; a recap is the quotes of a finished story, one a line. */
export const MemoryKind = z.enum(['proof', 'recap'])
export type MemoryKind = z.infer<typeof MemoryKind>

/** Something the student told, as it comes back to a later turn. Good for a question, never for validating. */
export type RecalledMemory = {
  readonly kind: MemoryKind
  readonly stationId: StationId
  readonly experienceId: string
  /** At most 240 characters of the student's own words; of a recap, one quote a line. */
  readonly text: string
  /** Calendar days since it was told: 0 today, 1 yesterday. */
  readonly daysAgo: number
  /** Cosine to what was asked, -1 to 1; only comparable within one embedder. */
  readonly similarity: number
}

/** A few of the student's words and their age, ready to be said back. */
export type Reminder = { readonly quote: string; readonly daysAgo: number }
