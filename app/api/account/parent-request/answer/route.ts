import { AnswerParentRequest } from '@/lib/account/consent-schema'
import { answerForChild } from '@/lib/account/consent-service'
import { route } from '@/lib/core/route'

/** A parent's plain form. The token travels in the body, so that no log of paths holds it. */
export const POST = route(
  { auth: 'none', body: AnswerParentRequest, form: true, limit: { name: 'parent-answer', points: 60, seconds: 600 } },
  async ({ home, body }) => {
    const recorded = await answerForChild(home, body)
    const answer = recorded ? `?reponse=${body.agrees ? 'oui' : 'non'}` : ''
    return new Response(null, { status: 303, headers: { location: `/accord/${body.token}${answer}` } })
  },
)
