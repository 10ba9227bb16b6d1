import 'server-only'
import type { Viewer } from '@/lib/core/viewer'
import { listStationProofs } from '@/lib/skills/service'
import { WORDS } from './asked'

/** What the student chose at « Mon cap », in their own words; empty while that is open, or where the words are too many for a search. */
export async function readCapTrade(viewer: Viewer): Promise<string> {
  const choices = (await listStationProofs(viewer, 'mon-cap')).filter(({ criterionId }) => criterionId === 'choice-1')
  const words = choices.at(-1)?.quote.trim() ?? ''
  return words.length <= WORDS.max ? words : ''
}
