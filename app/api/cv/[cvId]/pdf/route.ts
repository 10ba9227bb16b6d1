import { z } from 'zod'
import { route } from '@/lib/core/route'
import { fileResponse } from '@/lib/cv/download'
import { printPage, readPage } from '@/lib/cv/print-service'
import { AskPage } from '@/lib/cv/schema'

export const GET = route(
  { auth: 'viewer', params: z.object({ cvId: z.uuid() }), query: AskPage, limit: { name: 'cv-pdf', points: 60, seconds: 600 } },
  async ({ viewer, params, query }) => {
    const page = await readPage(viewer, params.cvId, query)
    const { pdf } = await printPage(viewer, page)
    return fileResponse(pdf, { type: 'application/pdf', kind: 'attachment', name: page.doc.title, extension: 'pdf' })
  },
)
