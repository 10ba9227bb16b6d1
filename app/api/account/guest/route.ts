import { StartGuest } from '@/lib/account/schema'
import { startGuest } from '@/lib/account/service'
import { route } from '@/lib/core/route'

export const POST = route(
  { auth: 'none', body: StartGuest, limit: { name: 'guest', points: 60, seconds: 600 } },
  async ({ body, ...door }) => {
    await startGuest(door, body)
    return Response.json({ signedIn: true }, { status: 201 })
  },
)
