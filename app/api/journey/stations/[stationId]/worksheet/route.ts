import { z } from 'zod'
import { route } from '@/lib/core/route'
import { fillWorksheet } from '@/lib/journey/service'

const limit = { name: 'worksheet', points: 240, seconds: 60 }

export const PUT = route(
  { auth: 'viewer', params: z.object({ stationId: z.string().max(64) }), body: z.record(z.string(), z.unknown()), limit },
  async ({ viewer, params, body }) => Response.json(await fillWorksheet(viewer, params.stationId, body)),
)
