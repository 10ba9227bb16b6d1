import { suggestPlaces } from '@/lib/companies/find-place'
import { SuggestPlaces } from '@/lib/companies/place-schema'
import { route } from '@/lib/core/route'

/** Suggestions while typing: from the index of this server, else from the State's service, which is asked more rarely. */
export const GET = route(
  { auth: 'viewer', query: SuggestPlaces, limit: { name: 'company-places', points: 120, seconds: 60 } },
  async ({ viewer, query, request }) => Response.json({ places: await suggestPlaces(viewer, query.q, request.signal) }),
)
