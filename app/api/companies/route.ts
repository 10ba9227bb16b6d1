import { SearchCompanies } from '@/lib/companies/schema'
import { searchCompanies } from '@/lib/companies/service'
import { route } from '@/lib/core/route'

/** An order of a signed-in student: the only way to the live source. */
export const GET = route(
  { auth: 'viewer', query: SearchCompanies, limit: { name: 'companies', points: 30, seconds: 60 } },
  async ({ viewer, query, locale, request }) => Response.json(await searchCompanies(viewer, query, locale, request.signal)),
)
