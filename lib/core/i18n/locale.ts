import { z } from 'zod'

export const Locale = z.enum(['fr', 'en'])
export type Locale = z.infer<typeof Locale>

type TerminalEnv = { readonly LC_ALL?: string; readonly LC_MESSAGES?: string; readonly LANG?: string }

/** The language of a terminal: English where it is set to English, else French, as for `C` and everything we do not speak. */
export function terminalLocale({ LC_ALL, LC_MESSAGES, LANG }: TerminalEnv): Locale {
  return /^en(?:_|\.|@|$)/i.test(LC_ALL ?? LC_MESSAGES ?? LANG ?? '') ? 'en' : 'fr'
}

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
