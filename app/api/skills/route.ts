import { route } from '@/lib/core/route'
import { describeSkills } from '@/lib/skills/service'

export const GET = route({ auth: 'viewer' }, async ({ viewer, locale }) => Response.json(await describeSkills(viewer, locale)))
