import { z } from 'zod'
import { route } from '@/lib/core/route'
import { expectedVersion, readSaveRequest } from '@/lib/cv/save-request'
import { readCv, removeCv, saveCv } from '@/lib/cv/service'

const params = z.object({ cvId: z.uuid() })

export const GET = route({ auth: 'viewer', params }, async ({ viewer, params: { cvId } }) => {
  const cv = await readCv(viewer, cvId)
  return Response.json(cv, { headers: { etag: `"${cv.version}"` } })
})

/** The body is read by hand: a document is kept to the byte. */
export const PUT = route(
  { auth: 'viewer', params, limit: { name: 'cv-save', points: 120, seconds: 600 } },
  async ({ viewer, params: { cvId }, request, locale }) => {
    const change = await readSaveRequest(request)
    const saved = await saveCv(viewer, cvId, expectedVersion(request, change), change, locale)
    return Response.json(saved, { headers: { etag: `"${saved.version}"` } })
  },
)

export const DELETE = route({ auth: 'viewer', params }, async ({ viewer, params: { cvId } }) => {
  await removeCv(viewer, cvId)
  return new Response(null, { status: 204 })
})
