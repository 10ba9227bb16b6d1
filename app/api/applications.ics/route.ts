import { writeCalendar } from '@/lib/applications/file-service'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { route } from '@/lib/core/route'

export const GET = route({ auth: 'viewer', limit: { name: 'applications-file', points: 60, seconds: 60 } }, async ({ viewer, locale }) => {
  const calendar = await writeCalendar(viewer, dictionaryOf(locale).applicationFiles)
  return new Response(calendar, {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="stageflow-rappels.ics"' },
  })
})
