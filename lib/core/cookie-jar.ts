import { parseCookieHeader, serializeCookieHeader, type CookieMethodsServer } from '@supabase/ssr'

/** The cookies of one request, and those that its answer will set. */
export type CookieJar = CookieMethodsServer & { readonly setCookies: readonly string[] }

/** A jar over a plain Request: reads its header, collects what must be set. */
export function jarOf(request: Request): CookieJar {
  const current = new Map(parseCookieHeader(request.headers.get('cookie') ?? '').map(({ name, value }) => [name, value ?? '']))
  const setCookies: string[] = []
  return {
    setCookies,
    getAll: () => [...current].map(([name, value]) => ({ name, value })),
    setAll: (cookies) => {
      for (const { name, value, options } of cookies) {
        current.set(name, value)
        setCookies.push(serializeCookieHeader(name, value, options))
      }
    },
  }
}
