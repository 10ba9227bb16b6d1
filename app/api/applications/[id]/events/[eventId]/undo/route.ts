import { EventParams } from '@/lib/applications/schema'
import { undoEvent } from '@/lib/applications/service'
import { route } from '@/lib/core/route'

export const POST = route(
  { auth: 'viewer', params: EventParams, limit: { name: 'application-events', points: 300, seconds: 60 } },
  async ({ viewer, params }) => Response.json(await undoEvent(viewer, params.id, params.eventId)),
)
