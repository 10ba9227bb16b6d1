import { MessagesView, SaveMessage } from '@/lib/applications/message-schema'
import { listMessages, saveMessage } from '@/lib/applications/message-service'
import { route } from '@/lib/core/route'

export const GET = route({ auth: 'viewer' }, async ({ viewer }) =>
  Response.json(MessagesView.parse({ messages: await listMessages(viewer) })),
)

/** Saves itself while one writes, so it comes often; the same text sent twice is kept once. */
export const PUT = route(
  { auth: 'viewer', body: SaveMessage, limit: { name: 'application-messages', points: 300, seconds: 600 } },
  async ({ viewer, body }) => Response.json(await saveMessage(viewer, body)),
)
