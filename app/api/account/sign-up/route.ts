import { SignUp } from '@/lib/account/schema'
import { signUp } from '@/lib/account/service'
import { route } from '@/lib/core/route'

export const POST = route({ auth: 'none', body: SignUp, limit: { name: 'sign-up', points: 60, seconds: 600 } }, async ({ body, ...door }) =>
  Response.json(await signUp(door, body), { status: 201 }),
)
