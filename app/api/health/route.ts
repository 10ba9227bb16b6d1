import { version } from '@/package.json'
import { getModel } from '@/lib/core/model/model'
import { route } from '@/lib/core/route'

export const dynamic = 'force-dynamic'

/** Also tells an operator how the model does: `resting` after failures, `refused` for a key, an account or a setting to mend. */
export const GET = route({ auth: 'none' }, async ({ home }) => {
  const model = getModel()
  return Response.json({
    status: 'ok',
    version,
    home: home.kind,
    engine: model?.breaker.state === 'open' ? 'llm' : 'rules',
    model: model && { name: model.config.name, host: model.config.host, state: model.breaker.state },
    supabase: { url: home.url, publishableKey: home.publishableKey },
  })
})
