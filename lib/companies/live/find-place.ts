import 'server-only'
import type { Viewer } from '@/lib/core/viewer'
import type { PlaceFound, Result } from '../provider'

/** A typed place (name, postcode or INSEE code) from the State's public services. Only on a signed-in user's action. */
export async function resolvePlaceLive(_viewer: Viewer, _text: string, _ask: { readonly signal: AbortSignal }): Promise<Result<PlaceFound>> {
  return { ok: false, failure: { kind: 'off' } }
}
