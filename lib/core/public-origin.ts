import { readEnv } from './env'
import type { Home } from './home/home'

/**
 * The origin to write into a mail. Never the Host header where we send the mail ourselves: whoever asks for somebody else's
 * reset could name their own host. A hosted project holds the address against its list of allowed ones.
 */
export function publicOrigin(home: Home, request: Request): string {
  return readEnv().STAGEFLOW_ORIGIN ?? (home.kind === 'supabase' ? new URL(request.url).origin : home.url)
}
