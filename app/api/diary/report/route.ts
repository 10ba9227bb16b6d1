import { route } from '@/lib/core/route'
import { getReport, writeReport } from '@/lib/diary/report-service'
import { KeepReport } from '@/lib/diary/schema'

/** Six sections of 6,000 characters and six lines of 120, all of them accents, still pass. */
const MAX_BYTES = 262_144

export const GET = route({ auth: 'viewer' }, async ({ viewer }) => Response.json(await getReport(viewer)))

export const PUT = route(
  { auth: 'viewer', body: KeepReport, maxBytes: MAX_BYTES, limit: { name: 'report', points: 240, seconds: 600 } },
  async ({ viewer, body }) => Response.json(await writeReport(viewer, body)),
)
