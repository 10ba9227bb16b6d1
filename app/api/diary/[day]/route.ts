import { z } from 'zod'
import { route } from '@/lib/core/route'
import { Day, KeepEntry } from '@/lib/diary/schema'
import { eraseDay, writeDay } from '@/lib/diary/service'

const params = z.object({ day: Day })
const limit = { name: 'diary', points: 240, seconds: 600 }

/** The same entry twice is one entry; an entry that says nothing removes the day. */
export const PUT = route({ auth: 'viewer', params, body: KeepEntry, limit }, async ({ viewer, params, body }) =>
  Response.json(await writeDay(viewer, params.day, body)),
)

export const DELETE = route({ auth: 'viewer', params, limit }, async ({ viewer, params }) => {
  await eraseDay(viewer, params.day)
  return new Response(null, { status: 204 })
})
