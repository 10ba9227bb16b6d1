import { NextResponse, type NextRequest } from 'next/server'
import { getHome } from '@/lib/core/home/home'
import { PATH_HEADER } from '@/lib/core/path'
import { SESSION_COOKIE } from '@/lib/core/session-cookie'
import { sessionClient } from '@/lib/core/supabase'

/**
 * Two things that only happen here: a fresh nonce for the content security policy, and the refresh of a session whose
 * access token is about to end (a page cannot set cookies). It decides nothing about rights: data and layouts do.
 */
export async function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = contentSecurityPolicy(nonce, request.nextUrl.protocol === 'https:')
  const answer = () => {
    const headers = new Headers(request.headers)
    headers.set('x-nonce', nonce)
    headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
    headers.set('content-security-policy', policy)
    const response = NextResponse.next({ request: { headers } })
    response.headers.set('content-security-policy', policy)
    return response
  }
  let response = answer()
  if (!request.cookies.getAll().some(({ name }) => name.startsWith(SESSION_COOKIE))) return response
  const secure = request.nextUrl.protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https'
  const client = sessionClient(
    getHome(),
    {
      getAll: () => request.cookies.getAll(),
      setAll: (cookies) => {
        for (const { name, value } of cookies) request.cookies.set(name, value)
        response = answer()
        for (const { name, value, options } of cookies) response.cookies.set(name, value, options)
      },
    },
    secure,
  )
  await client.auth.getSession()
  return response
}

function contentSecurityPolicy(nonce: string, https: boolean): string {
  const dev = process.env.NODE_ENV === 'development'
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    // React writes style attributes; they carry no secret and run nothing.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

export const config = {
  matcher: [{ source: '/((?!api/|auth/v1|rest/v1|_next/static|_next/image|fonts/|icons/|icon|apple-icon|favicon|manifest|robots).*)' }],
}
