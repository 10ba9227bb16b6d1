import type { SafeguardKind } from '@/lib/tutor/schema'
import { type Features, TOPIC_BUCKETS } from './features'

/** Kinds in the order of their weights. */
export const HINT_KINDS: readonly SafeguardKind[] = ['suicide', 'violence', 'harassment', 'sexual', 'danger']
/** Long texts have more features; their sum is divided by this power of the number of features. */
const LENGTH_POWER = 0.3

export type HintWeights = {
  readonly alarm: ArrayLike<number>
  readonly alarmBias: number
  /** One run of `TOPIC_BUCKETS` weights per kind. */
  readonly kinds: ArrayLike<number>
}

/** What each feature counts for in a text with so many features. */
export const shareOf = (featureCount: number) => featureCount ** -LENGTH_POWER

/** How much a text looks like a hint of distress, in log-odds. */
export function scoreAlarm({ all }: Features, weights: Pick<HintWeights, 'alarm' | 'alarmBias'>): number {
  let sum = 0
  for (const feature of all) sum += weights.alarm[feature]!
  return weights.alarmBias + sum * shareOf(all.length)
}

/** The likeliest kind of a text that is a hint. */
export function likeliestKind({ topical }: Features, kinds: ArrayLike<number>): SafeguardKind {
  const sums = HINT_KINDS.map((_, kind) => topical.reduce((sum, feature) => sum + kinds[kind * TOPIC_BUCKETS + feature]!, 0))
  return HINT_KINDS[sums.indexOf(Math.max(...sums))]!
}
