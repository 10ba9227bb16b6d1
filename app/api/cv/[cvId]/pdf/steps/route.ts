import { z } from 'zod'
import { route } from '@/lib/core/route'
import { sse } from '@/lib/core/sse'
import { readPage } from '@/lib/cv/print-service'
import { printSteps } from '@/lib/cv/print-steps'
import { AskPage } from '@/lib/cv/schema'

/** Prints the page while telling how far it is; the file is asked for afterwards, at its own address. */
export const GET = route(
  { auth: 'viewer', params: z.object({ cvId: z.uuid() }), query: AskPage, limit: { name: 'cv-pdf-steps', points: 60, seconds: 600 } },
  async ({ viewer, params, query }) => sse(printSteps(viewer, await readPage(viewer, params.cvId, query))),
)
