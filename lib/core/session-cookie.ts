import { combineChunks, stringFromBase64URL } from '@supabase/ssr'

/** The cookie of a session; a long one stands in several, with a number behind the name. */
export const SESSION_COOKIE = 'stageflow-session'

const ENCODED = 'base64-'
/** supabase-js renews a token this long before its end (auth-js, EXPIRY_MARGIN, 3 ticks of 30 s): from there on it is its turn. */
const MARGIN_SECONDS = 90

/**
 * The access token of a session whose cookies hold it for a while yet. Nothing is believed: the token's signature is checked
 * by whoever uses it. Undefined for a session that wants refreshing and for anything unreadable; the client of the session knows.
 */
export async function readFreshToken(cookies: readonly { name: string; value: string }[], nowSeconds: number): Promise<string | undefined> {
  const stored = await combineChunks(SESSION_COOKIE, (name) => cookies.find((cookie) => cookie.name === name)?.value)
  if (!stored?.startsWith(ENCODED)) return undefined
  try {
    const session = JSON.parse(stringFromBase64URL(stored.slice(ENCODED.length))) as { access_token?: unknown; expires_at?: unknown }
    const isFresh = typeof session.expires_at === 'number' && session.expires_at - nowSeconds > MARGIN_SECONDS
    return isFresh && typeof session.access_token === 'string' ? session.access_token : undefined
  } catch {
    return undefined
  }
}
