import type { SafeguardKind } from '@/lib/tutor/schema'
import { BUCKETS, type Features, hintFeatures, TOPIC_BUCKETS } from './features'
import { unpackWeights } from './pack'
import { HINT_KINDS, type HintWeights, likeliestKind, scoreAlarm } from './score'
import { ALARM, ALARM_BIAS, ALARM_CAP, KINDS, KINDS_CAP } from './weights'

/** Fewer words say too little to be read without a pattern. */
const FEWEST_WORDS = 4
/** A longer message is read sentence by sentence only: what is told in one of them would drown. */
const MOST_WORDS_AT_ONCE = 60

const LEARNED: HintWeights = {
  alarm: unpackWeights(ALARM, ALARM_CAP, BUCKETS),
  alarmBias: ALARM_BIAS,
  kinds: unpackWeights(KINDS, KINDS_CAP, TOPIC_BUCKETS * HINT_KINDS.length),
}

export type HintReading = {
  /** Log-odds that the message, or one of its sentences, hints at distress. */
  readonly score: number
  readonly kind: SafeguardKind
}

/** Sentences, longer ones cut into runs that can be read at once. */
function sentencesOf(tokens: readonly string[]): string[][] {
  const sentences: string[][] = [[]]
  for (const token of tokens) {
    if (token === '.' || sentences.at(-1)!.length >= MOST_WORDS_AT_ONCE) sentences.push([])
    if (token !== '.') sentences.at(-1)!.push(token)
  }
  return sentences.filter((sentence) => sentence.length >= FEWEST_WORDS)
}

/**
 * What weights learned from written examples make of a message (`Reading.sounds`): no pattern is looked for. Null when there are too
 * few words. Deterministic; about a tenth of a millisecond for each ten words.
 */
export function readHints(sounds: string, weights: HintWeights = LEARNED): HintReading | null {
  const tokens = sounds.trim().split(' ')
  const sentences = sentencesOf(tokens)
  if (sentences.length === 0) return null
  const together = sentences.length > 1 && tokens.length <= MOST_WORDS_AT_ONCE
  let best: { score: number; features: Features } | null = null
  for (const part of together ? [tokens, ...sentences] : sentences) {
    const features = hintFeatures(part)
    const score = scoreAlarm(features, weights)
    if (best === null || score > best.score) best = { score, features }
  }
  return best && { score: best.score, kind: likeliestKind(best.features, weights.kinds) }
}
