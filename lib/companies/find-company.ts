import 'server-only'
import { z } from 'zod'
import { tablesOf } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'

const Row = z.object({ name: z.string().min(1), city: z.string().min(1), postcode: z.string(), naf: z.string() })

/** What a place on a list keeps of a company. */
export type CompanySnapshot = z.infer<typeof Row>

/** The establishment of that SIRET in the index; null when it is not there, or when the index does not answer. */
export async function findCompany(viewer: Viewer, siret: string): Promise<CompanySnapshot | null> {
  const { data } = await tablesOf(viewer).from('establishments').select('name, city, postcode, naf').eq('siret', siret).maybeSingle()
  const row = Row.safeParse(data)
  return row.success ? row.data : null
}
