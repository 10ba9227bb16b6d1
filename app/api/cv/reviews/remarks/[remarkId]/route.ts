import { z } from 'zod'
import { route } from '@/lib/core/route'
import { removeRemark } from '@/lib/cv/review-service'

/** The student deletes what a reader said. */
export const DELETE = route({ auth: 'viewer', params: z.object({ remarkId: z.uuid() }) }, async ({ viewer, params }) => {
  await removeRemark(viewer, params.remarkId)
  return new Response(null, { status: 204 })
})
