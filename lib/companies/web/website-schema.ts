import { z } from 'zod'
import { Siret } from '../schema'

const short = z.string().trim().min(1).max(120)

/** `GET /api/companies/website`: a company by its SIRET, or by the name and town that the screen shows. */
export const FindWebsite = z.union([z.object({ name: short, city: short }), z.object({ siret: Siret })])
export type FindWebsite = z.infer<typeof FindWebsite>

/** Why there are no results; null when there may be some. `rate-limited` comes with the seconds to wait. */
export const WebsiteView = z.object({
  source: z.enum(['ddg-js', 'ddg-html', 'link-only']),
  results: z.array(z.object({ url: z.string(), title: z.string() })),
  failure: z
    .object({
      kind: z.enum(['rate-limited', 'blocked', 'timeout', 'bad-shape', 'unavailable', 'off']),
      retryAfterS: z.number().optional(),
      /** Whose searches of today are all done. */
      dayIsOver: z.enum(['account', 'everybody']).optional(),
    })
    .nullable(),
  /** A web search that opens in the student's own browser. */
  link: z.string(),
})
export type WebsiteView = z.infer<typeof WebsiteView>
