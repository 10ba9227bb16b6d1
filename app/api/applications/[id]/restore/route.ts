import { ApplicationParams } from '@/lib/applications/schema'
import { putBack } from '@/lib/applications/service'
import { route } from '@/lib/core/route'

export const POST = route(
  { auth: 'viewer', params: ApplicationParams, limit: { name: 'application', points: 300, seconds: 60 } },
  async ({ viewer, params }) => Response.json(await putBack(viewer, params.id)),
)
