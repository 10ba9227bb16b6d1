import { route } from '@/lib/core/route'
import { readSaveRequest } from '@/lib/cv/save-request'
import { createCv, describeCvs } from '@/lib/cv/service'

export const GET = route({ auth: 'viewer' }, async ({ viewer }) => Response.json(await describeCvs(viewer)))

/** The body is read by hand: a document is kept to the byte. */
export const POST = route({ auth: 'viewer', limit: { name: 'cv-create', points: 30, seconds: 600 } }, async ({ viewer, request, locale }) =>
  Response.json(await createCv(viewer, await readSaveRequest(request), locale), { status: 201 }),
)
