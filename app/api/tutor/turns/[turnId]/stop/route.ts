import { z } from 'zod'
import { route } from '@/lib/core/route'
import { stopTurn } from '@/lib/tutor/service'

/** Closes the call behind a reply at once; what had come is kept. A reply that is whole stays whole. */
export const POST = route({ auth: 'viewer', params: z.object({ turnId: z.uuid() }) }, async ({ viewer, params }) => {
  await stopTurn(viewer, params.turnId)
  return new Response(null, { status: 204 })
})
