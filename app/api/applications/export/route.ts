import { writeCsv } from '@/lib/applications/file-service'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { route } from '@/lib/core/route'

export const GET = route({ auth: 'viewer', limit: { name: 'applications-file', points: 60, seconds: 60 } }, async ({ viewer, locale }) => {
  const csv = await writeCsv(viewer, dictionaryOf(locale).applicationFiles)
  return new Response(csv, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="stageflow-liste.csv"' },
  })
})
