import { SettleGuest } from '@/lib/account/schema'
import { settleGuest } from '@/lib/account/service'
import { route } from '@/lib/core/route'

export const POST = route(
  { auth: 'viewer', body: SettleGuest, limit: { name: 'settle', points: 20, seconds: 600 } },
  async ({ body, viewer, ...door }) => {
    await settleGuest(door, viewer, body)
    return Response.json({ settled: true })
  },
)
