import { AddApplication } from '@/lib/applications/schema'
import { addApplication, readApplications } from '@/lib/applications/service'
import { route } from '@/lib/core/route'

export const GET = route({ auth: 'viewer' }, async ({ viewer }) => Response.json({ applications: await readApplications(viewer) }))

export const POST = route(
  { auth: 'viewer', body: AddApplication, limit: { name: 'applications', points: 300, seconds: 60 } },
  async ({ viewer, body }) => Response.json(await addApplication(viewer, body), { status: 201 }),
)
