import { version } from '@/package.json'
import { route } from '@/lib/core/route'

export const dynamic = 'force-dynamic'

export const GET = route({ auth: 'none' }, async ({ home }) =>
  Response.json({
    status: 'ok',
    version,
    home: home.kind,
    engine: 'rules',
    supabase: { url: home.url, publishableKey: home.publishableKey },
  }),
)
