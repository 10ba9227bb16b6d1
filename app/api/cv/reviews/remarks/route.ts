import { AppError } from '@/lib/core/errors'
import { route } from '@/lib/core/route'
import { PostRemark } from '@/lib/cv/review-schema'
import { takeRemark } from '@/lib/cv/review-service'

const CODE = { full: 'cv_remarks_full', closed: 'cv_link_closed', invalid: 'invalid' } as const

/** A reader has no account: the token of the link is the right. Also a plain form, which comes back to the link's page. */
export const POST = route(
  { auth: 'none', body: PostRemark, form: true, limit: { name: 'cv-remarks', points: 40, seconds: 600 } },
  async ({ home, body, request }) => {
    const outcome = await takeRemark(home, body)
    if (!request.headers.get('content-type')?.includes('json')) {
      const location = `/relecture/${body.token}?reponse=${outcome === 'recorded' ? 'merci' : 'refus'}`
      return new Response(null, { status: 303, headers: { location } })
    }
    if (outcome !== 'recorded') throw new AppError(CODE[outcome], outcome === 'invalid' ? [{ field: 'body', code: 'invalid' }] : [])
    return Response.json({ recorded: true }, { status: 201 })
  },
)
