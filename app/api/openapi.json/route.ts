import { version } from '@/package.json'
import { route } from '@/lib/core/route'
import { document } from './document'

export const GET = route({ auth: 'none' }, async () =>
  Response.json(document(version), { headers: { 'cache-control': 'public, max-age=300' } }),
)
