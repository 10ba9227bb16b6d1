import { WebsiteView } from '@/lib/companies/web/website-schema'
import { Siret } from '@/lib/companies/schema'
import { z } from 'zod'
import type { Operation } from '@/lib/core/openapi'
import { AUTH } from './problems'

export const COMPANY_WEBSITE: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/companies/website',
    summary: "Looks for one company's site, and gives a link to look for oneself; by siret, or by name and city",
    auth: true,
    query: z.object({ siret: Siret.optional(), name: z.string().optional(), city: z.string().optional() }),
    answers: { 200: WebsiteView },
    problems: [400, 404, ...AUTH],
  },
]
