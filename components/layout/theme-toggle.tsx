import { Monitor, Moon, Sun } from 'lucide-react'
import type { Theme } from '@/lib/core/i18n/locale'
import { PreferenceForm } from './preference-form'

type ThemeToggleProps = {
  current: Theme
  next: string
  texts: { theme: string; themeLight: string; themeDark: string; themeAuto: string }
}

const ICON = { 'aria-hidden': true, size: 20, strokeWidth: 1.75 } as const

/** Light, dark, or as the device says. The page shows the choice by `data-theme` on `<html>` (absent or `auto`: the device decides). */
export function ThemeToggle({ current, next, texts }: ThemeToggleProps) {
  return (
    <PreferenceForm
      name="theme"
      label={texts.theme}
      current={current}
      next={next}
      choices={[
        { value: 'light', label: texts.themeLight, icon: <Sun {...ICON} /> },
        { value: 'dark', label: texts.themeDark, icon: <Moon {...ICON} /> },
        { value: 'auto', label: texts.themeAuto, icon: <Monitor {...ICON} /> },
      ]}
    />
  )
}
