import 'server-only'
import type { SupabaseClient } from '@supabase/supabase-js'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import type { Home } from '@/lib/core/home/home'
import { sessionClient, tablesOf } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'
import { OUTSIDE_MODEL_WORDING, ParentRequestStatus, type ConsentsView } from './consent-schema'

// Hosted projects write dates as ISO 8601, the embedded home as Postgres does.
const Instant = z.coerce.date().transform((date) => date.toISOString())
const Row = z.object({ granted: z.boolean(), created_at: Instant })
const Open = z.object({ expires_at: Instant })
const Looked = z.object({ status: ParentRequestStatus })
const Answered = z.object({ recorded: z.boolean() })

/** The latest word of a kind in the viewer's ledger; null when there is none. */
export async function findConsent(viewer: Viewer, kind: 'outside-model' | 'parent-agreement'): Promise<ConsentsView['outsideModel']> {
  const { data, error } = await tablesOf(viewer)
    .from('consents')
    .select('granted, created_at')
    .eq('user_id', viewer.id)
    .eq('kind', kind)
    .order('id', { ascending: false })
    .limit(1)
    .maybeSingle()
  if (error) throw new AppError('unavailable', [], { cause: error })
  if (!data) return null
  const { granted, created_at: since } = Row.parse(data)
  return { granted, since }
}

/** Adds the viewer's own choice to the ledger, under the wording that is shown today. */
export async function addOutsideModelConsent(viewer: Viewer, granted: boolean): Promise<void> {
  const row = { user_id: viewer.id, kind: 'outside-model', granted, wording: OUTSIDE_MODEL_WORDING }
  const { error } = await tablesOf(viewer).from('consents').insert(row)
  if (error) throw new AppError('unavailable', [], { cause: error })
}

/** Keeps the hash of a new link's token (SHA-256, hex); the database sets its 14 days and lets the oldest of five make way. */
export async function addParentRequest(viewer: Viewer, tokenHash: string): Promise<void> {
  const { error } = await tablesOf(viewer).from('parent_requests').insert({ user_id: viewer.id, token_hash: tokenHash })
  if (error) throw new AppError('unavailable', [], { cause: error })
}

/** When the viewer's newest link that waits for an answer expires; null when none waits. */
export async function findOpenParentRequest(viewer: Viewer, now: Date): Promise<string | null> {
  const { data, error } = await tablesOf(viewer)
    .from('parent_requests')
    .select('expires_at')
    .eq('user_id', viewer.id)
    .is('answered_at', null)
    .gt('expires_at', now.toISOString())
    .order('expires_at', { ascending: false })
    .limit(1)
    .maybeSingle()
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data ? Open.parse(data).expires_at : null
}

/** Where a parent's link stands. Asked without any account: the token is the right. */
export async function lookAtParentRequest(home: Home, token: string): Promise<ParentRequestStatus> {
  return Looked.parse(await callForParent(home, 'look_at_parent_request', { token })).status
}

/** Writes a parent's answer; false for a link that is unknown or expired. */
export async function recordParentAnswer(home: Home, token: string, agrees: boolean): Promise<boolean> {
  return Answered.parse(await callForParent(home, 'answer_parent_request', { token, agrees })).recorded
}

async function callForParent(home: Home, name: string, args: Record<string, string | boolean>): Promise<unknown> {
  // Without a session even when somebody is signed in: a parent's answer has nothing to do with this browser's account.
  const anonymous = sessionClient(home, { getAll: () => [], setAll: () => {} }, true) as unknown as SupabaseClient
  const { data, error } = await anonymous.rpc(name, args)
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data
}
