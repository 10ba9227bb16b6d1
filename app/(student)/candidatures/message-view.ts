import type { OwnProof } from '@/components/applications/proof-picker'
import type { Viewer } from '@/lib/core/viewer'
import { getLine, getStation, kindOf } from '@/lib/journey/lines'
import type { StationId } from '@/lib/journey/schema'
import { getProfileHoldings } from '@/lib/skills/service'

/** What a message may cite at most: the latest are offered. */
const MOST_PROOFS = 6

/** The student's own proofs of something done or obtained, the latest first, as the workshop offers them. */
export async function citableProofs(viewer: Viewer, labels: Readonly<Record<StationId, string>>): Promise<OwnProof[]> {
  const { proofs } = await getProfileHoldings(viewer)
  return proofs
    .filter(({ criterionId }) => ['action', 'result'].includes(kindOf(criterionId)))
    .slice(-MOST_PROOFS)
    .reverse()
    .map(({ id, quote, stationId }) => ({ id, quote, from: labels[stationId], lineId: getLine(getStation(stationId).lineId).id }))
}
