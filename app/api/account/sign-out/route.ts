import { signOut } from '@/lib/account/service'
import { route } from '@/lib/core/route'

export const POST = route({ auth: 'none' }, async (door) => {
  await signOut(door)
  return new Response(null, { status: 204 })
})
