import { AskPasswordReset } from '@/lib/account/schema'
import { askPasswordReset } from '@/lib/account/service'
import { publicOrigin } from '@/lib/core/public-origin'
import { route } from '@/lib/core/route'

export const POST = route(
  { auth: 'none', body: AskPasswordReset, limit: { name: 'password-reset', points: 10, seconds: 600 } },
  async ({ body, request, ...door }) => {
    await askPasswordReset(door, body.email, `${publicOrigin(door.home, request)}/nouveau-mot-de-passe`)
    return Response.json({ asked: true }, { status: 202 })
  },
)
