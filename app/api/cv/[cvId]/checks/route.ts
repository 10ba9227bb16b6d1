import { z } from 'zod'
import { route } from '@/lib/core/route'
import { checkPage } from '@/lib/cv/print-service'
import { AskPage } from '@/lib/cv/schema'

export const GET = route(
  { auth: 'viewer', params: z.object({ cvId: z.uuid() }), query: AskPage, limit: { name: 'cv-checks', points: 60, seconds: 600 } },
  async ({ viewer, params, query }) => Response.json(await checkPage(viewer, params.cvId, query)),
)
