import { ExportBadges } from '@/lib/badges/schema'
import { exportBadges } from '@/lib/badges/service'
import { publicOrigin } from '@/lib/core/public-origin'
import { route } from '@/lib/core/route'

/** One JSON-LD credential a skill, in an envelope that says what they are worth. With `download`, a file to keep. */
export const GET = route(
  { auth: 'viewer', query: ExportBadges, limit: { name: 'badges', points: 60, seconds: 600 } },
  async ({ viewer, query, home, request, locale }) => {
    const badges = await exportBadges(viewer, query, { origin: publicOrigin(home, request), locale })
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      ...(query.download && { 'content-disposition': 'attachment; filename="badges-stageflow.json"' }),
    }
    return new Response(JSON.stringify(badges, null, 2), { headers })
  },
)
