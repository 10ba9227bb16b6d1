import 'server-only'
import { readApplications } from '@/lib/applications/service'
import { AppError } from '@/lib/core/errors'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { fill } from '@/lib/core/i18n/fill'
import type { Locale } from '@/lib/core/i18n/locale'
import type { Viewer } from '@/lib/core/viewer'
import { findCv, type StoredCv } from './repo'
import { LIMITS, type CvListItem } from './schema'
import { rootOf, variantTitle } from './variant-rules'

type Links = { readonly applicationId?: string | null; readonly basedOn?: string }
/** The CV that a new one is copied from, and the name that it gets when the student gave none. */
export type Copied = { readonly source: StoredCv | null; readonly title: string | null }

/**
 * What a new CV takes over: with `basedOn` the whole document of another one, and a name that says for which place it is.
 * @throws AppError `not_found` when the CV or the place is not the viewer's, or is gone
 */
export async function copyFor(
  viewer: Viewer,
  cvs: readonly CvListItem[],
  { applicationId, basedOn }: Links,
  locale: Locale,
): Promise<Copied> {
  const [source, place] = await Promise.all([basedOn ? findCv(viewer, basedOn) : null, requirePlace(viewer, applicationId)])
  if (!basedOn) return { source: null, title: null }
  if (!source) throw new AppError('not_found')
  const { title: pattern, copyTitle } = dictionaryOf(locale).cvVariants
  // « Mon CV pour A » copied for B is « Mon CV pour B ».
  const { title } = rootOf(cvs, source)
  const named = place ? variantTitle(title, place, { pattern, most: LIMITS.title }) : fill(copyTitle, { title: source.title })
  return { source, title: named.slice(0, LIMITS.title).toWellFormed() }
}

/** The name of a place on the viewer's list; null without an id. @throws AppError `not_found` */
export async function requirePlace(viewer: Viewer, applicationId: string | null | undefined): Promise<string | null> {
  if (!applicationId) return null
  const place = (await readApplications(viewer)).find(({ id }) => id === applicationId)
  if (!place) throw new AppError('not_found')
  return place.name
}
