import { SetPassword } from '@/lib/account/schema'
import { setPassword } from '@/lib/account/service'
import { route } from '@/lib/core/route'

export const POST = route(
  { auth: 'none', body: SetPassword, limit: { name: 'new-password', points: 20, seconds: 600 } },
  async ({ body, ...door }) => {
    await setPassword(door, body)
    return Response.json({ changed: true })
  },
)
