import { ChooseOutsideModel } from '@/lib/account/consent-schema'
import { chooseOutsideModel, readConsents } from '@/lib/account/consent-service'
import { route } from '@/lib/core/route'

export const GET = route({ auth: 'viewer' }, async ({ viewer }) => Response.json(await readConsents(viewer)))

/** Also a plain form, which comes back to its section of the settings. */
export const POST = route(
  { auth: 'viewer', body: ChooseOutsideModel, form: true, limit: { name: 'consents', points: 60, seconds: 600 } },
  async ({ viewer, body, request }) => {
    await chooseOutsideModel(viewer, body.outsideModel)
    if (!request.headers.get('content-type')?.includes('json'))
      return new Response(null, { status: 303, headers: { location: '/reglages#qui-repond' } })
    return Response.json(await readConsents(viewer))
  },
)
