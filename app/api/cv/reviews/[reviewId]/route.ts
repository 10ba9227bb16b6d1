import { z } from 'zod'
import { route } from '@/lib/core/route'
import { closeReview } from '@/lib/cv/review-service'

/** Takes a reader's link back. */
export const DELETE = route({ auth: 'viewer', params: z.object({ reviewId: z.uuid() }) }, async ({ viewer, params }) => {
  await closeReview(viewer, params.reviewId)
  return new Response(null, { status: 204 })
})
