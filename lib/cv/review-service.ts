import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { AppError } from '@/lib/core/errors'
import type { Home } from '@/lib/core/home/home'
import type { Viewer } from '@/lib/core/viewer'
import { pageOf } from './print-service'
import { addReview, deleteRemark, listRemarks, listReviews, lookAtReview, recordRemark, revokeReview } from './review-repo'
import { snapshotOf } from './review-rules'
import { AddRemark, type OpenReview, type PostRemark, type RemarkView, type ReviewStatus, type ReviewView } from './review-schema'
import type { CvView } from './schema'
import { findCvView, readCv } from './service'

/**
 * Makes a link for a reader, with the page as it is now. Its token is 32 random bytes and is shown this once.
 * @returns the whole link, under `origin`
 * @throws AppError `not_found`
 */
export async function askReader(viewer: Viewer, cvId: string, { showsContacts, lang }: OpenReview, origin: string): Promise<string> {
  const cv = await readCv(viewer, cvId)
  const { doc, template } = pageOf(cv, { lang })
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest('hex')
  await addReview(viewer, { cvId, tokenHash, cvVersion: cv.version, snapshot: snapshotOf(doc, template, showsContacts), showsContacts })
  return `${origin}/relecture/${token}`
}

/** The links of a CV and what readers said. @throws AppError `not_found` */
export async function describeReviews(viewer: Viewer, cvId: string): Promise<{ reviews: ReviewView[] }> {
  await readCv(viewer, cvId)
  return { reviews: await listReviews(viewer, cvId, new Date()) }
}

/** What readers said, by CV: the CV spoken of last comes first, and so does its newest remark. CVs without a remark are left out. */
export async function describeRemarks(viewer: Viewer): Promise<{ cv: CvView; remarks: RemarkView[] }[]> {
  const all = await listRemarks(viewer)
  const ids = [...new Set(all.map(({ cvId }) => cvId))]
  const cvs = await Promise.all(ids.map((id) => findCvView(viewer, id)))
  return cvs.flatMap((cv) => (cv ? [{ cv, remarks: all.filter(({ cvId }) => cvId === cv.id) }] : []))
}

/** Takes a link back: it shows nothing any more. @throws AppError `not_found` */
export async function closeReview(viewer: Viewer, reviewId: string): Promise<void> {
  if (!(await revokeReview(viewer, reviewId))) throw new AppError('not_found')
}

/** Deletes what a reader said. @throws AppError `not_found` */
export async function removeRemark(viewer: Viewer, remarkId: string): Promise<void> {
  if (!(await deleteRemark(viewer, remarkId))) throw new AppError('not_found')
}

/** The page behind a reader's link, and where the link stands. */
export async function openReaderPage(home: Home, token: string): Promise<ReviewStatus> {
  return lookAtReview(home, token)
}

/** What became of a reader's remark. */
export type RemarkOutcome = 'recorded' | 'invalid' | 'full' | 'closed'

/** Takes a reader's remark, by the link alone. Nothing is thrown: a page without scripts has to answer in words. */
export async function takeRemark(home: Home, posted: PostRemark): Promise<RemarkOutcome> {
  const remark = AddRemark.safeParse(posted)
  if (!remark.success) return 'invalid'
  const { recorded, because } = await recordRemark(home, remark.data)
  if (recorded) return 'recorded'
  return because === 'full' || because === 'invalid' ? because : 'closed'
}
