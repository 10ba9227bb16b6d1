import { route } from '@/lib/core/route'
import { AddTrace } from '@/lib/diary/schema'
import { getTraces, keepTrace } from '@/lib/diary/trace-service'

export const GET = route({ auth: 'viewer' }, async ({ viewer }) => Response.json(await getTraces(viewer)))

export const POST = route(
  { auth: 'viewer', body: AddTrace, limit: { name: 'traces', points: 240, seconds: 600 } },
  async ({ viewer, body }) => Response.json(await keepTrace(viewer, body), { status: 201 }),
)
