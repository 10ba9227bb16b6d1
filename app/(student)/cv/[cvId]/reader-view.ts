import type { RemarkShown } from '@/components/cv/remarks'
import type { Locale } from '@/lib/core/i18n/locale'
import { toEditing } from '@/lib/cv/open-editing'
import { wordsAt } from '@/lib/cv/editing'
import type { ReviewView } from '@/lib/cv/review-schema'
import type { Resume } from '@/lib/cv/schema'

const format = (locale: Locale, iso: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }).format(new Date(iso))

/** What readers said, the newest first, with the line as it reads now. */
export function remarksOf(reviews: readonly Pick<ReviewView, 'remarks'>[], resume: Resume, locale: Locale): RemarkShown[] {
  const editing = toEditing(resume)
  return reviews
    .flatMap(({ remarks }) => remarks)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .map(({ id, body, firstName, createdAt, path }) => ({
      id,
      body,
      name: firstName ?? '',
      date: format(locale, createdAt),
      line: path ? wordsAt(editing, path) || null : null,
    }))
}

/** The versions that readers were given and that are no longer the last one, the newest first. */
export function reviewedVersions(reviews: readonly ReviewView[], current: number, locale: Locale): { version: number; date: string }[] {
  const dates = new Map(reviews.map(({ cvVersion, createdAt }) => [cvVersion, createdAt]))
  return [...dates]
    .filter(([version]) => version < current)
    .sort(([a], [b]) => b - a)
    .map(([version, createdAt]) => ({ version, date: format(locale, createdAt) }))
}
