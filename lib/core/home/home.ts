import { readEnv, type Env } from '../env'

export type HomeKind = 'embedded' | 'supabase' | 'postgres'

/** Where data and identity live. Application code holds a client of it and never asks which one it is. */
export type Home = {
  readonly kind: HomeKind
  /** Origin of the Supabase API as a client must know it; in the embedded home the app's own. */
  readonly url: string
  readonly publishableKey: string
  /** Reaches the API: the network, or the same process. */
  readonly fetch: typeof fetch
  /** HMAC secret of the access tokens when this home signs them itself. */
  readonly jwtSecret: Uint8Array | null
  /** Settles a new e-mail address at once where no mail confirms it; elsewhere the confirmation mail does. */
  readonly settleEmail: (userId: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** A home that cannot be had; the message is one sentence for the person at the terminal. */
export class HomeError extends Error {
  override readonly name = 'HomeError'
}

// One home a process: instrumentation opens it, and every bundle of the server finds it here.
const KEY = Symbol.for('stageflow.home')
const holder = globalThis as { [KEY]?: Home }

/** Makes a home the one of this process. */
export function setHome(home: Home | undefined): void {
  holder[KEY] = home
}

/**
 * The home of this process.
 * @throws HomeError before the embedded home is open
 */
export function getHome(): Home {
  const home = holder[KEY] ?? hostedHome(readEnv())
  if (!home) throw new HomeError('The data home is not open yet.')
  holder[KEY] = home
  return home
}

/** Hosted Supabase, when its two variables are set. */
export function hostedHome(env: Env): Home | null {
  if (!env.SUPABASE_URL || !env.SUPABASE_PUBLISHABLE_KEY) return null
  return {
    kind: 'supabase',
    url: env.SUPABASE_URL,
    publishableKey: env.SUPABASE_PUBLISHABLE_KEY,
    fetch: globalThis.fetch,
    jwtSecret: null,
    settleEmail: async () => {},
    close: async () => {},
  }
}
