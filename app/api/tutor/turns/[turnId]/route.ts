import { z } from 'zod'
import { route } from '@/lib/core/route'
import { getTurn } from '@/lib/tutor/service'

/** 200 with the stored turn, 202 while it runs. */
export const GET = route({ auth: 'viewer', params: z.object({ turnId: z.uuid() }) }, async ({ viewer, params }) => {
  const found = await getTurn(viewer, params.turnId)
  return found.status === 'done'
    ? Response.json({ status: 'done', ...found.turn })
    : Response.json(found, { status: 202, headers: { 'retry-after': '1' } })
})
