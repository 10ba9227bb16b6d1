import { z } from 'zod'
import { route } from '@/lib/core/route'
import { describeVersions } from '@/lib/cv/service'

const query = z.object({ since: z.coerce.number().int().min(1).optional() })

export const GET = route({ auth: 'viewer', params: z.object({ cvId: z.uuid() }), query }, async ({ viewer, params, query: { since } }) =>
  Response.json(await describeVersions(viewer, params.cvId, since)),
)
