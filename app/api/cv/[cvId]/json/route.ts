import { z } from 'zod'
import { route } from '@/lib/core/route'
import { fileResponse } from '@/lib/cv/download'
import { readStoredCv } from '@/lib/cv/service'

/** The document to the byte, as it was saved. */
export const GET = route({ auth: 'viewer', params: z.object({ cvId: z.uuid() }) }, async ({ viewer, params }) => {
  const { text, title } = await readStoredCv(viewer, params.cvId)
  return fileResponse(text, { type: 'application/json; charset=utf-8', kind: 'attachment', name: title, extension: 'json' })
})
