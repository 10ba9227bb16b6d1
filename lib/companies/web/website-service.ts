import 'server-only'
import { AppError } from '@/lib/core/errors'
import type { Viewer } from '@/lib/core/viewer'
import { findLiveBySiret } from '../live/recherche-entreprises'
import { OUTSIDE_MS, within } from '../time-limits'
import { findWebsite, getWeb } from './find-website'
import { searchLink } from './search-link'
import type { FindWebsite, WebsiteView } from './website-schema'

/**
 * A company's site, as far as a web search knows it, and always a link to look for oneself. The register and the web search share
 * one deadline: an answer within 5 seconds.
 * @throws AppError `not_found` for a SIRET that the register does not list, `unavailable` when it cannot be asked
 */
export async function lookForWebsite(viewer: Viewer, asked: FindWebsite, stop: AbortSignal): Promise<WebsiteView> {
  const signal = within(OUTSIDE_MS, stop)
  const { name, city } = 'siret' in asked ? await companyOf(viewer, asked.siret, signal) : asked
  const found = await findWebsite(viewer, { name, city }, { signal })
  const isOff = !found.ok && found.failure.kind === 'off'
  return {
    source: isOff ? 'link-only' : (getWeb()?.provider.id ?? 'link-only'),
    results: found.ok ? [...found.value] : [],
    failure: found.ok || isOff ? null : found.failure,
    link: searchLink(name, city),
  }
}

async function companyOf(viewer: Viewer, siret: string, signal: AbortSignal) {
  const found = await findLiveBySiret(viewer, siret, { signal })
  if (!found.ok) throw new AppError('unavailable')
  if (!found.value) throw new AppError('not_found')
  return found.value
}
