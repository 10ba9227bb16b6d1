import { z } from 'zod'
import { route } from '@/lib/core/route'
import { fileResponse } from '@/lib/cv/download'
import { readPage } from '@/lib/cv/print-service'
import { renderHtml } from '@/lib/cv/render/html'
import { AskPage } from '@/lib/cv/schema'

/** The page runs nothing and loads nothing but our fonts, whatever a document holds. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

export const GET = route({ auth: 'viewer', params: z.object({ cvId: z.uuid() }), query: AskPage }, async ({ viewer, params, query }) => {
  const { doc, template } = await readPage(viewer, params.cvId, query)
  return fileResponse(renderHtml(doc, template), {
    type: 'text/html; charset=utf-8',
    kind: 'inline',
    name: doc.title,
    extension: 'html',
    more: { 'content-security-policy': POLICY },
  })
})
