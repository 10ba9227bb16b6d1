import { serializeCookieHeader } from '@supabase/ssr'
import { Preferences } from '@/lib/account/schema'
import { keepLocale } from '@/lib/account/service'
import { LOCALE_COOKIE, THEME_COOKIE } from '@/lib/core/i18n/locale'
import { route } from '@/lib/core/route'
import { findViewer } from '@/lib/core/viewer'

const ONE_YEAR_SECONDS = 31_536_000

/** A plain form, so that language and theme change without any script. */
export const POST = route({ auth: 'none', body: Preferences, form: true }, async ({ body, request, home, jar, secure }) => {
  const viewer = body.locale ? await findViewer(home, request.headers.get('authorization'), jar, secure) : null
  if (viewer && body.locale) await keepLocale(viewer, body.locale)
  const response = new Response(null, { status: 303, headers: { location: body.next } })
  const keep = (name: string, value: string | undefined) =>
    value &&
    response.headers.append(
      'set-cookie',
      serializeCookieHeader(name, value, { path: '/', maxAge: ONE_YEAR_SECONDS, sameSite: 'lax', secure, httpOnly: true }),
    )
  keep(THEME_COOKIE, body.theme)
  keep(LOCALE_COOKIE, body.locale)
  return response
})
