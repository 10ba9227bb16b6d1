import { AddEvent, ApplicationParams } from '@/lib/applications/schema'
import { logEvent } from '@/lib/applications/service'
import { route } from '@/lib/core/route'

export const POST = route(
  { auth: 'viewer', params: ApplicationParams, body: AddEvent, limit: { name: 'application-events', points: 300, seconds: 60 } },
  async ({ viewer, params, body }) => Response.json(await logEvent(viewer, params.id, body), { status: 201 }),
)
