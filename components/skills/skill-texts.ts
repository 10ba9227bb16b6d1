import type { Locale } from '@/lib/core/i18n/locale'
import type { ProfileTexts } from '@/lib/core/i18n/fr/profile'
import type { skills } from '@/lib/core/i18n/fr/skills'
import type { UiTexts } from '@/lib/core/i18n/fr/ui'

/** What the profile's server components say. A client leaf gets only the words that it shows. */
export type SkillTexts = {
  locale: Locale
  profile: ProfileTexts
  strengths: typeof skills.strengths
  levels: typeof skills.levels
  ui: Pick<UiTexts, 'close'>
}

/** « 1 preuve », « 3 preuves »: French counts 0 as one, English does not. */
export function counted(forms: { one: string; other: string }, count: number, locale: Locale): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : forms.other
  return form.replace('{count}', String(count))
}
