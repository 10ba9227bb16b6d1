import { keepWorking } from '@/lib/core/keep-working'
import { route } from '@/lib/core/route'
import { sse } from '@/lib/core/sse'
import { PostTurn } from '@/lib/tutor/schema'
import { answer } from '@/lib/tutor/service'

const limit = { name: 'turn', points: 60, seconds: 60 }

/** Streams the reply. Leaving does not end it: the turn is finished and stored, and this id brings it back. */
export const POST = route({ auth: 'viewer', body: PostTurn, limit }, async ({ viewer, body }) => {
  const { events, done } = await answer(viewer, body)
  keepWorking(done)
  return sse(events)
})
