import 'server-only'
import type { SupabaseClient } from '@supabase/supabase-js'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import type { Home } from '@/lib/core/home/home'
import { sessionClient, tablesOf } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'
import { ReviewStatus, type AddRemark, type RemarkView, type ReviewView, type Snapshot } from './review-schema'

// Hosted projects write dates as ISO 8601, the embedded home as Postgres does.
const Instant = z.coerce.date().transform((date) => date.toISOString())
const Remark = z.object({
  id: z.uuid(),
  review_id: z.uuid(),
  path: z.string().nullable(),
  body: z.string(),
  first_name: z.string().nullable(),
  created_at: Instant,
})
const Review = z.object({
  id: z.uuid(),
  cv_version: z.number(),
  shows_contacts: z.boolean(),
  expires_at: Instant,
  revoked_at: Instant.nullable(),
  created_at: Instant,
})
const Recorded = z.object({ recorded: z.boolean(), because: z.enum(['expired', 'invalid', 'full']).nullable() })

/** Keeps the hash of a new link's token and the page it shows; the database sets its 14 days and lets the oldest of five make way. */
export async function addReview(
  viewer: Viewer,
  review: { cvId: string; tokenHash: string; cvVersion: number; snapshot: Snapshot; showsContacts: boolean },
): Promise<void> {
  const { error } = await tablesOf(viewer).from('cv_reviews').insert({
    user_id: viewer.id,
    cv_id: review.cvId,
    token_hash: review.tokenHash,
    cv_version: review.cvVersion,
    snapshot: review.snapshot,
    shows_contacts: review.showsContacts,
  })
  if (error) throw new AppError('unavailable', [], { cause: error })
}

/** The links of a CV with their remarks, the newest link first, the oldest remark first. `now` decides which are over. */
export async function listReviews(viewer: Viewer, cvId: string, now: Date): Promise<ReviewView[]> {
  const tables = tablesOf(viewer)
  const [reviews, remarks] = await Promise.all([
    tables
      .from('cv_reviews')
      .select('id, cv_version, shows_contacts, expires_at, revoked_at, created_at')
      .eq('user_id', viewer.id)
      .eq('cv_id', cvId)
      .order('created_at', { ascending: false }),
    tables.from('cv_remarks').select('id, review_id, path, body, first_name, created_at').eq('user_id', viewer.id).order('created_at'),
  ])
  if (reviews.error ?? remarks.error) throw new AppError('unavailable', [], { cause: reviews.error ?? remarks.error })
  const all = z.array(Remark).parse(remarks.data)
  return z
    .array(Review)
    .parse(reviews.data)
    .map((row) => ({
      id: row.id,
      cvVersion: row.cv_version,
      state: row.revoked_at ? 'revoked' : new Date(row.expires_at) <= now ? 'expired' : 'open',
      showsContacts: row.shows_contacts,
      expiresAt: row.expires_at,
      createdAt: row.created_at,
      remarks: all
        .filter((remark) => remark.review_id === row.id)
        .map(({ id, path, body, first_name: firstName, created_at: createdAt }) => ({ id, path, body, firstName, createdAt })),
    }))
}

/** What readers said of any of the viewer's CVs, the newest first, each with the CV that it is about. */
export async function listRemarks(viewer: Viewer): Promise<(RemarkView & { cvId: string })[]> {
  const tables = tablesOf(viewer)
  const [reviews, remarks] = await Promise.all([
    tables.from('cv_reviews').select('id, cv_id').eq('user_id', viewer.id),
    tables
      .from('cv_remarks')
      .select('id, review_id, path, body, first_name, created_at')
      .eq('user_id', viewer.id)
      .order('created_at', { ascending: false }),
  ])
  if (reviews.error ?? remarks.error) throw new AppError('unavailable', [], { cause: reviews.error ?? remarks.error })
  const links = z.array(z.object({ id: z.uuid(), cv_id: z.uuid() })).parse(reviews.data)
  const cvOf = new Map(links.map(({ id, cv_id: cvId }) => [id, cvId]))
  return z
    .array(Remark)
    .parse(remarks.data)
    .flatMap(({ id, review_id: reviewId, path, body, first_name: firstName, created_at: createdAt }) => {
      const cvId = cvOf.get(reviewId)
      return cvId ? [{ id, cvId, path, body, firstName, createdAt }] : []
    })
}

/** Takes a link back. False when the viewer has none of that id. */
export async function revokeReview(viewer: Viewer, reviewId: string): Promise<boolean> {
  const { data, error } = await tablesOf(viewer)
    .from('cv_reviews')
    .update({ revoked_at: new Date().toISOString() })
    .eq('user_id', viewer.id)
    .eq('id', reviewId)
    .select('id')
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data.length > 0
}

/** Deletes a remark. False when the viewer has none of that id. */
export async function deleteRemark(viewer: Viewer, remarkId: string): Promise<boolean> {
  const { data, error } = await tablesOf(viewer).from('cv_remarks').delete().eq('user_id', viewer.id).eq('id', remarkId).select('id')
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data.length > 0
}

/** The page behind a link. Asked without any account: the token is the right. */
export async function lookAtReview(home: Home, token: string): Promise<ReviewStatus> {
  return ReviewStatus.parse(await callForReader(home, 'look_at_cv_review', { token }))
}

/** Writes a reader's remark, or says why not. */
export async function recordRemark(home: Home, { token, path, body, firstName }: AddRemark): Promise<z.infer<typeof Recorded>> {
  return Recorded.parse(await callForReader(home, 'add_cv_remark', { token, path, body, first_name: firstName }))
}

async function callForReader(home: Home, name: string, args: Record<string, string | null>): Promise<unknown> {
  // Without a session even when somebody is signed in: a remark has nothing to do with this browser's account.
  const anonymous = sessionClient(home, { getAll: () => [], setAll: () => {} }, true) as unknown as SupabaseClient
  const { data, error } = await anonymous.rpc(name, args)
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data
}
