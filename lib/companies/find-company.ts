import 'server-only'
import type { Viewer } from '@/lib/core/viewer'
import { findLiveBySiret } from './live/recherche-entreprises'
import { findLocalBySiret } from './local'
import { OUTSIDE_MS } from './time-limits'
import { townInWords } from './town'

/** What a place on a list keeps of a company. */
export type CompanySnapshot = { readonly name: string; readonly city: string; readonly postcode: string; readonly naf: string }

/** The establishment of that SIRET: in the index of this server, else in the State's register; null when neither lists it or answers. */
export async function findCompany(viewer: Viewer, siret: string): Promise<CompanySnapshot | null> {
  const here = await findLocalBySiret(viewer, siret)
  const found = here ?? (await findOutside(viewer, siret))
  return found && { name: found.name, city: townInWords(found.city), postcode: found.postcode, naf: found.naf }
}

async function findOutside(viewer: Viewer, siret: string) {
  const live = await findLiveBySiret(viewer, siret, { signal: AbortSignal.timeout(OUTSIDE_MS) })
  return live.ok ? live.value : null
}
