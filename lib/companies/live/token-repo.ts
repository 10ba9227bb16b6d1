import 'server-only'
import { z } from 'zod'
import { tablesOf } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'

export type SourceId = 'recherche-entreprises' | 'geocodage' | 'communes' | 'web'

/** Whose searches of a day are all done: the account's own, or those of everybody here. */
const DayIsOver = z.enum(['account', 'everybody'])

const Turn = z.union([
  z.object({ granted: z.literal(true), waitMs: z.number().min(0) }),
  z.object({ granted: z.literal(false), retryAfterS: z.number().min(0), dayIsOver: DayIsOver.optional() }),
])
export type Turn = z.infer<typeof Turn>

/** A turn at a source, counted in Postgres for all servers together. A database that does not answer grants none. */
export async function takeSourceToken(viewer: Viewer, source: SourceId): Promise<Turn> {
  const { data, error } = await tablesOf(viewer).rpc('take_source_token', { asked: source })
  const turn = Turn.safeParse(data)
  return !error && turn.success ? turn.data : { granted: false, retryAfterS: 60 }
}
