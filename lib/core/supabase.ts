import 'server-only'
import { createServerClient, type CookieMethodsServer } from '@supabase/ssr'
import { createClient, type SupabaseClient } from '@supabase/supabase-js'
import type { Database } from './database'
import type { Home } from './home/home'
import { SESSION_COOKIE } from './session-cookie'

export type Db = SupabaseClient<Database>

// supabase-js looks for a WebSocket when it is made, and plain Node 20 has none; nothing here listens to changes.
class NoSocket {
  constructor() {
    throw new Error('Realtime is not used')
  }
}
const realtime = { transport: NoSocket as unknown as typeof WebSocket }

/** A client that acts as the bearer of this access token; row-level security decides what it reaches. */
export function clientFor(home: Home, accessToken: string): Db {
  return createClient<Database>(home.url, home.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: home.fetch, headers: { Authorization: `Bearer ${accessToken}` } },
    realtime,
  })
}

/** A client whose session lives in http-only cookies: signing in, out and refreshing. */
export function sessionClient(home: Home, cookies: CookieMethodsServer, secure: boolean) {
  return createServerClient<Database>(home.url, home.publishableKey, {
    cookies,
    cookieOptions: { name: SESSION_COOKIE, path: '/', sameSite: 'lax', httpOnly: true, secure },
    global: { fetch: home.fetch },
    realtime,
  })
}

/** The same client for tables and functions that `database.ts` does not describe: what comes back is read with zod. */
export const tablesOf = ({ db }: { readonly db: Db }) => db as unknown as SupabaseClient
