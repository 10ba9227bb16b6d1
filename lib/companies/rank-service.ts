import 'server-only'
import { readEvidence } from '@/lib/applications/evidence'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import type { Viewer } from '@/lib/core/viewer'
import { STOP_WORDS } from '@/lib/tutor/text/stop-words'
import { readCapTrade } from './cap'
import { nafLabel } from './naf-labels'
import { normaliseName } from './names'
import type { Candidate, CompanyQuery } from './provider'
import { rank, type Ranked } from './rank'
import { PER_PAGE } from './schema'

const LABELS = dictionaryOf('fr').naf

/** From so many students on the database tells what others did; below, only the viewer's own, which must not move their list about. */
const OTHERS_FROM = 5

/** One page of candidates in the order of the day, with what this server's students met there and the viewer's own target. */
export async function rankForStudent(
  viewer: Viewer,
  { nafs, words, radiusKm }: CompanyQuery,
  candidates: readonly Candidate[],
  page: number,
): Promise<Ranked[]> {
  const [evidence, cap] = await Promise.all([
    readEvidence(
      viewer,
      candidates.map(({ siret }) => siret),
    ),
    readCapTrade(viewer),
  ])
  const ranked = rank(candidates, {
    nafs,
    words,
    radiusKm,
    day: new Date().toISOString().slice(0, 10),
    evidence,
    fatigue: new Map([...evidence].map(([siret, { recent }]) => [siret, recent >= OTHERS_FROM ? recent : 0])),
    target: targetWords(cap),
    // The target is said in French, whatever language the page is in.
    labelOf: (naf) => nafLabel(LABELS, naf),
  })
  return ranked.slice((page - 1) * PER_PAGE, page * PER_PAGE)
}

/** The words of a target that mean something by themselves. */
export const targetWords = (cap: string): string[] => [
  ...new Set(
    normaliseName(cap)
      .split(' ')
      .filter((word) => word.length > 3 && !STOP_WORDS.has(word)),
  ),
]
