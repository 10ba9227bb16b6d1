import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { dictionaryOf, type Dictionary } from './i18n/dictionary'
import { chooseLocale, LOCALE_COOKIE, Theme, THEME_COOKIE, type Locale } from './i18n/locale'

/** Language and texts of the page that is being rendered. */
export const getTexts = cache(async (): Promise<{ locale: Locale; texts: Dictionary }> => {
  const [jar, head] = await Promise.all([cookies(), headers()])
  const locale = chooseLocale(jar.get(LOCALE_COOKIE)?.value, head.get('accept-language'))
  return { locale, texts: dictionaryOf(locale) }
})

/** The theme that the reader chose; `auto` follows the device. */
export async function getTheme(): Promise<Theme> {
  const chosen = Theme.safeParse((await cookies()).get(THEME_COOKIE)?.value)
  return chosen.success ? chosen.data : 'auto'
}
