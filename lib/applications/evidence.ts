import 'server-only'
import { z } from 'zod'
import { tablesOf } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'

const Row = z.object({ siret: z.string(), contacts: z.number(), answers: z.number(), recent: z.number() })

/** What our own students met at an establishment. */
export type Evidence = {
  /** Students who contacted it in the last 12 months; 0 below five, so that nobody can be made out. */
  readonly contacts: number
  /** Of them, how many were answered: a meeting, a yes or a no. */
  readonly answers: number
  /** Students who listed it in the last 30 days; below five, the viewer's own alone. */
  readonly recent: number
}

/** The database looks at this many establishments a call. */
const MOST = 200

/**
 * The evidence for some establishments, by SIRET; 200 at most, the rest is left out. Empty when the database does not
 * answer: a ranking does without.
 */
export async function readEvidence(viewer: Viewer, sirets: readonly string[]): Promise<ReadonlyMap<string, Evidence>> {
  if (sirets.length === 0) return new Map()
  const { data } = await tablesOf(viewer).rpc('company_answers', { sirets: sirets.slice(0, MOST) })
  const rows = z.array(Row).safeParse(data)
  return new Map(rows.success ? rows.data.map(({ siret, ...evidence }) => [siret, evidence]) : [])
}
