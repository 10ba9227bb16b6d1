import { askParent } from '@/lib/account/consent-service'
import { publicOrigin } from '@/lib/core/public-origin'
import { route } from '@/lib/core/route'

/** The link is in this answer and nowhere else. */
export const POST = route(
  { auth: 'viewer', limit: { name: 'parent-request', points: 20, seconds: 600 } },
  async ({ viewer, home, request }) => Response.json({ url: await askParent(viewer, publicOrigin(home, request)) }, { status: 201 }),
)
