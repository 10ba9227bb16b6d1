import { z } from 'zod'
import { route } from '@/lib/core/route'
import { StationId } from '@/lib/journey/schema'
import { suggestForStation } from '@/lib/skills/service'

export const GET = route({ auth: 'viewer', query: z.object({ stationId: StationId }) }, async ({ viewer, query, locale }) =>
  Response.json(await suggestForStation(viewer, query.stationId, locale)),
)
