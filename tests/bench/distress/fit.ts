import { BUCKETS, type Features, hintFeatures, TOPIC_BUCKETS } from '@/lib/tutor/guard/distress/hints/features'
import { HINT_KINDS, type HintWeights, shareOf } from '@/lib/tutor/guard/distress/hints/score'
import { readMessage } from '@/lib/tutor/guard/reading'
import type { Example } from './examples'

const EPOCHS = 25
const RATE = 0.1
const BIAS_RATE = 0.05
const DECAY = 1e-3
/** Starting value of the summed squares of AdaGrad (Duchi, Hazan & Singer, JMLR 12, 2011): keeps the first steps small. */
const FIRST_SQUARES = 1e-2
const SEED = 1

export type Sample = { readonly features: Features; readonly kind: number }

/** What the fit sees of an example; `kind` is −1 for an ordinary sentence. */
export function sampleOf({ text, kind }: Pick<Example, 'text' | 'kind'>): Sample {
  const features = hintFeatures(readMessage(text).sounds.trim().split(' '))
  return { features, kind: kind === null ? -1 : HINT_KINDS.indexOf(kind) }
}

/** Numbers from 0 to 1 that are the same every time (linear congruential, constants of Numerical Recipes). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[items[i], items[j]] = [items[j]!, items[i]!]
  }
}

/** Logistic regression by AdaGrad over the samples: what tells `isYes` from the others. Same samples, same numbers. */
function fitOne(
  samples: readonly Sample[],
  isYes: (sample: Sample) => boolean,
  view: keyof Features,
): { weights: Float64Array; bias: number } {
  const count = view === 'all' ? BUCKETS : TOPIC_BUCKETS
  const weights = new Float64Array(count)
  const squares = new Float64Array(count).fill(FIRST_SQUARES)
  const order = [...samples]
  const random = createRandom(SEED)
  let bias = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const sample of order) {
      const features = sample.features[view]
      const share = shareOf(features.length)
      let sum = 0
      for (const feature of features) sum += weights[feature]!
      const error = 1 / (1 + Math.exp(-bias - sum * share)) - (isYes(sample) ? 1 : 0)
      bias -= BIAS_RATE * error
      for (const feature of features) {
        const slope = error * share + DECAY * weights[feature]!
        squares[feature]! += slope * slope
        weights[feature]! -= (RATE * slope) / Math.sqrt(squares[feature]!)
      }
    }
  }
  return { weights, bias }
}

/** Learns what an alarm is from all samples, and the kinds from the alarms. */
export function fitHints(samples: readonly Sample[]): HintWeights & { readonly alarm: Float64Array; readonly kinds: Float64Array } {
  const alarm = fitOne(samples, ({ kind }) => kind >= 0, 'all')
  const alarms = samples.filter(({ kind }) => kind >= 0)
  const kinds = HINT_KINDS.flatMap((_, kind) => [...fitOne(alarms, (sample) => sample.kind === kind, 'topical').weights])
  return { alarm: alarm.weights, alarmBias: alarm.bias, kinds: Float64Array.from(kinds) }
}
