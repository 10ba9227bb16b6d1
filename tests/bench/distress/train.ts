/**
 * Learns the weights of the hints of distress again and writes them: `npx tsx tests/bench/distress/train.ts`.
 * The same examples give the same bytes. `tests/bench/distress/measure.ts` tells what they are worth.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allExamples } from './examples'
import { writeWeights } from './write-weights'

writeFileSync(join(import.meta.dirname, '../../../lib/tutor/guard/distress/hints/weights.ts'), writeWeights(allExamples()))
