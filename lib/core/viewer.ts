import 'server-only'
import { jwtVerify } from 'jose'
import type { CookieMethodsServer } from '@supabase/ssr'
import { AppError } from './errors'
import type { Home } from './home/home'
import { readFreshToken, SESSION_COOKIE } from './session-cookie'
import { clientFor, sessionClient, type Db } from './supabase'

/** Who is asking, with the only client that acts for them. There is no client without a viewer. */
export type Viewer = { readonly id: string; readonly db: Db }

/**
 * The viewer behind an `Authorization: Bearer` token or, without one, behind the session cookies; null when there is none.
 * @throws AppError `unauthenticated` for a bearer token that is not valid (any more)
 */
export async function findViewer(
  home: Home,
  authorization: string | null,
  cookies: CookieMethodsServer,
  secure: boolean,
): Promise<Viewer | null> {
  const bearer = authorization?.match(/^Bearer\s+(\S+)$/i)?.[1]
  const token = bearer ?? (await sessionToken(home, cookies, secure))
  if (!token) return null
  const id = await verifiedUser(home, token)
  if (id) return { id, db: clientFor(home, token) }
  if (bearer) throw new AppError('unauthenticated')
  return null
}

async function sessionToken(home: Home, cookies: CookieMethodsServer, secure: boolean): Promise<string | undefined> {
  const all = await cookies.getAll?.()
  if (!all?.some(({ name }) => name.startsWith(SESSION_COOKIE))) return undefined
  // Making a client costs more than all the rest of a small request: it is made for a session that must be refreshed.
  const fresh = await readFreshToken(all, Date.now() / 1000)
  if (fresh) return fresh
  const { data } = await sessionClient(home, cookies, secure).auth.getSession()
  return data.session?.access_token
}

/** The subject of a token whose signature, audience and expiry hold; undefined otherwise. */
async function verifiedUser(home: Home, token: string): Promise<string | undefined> {
  try {
    if (home.jwtSecret) {
      const { payload } = await jwtVerify(token, home.jwtSecret, { algorithms: ['HS256'], audience: 'authenticated' })
      return payload.sub
    }
    const { data } = await clientFor(home, token).auth.getClaims(token)
    return data?.claims.role === 'authenticated' ? data.claims.sub : undefined
  } catch {
    return undefined
  }
}
