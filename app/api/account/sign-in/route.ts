import { SignIn } from '@/lib/account/schema'
import { signIn } from '@/lib/account/service'
import { countAgainst } from '@/lib/core/limits'
import { route } from '@/lib/core/route'

/** Ten tries at one address in ten minutes; a class behind one school address may still sign in together. */
const perAccount = { name: 'sign-in-account', points: 10, seconds: 600 }

export const POST = route(
  { auth: 'none', body: SignIn, limit: { name: 'sign-in', points: 120, seconds: 600 } },
  async ({ body, ...door }) => {
    await countAgainst(perAccount, body.email)
    const { role, isGuest } = await signIn(door, body)
    return Response.json({ role, isGuest })
  },
)
