import { z } from 'zod'
import { dropMessage, getMessage } from '@/lib/applications/message-service'
import { route } from '@/lib/core/route'

const params = z.object({ id: z.uuid() })

export const GET = route({ auth: 'viewer', params }, async ({ viewer, params: { id } }) => Response.json(await getMessage(viewer, id)))

export const DELETE = route({ auth: 'viewer', params }, async ({ viewer, params: { id } }) => {
  await dropMessage(viewer, id)
  return new Response(null, { status: 204 })
})
