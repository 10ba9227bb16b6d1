import { FILE_LIMITS } from '@/lib/applications/csv-rules'
import { importApplications } from '@/lib/applications/import-service'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { readBytes } from '@/lib/core/request-body'
import { route } from '@/lib/core/route'

/** The body is the file itself, whatever type the browser gives it: its bytes tell how it was written. */
export const POST = route(
  { auth: 'viewer', limit: { name: 'applications-import', points: 20, seconds: 600 } },
  async ({ viewer, request, locale }) => {
    const bytes = await readBytes(request, FILE_LIMITS.bytes)
    return Response.json(await importApplications(viewer, bytes, dictionaryOf(locale).applicationFiles.lines))
  },
)
