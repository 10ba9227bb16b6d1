import { ApplicationParams, ChangeApplication, RemoveApplication } from '@/lib/applications/schema'
import { changeApplication, eraseForGood, readApplication, takeOff } from '@/lib/applications/service'
import { route } from '@/lib/core/route'

const limit = { name: 'application', points: 300, seconds: 60 }

export const GET = route({ auth: 'viewer', params: ApplicationParams }, async ({ viewer, params }) =>
  Response.json({ application: await readApplication(viewer, params.id) }),
)

export const PATCH = route(
  { auth: 'viewer', params: ApplicationParams, body: ChangeApplication, limit },
  async ({ viewer, params, body }) => Response.json(await changeApplication(viewer, params.id, body)),
)

export const DELETE = route(
  { auth: 'viewer', params: ApplicationParams, query: RemoveApplication, limit },
  async ({ viewer, params, query }) => {
    await (query.forever === 'true' ? eraseForGood : takeOff)(viewer, params.id)
    return new Response(null, { status: 204 })
  },
)
