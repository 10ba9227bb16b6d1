import { route } from '@/lib/core/route'
import { describeJourney } from '@/lib/journey/service'

export const GET = route({ auth: 'viewer' }, async ({ viewer }) => Response.json(await describeJourney(viewer)))
