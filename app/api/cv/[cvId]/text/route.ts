import { z } from 'zod'
import { route } from '@/lib/core/route'
import { fileResponse } from '@/lib/cv/download'
import { readPage } from '@/lib/cv/print-service'
import { renderText } from '@/lib/cv/render/text'
import { AskPage } from '@/lib/cv/schema'

export const GET = route({ auth: 'viewer', params: z.object({ cvId: z.uuid() }), query: AskPage }, async ({ viewer, params, query }) => {
  const { doc } = await readPage(viewer, params.cvId, query)
  return fileResponse(renderText(doc), { type: 'text/plain; charset=utf-8', kind: 'attachment', name: doc.title, extension: 'txt' })
})
