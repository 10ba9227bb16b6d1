import type { StationId } from '@/lib/journey/schema'
import type { Evidence, Move } from '../schema'
import type { Recollection } from '../speak/schema'
import type { Applied } from '../verify/apply'
import { quoteOf, reminderFor, sameStory } from './rules'
import type { RecalledMemory } from './schema'

/** The story just told that was told before, with words of the first telling if some are fit to be said back. */
export type Twin = { readonly quote: string | null; readonly daysAgo: number }

/**
 * Whether the story in hand is a moment that this student told here as another story already: looked at when its act is proved.
 * Only where several stories are asked for; elsewhere taking a story up again is the point, and the levels of skills take care
 * of it (lib/skills/same-moments.ts).
 */
export function toldBefore(stationId: StationId, { state, proofs }: Applied): Twin | null {
  if (stationId !== 'mes-experiences' || !proofs.some((p) => p.criterionId === 'action')) return null
  const others = [0, 1, 2].filter((story) => story !== state.story).flatMap((story) => asMemory(state.proofs, story, stationId))
  const told = state.proofs.filter((p) => p.story === state.story).map((p) => p.quote)
  const twin = sameStory(told, others)
  return twin && { quote: quoteOf(twin, told.join('\n')), daysAgo: twin.daysAgo }
}

/** Another story of this conversation, in the shape of a memory. */
function asMemory(proofs: readonly Evidence[], story: number, stationId: StationId): RecalledMemory[] {
  const quotes = proofs.filter((p) => p.story === story).map((p) => p.quote)
  if (quotes.length === 0) return []
  return [{ kind: 'recap', stationId, experienceId: `story-${story}`, text: quotes.join('\n'), daysAgo: 0, similarity: 1 }]
}

type Moment = {
  readonly move: Move
  readonly twin: Twin | null
  readonly memories: readonly RecalledMemory[]
  readonly stationId: StationId
  readonly text: string
  /** Student messages answered before this one. */
  readonly turns: number
}

/** What a reply comes back to, if anything: the first telling, another story to go on from, or something near told elsewhere. */
export function recollect({ move, twin, memories, stationId, text, turns }: Moment): Recollection | null {
  if (twin) return remind('same-story', twin)
  if (move.kind === 'switch-story') return remind('offer', reminderFor('', memories, stationId))
  const isStart = turns === 0 && (move.kind === 'probe' || move.kind === 'clarify')
  return isStart || move.kind === 'encourage' ? remind('reflect', reminderFor(text, memories, stationId)) : null
}

const remind = (how: Recollection['how'], found: Twin | null): Recollection | null =>
  found && found.quote !== null ? { how, quote: found.quote, daysAgo: found.daysAgo } : null
