import type { Locale } from '@/lib/core/i18n/locale'
import { PreferenceForm } from './preference-form'

type LocaleToggleProps = { current: Locale; next: string; texts: { language: string; french: string; english: string } }

/** French or English, each written in its own language. */
export function LocaleToggle({ current, next, texts }: LocaleToggleProps) {
  return (
    <PreferenceForm
      name="locale"
      label={texts.language}
      current={current}
      next={next}
      choices={[
        { value: 'fr', label: texts.french, lang: 'fr' },
        { value: 'en', label: texts.english, lang: 'en' },
      ]}
    />
  )
}
