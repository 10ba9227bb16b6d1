import { route } from '@/lib/core/route'
import { sse } from '@/lib/core/sse'
import { PostTurn } from '@/lib/tutor/schema'
import { answer } from '@/lib/tutor/service'
import { eventsOf } from '@/lib/tutor/wire'

const limit = { name: 'turn', points: 60, seconds: 60 }

export const POST = route({ auth: 'viewer', body: PostTurn, limit }, async ({ viewer, body }) => sse(eventsOf(await answer(viewer, body))))
