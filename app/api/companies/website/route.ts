import { FindWebsite } from '@/lib/companies/web/website-schema'
import { lookForWebsite } from '@/lib/companies/web/website-service'
import { route } from '@/lib/core/route'

export const GET = route(
  { auth: 'viewer', query: FindWebsite, limit: { name: 'company-website', points: 10, seconds: 60 } },
  async ({ viewer, query, request }) => Response.json(await lookForWebsite(viewer, query, request.signal)),
)
