import { z } from 'zod'
import { route } from '@/lib/core/route'
import { ChangeTrace } from '@/lib/diary/schema'
import { changeTrace, dropTrace } from '@/lib/diary/trace-service'

const params = z.object({ traceId: z.uuid() })
const limit = { name: 'traces', points: 240, seconds: 600 }

export const PATCH = route({ auth: 'viewer', params, body: ChangeTrace, limit }, async ({ viewer, params, body }) =>
  Response.json(await changeTrace(viewer, params.traceId, body)),
)

export const DELETE = route({ auth: 'viewer', params, limit }, async ({ viewer, params }) =>
  Response.json(await dropTrace(viewer, params.traceId)),
)
