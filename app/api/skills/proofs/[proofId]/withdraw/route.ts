import { z } from 'zod'
import { route } from '@/lib/core/route'
import { withdraw } from '@/lib/skills/service'

export const POST = route({ auth: 'viewer', params: z.object({ proofId: z.uuid() }) }, async ({ viewer, params }) => {
  await withdraw(viewer, params.proofId)
  return new Response(null, { status: 204 })
})
