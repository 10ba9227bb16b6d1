import 'server-only'
import type { Viewer } from '@/lib/core/viewer'
import type { TurnReading } from '../engine'
import type { Embedder } from '../memory/embedder'
import type { RecalledMemory } from '../memory/schema'
import { recall } from '../memory/service'
import { saysNothing } from '../speak/take-up'

const MOST = 8

/**
 * What the student told at other stations, for the turns in which it can change a question: the first of a conversation, a new
 * story, and those in which the student has nothing to say. Every other turn saves itself the round trip.
 */
export async function recallFor(
  viewer: Viewer,
  embedder: Embedder | null,
  { start, signals, input }: TurnReading,
): Promise<RecalledMemory[]> {
  if (embedder === null || signals.safeguard !== null || signals.injection) return []
  const isStuck = saysNothing(input.text) || signals.action === 'switch-story'
  if (start.turns > 0 && !isStuck) return []
  return recall(viewer, embedder, isStuck ? '' : input.text, { kinds: ['recap', 'proof'], most: MOST, now: new Date() })
}
