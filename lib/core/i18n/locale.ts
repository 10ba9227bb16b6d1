import { z } from 'zod'

export const Locale = z.enum(['fr', 'en'])
export type Locale = z.infer<typeof Locale>

export const LOCALE_COOKIE = 'stageflow-locale'
export const THEME_COOKIE = 'stageflow-theme'

export const Theme = z.enum(['auto', 'light', 'dark'])
export type Theme = z.infer<typeof Theme>

/** The language of a request: chosen before, else the browser's first of ours, else French. */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  const chosen = Locale.safeParse(cookie)
  if (chosen.success) return chosen.data
  for (const range of acceptLanguage?.split(',') ?? []) {
    const known = Locale.safeParse(range.trim().slice(0, 2).toLowerCase())
    if (known.success) return known.data
  }
  return 'fr'
}
