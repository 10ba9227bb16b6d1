import { route } from '@/lib/core/route'
import { exportReport } from '@/lib/diary/report-service'
import { ExportReport } from '@/lib/diary/schema'

export const GET = route(
  { auth: 'viewer', query: ExportReport, limit: { name: 'report-export', points: 30, seconds: 600 } },
  async ({ viewer, query }) => {
    const { body, headers } = await exportReport(viewer, query.format)
    return new Response(body, { headers })
  },
)
