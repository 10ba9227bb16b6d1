import { Icon } from '@/components/ui/icon'
import { MONITOR, MOON, SUN } from '@/components/ui/outlines'
import type { Theme } from '@/lib/core/i18n/locale'
import { PreferenceForm } from './preference-form'

type ThemeToggleProps = {
  current: Theme
  next: string
  texts: { theme: string; themeLight: string; themeDark: string; themeAuto: string }
}

/** Light, dark, or as the device says. The page shows the choice by `data-theme` on `<html>` (absent or `auto`: the device decides). */
export function ThemeToggle({ current, next, texts }: ThemeToggleProps) {
  return (
    <PreferenceForm
      name="theme"
      label={texts.theme}
      current={current}
      next={next}
      choices={[
        { value: 'light', label: texts.themeLight, icon: <Icon outline={SUN} /> },
        { value: 'dark', label: texts.themeDark, icon: <Icon outline={MOON} /> },
        { value: 'auto', label: texts.themeAuto, icon: <Icon outline={MONITOR} /> },
      ]}
    />
  )
}
