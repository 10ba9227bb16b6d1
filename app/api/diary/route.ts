import { route } from '@/lib/core/route'
import { getDiary } from '@/lib/diary/service'

export const GET = route({ auth: 'viewer' }, async ({ viewer }) => Response.json(await getDiary(viewer)))
