import { z } from 'zod'
import { publicOrigin } from '@/lib/core/public-origin'
import { route } from '@/lib/core/route'
import { OpenReview } from '@/lib/cv/review-schema'
import { askReader, describeReviews } from '@/lib/cv/review-service'

const params = z.object({ cvId: z.uuid() })

export const GET = route({ auth: 'viewer', params }, async ({ viewer, params: { cvId } }) =>
  Response.json(await describeReviews(viewer, cvId)),
)

export const POST = route(
  { auth: 'viewer', params, body: OpenReview, limit: { name: 'cv-reviews', points: 20, seconds: 600 } },
  async ({ viewer, params: { cvId }, body, home, request }) =>
    Response.json({ url: await askReader(viewer, cvId, body, publicOrigin(home, request)) }, { status: 201 }),
)
