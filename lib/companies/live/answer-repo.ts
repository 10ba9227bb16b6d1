import 'server-only'
import { z } from 'zod'
import { tablesOf } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'

// « Not listed » is an answer too, and a JSON null would become an empty column: the value is wrapped.
const Row = z.object({ body: z.object({ value: z.unknown() }), fetched_at: z.coerce.date(), stale_until: z.coerce.date() })

/** One answer as it is kept. Times in milliseconds since the epoch. */
export type KeptAnswer = { readonly body: unknown; readonly fetchedAt: number; readonly staleUntil: number }

/** The viewer's own last answer under a key; null when there is none, or the database does not say. */
export async function findAnswer(viewer: Viewer, key: string): Promise<KeptAnswer | null> {
  const { data } = await tablesOf(viewer)
    .from('source_answers')
    .select('body, fetched_at, stale_until')
    .eq('user_id', viewer.id)
    .eq('key', key)
    .maybeSingle()
  const row = Row.safeParse(data)
  if (!row.success) return null
  return { body: row.data.body.value, fetchedAt: row.data.fetched_at.getTime(), staleUntil: row.data.stale_until.getTime() }
}

/** Keeps an answer among the viewer's own, in place of the one before. One that cannot be kept is no failure: it was only for later. */
export async function keepAnswer(viewer: Viewer, key: string, { body, fetchedAt, staleUntil }: KeptAnswer): Promise<void> {
  await tablesOf(viewer)
    .from('source_answers')
    .upsert({
      user_id: viewer.id,
      key,
      body: { value: body },
      fetched_at: new Date(fetchedAt).toISOString(),
      stale_until: new Date(staleUntil).toISOString(),
    })
}
