import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { SafeguardKind } from '@/lib/tutor/schema'
import { EXPLICIT, FALSE_FRIEND, IMPLICIT } from '../../unit/tutor/guard-distress-cases'
import { MORE_DISTRESS, MORE_FALSE_FRIENDS } from '../../unit/tutor/guard-distress-more-cases'
import { ORDINARY, SITUATIONS } from '../../unit/tutor/guard-situation-cases'

const FOLDER = join(import.meta.dirname, '../../fixtures/tutor/distress')
const Example = z.strictObject({
  text: z.string().min(1),
  kind: SafeguardKind.nullable(),
  by: z.enum(['hint', 'plain']),
  /** The situation that the sentence tells; a situation is wholly in one file. */
  about: z.string().min(1),
})
export type Example = z.infer<typeof Example>
export type ExampleFile = 'train' | 'dev' | 'ordinary'

/** The sentences of one file of `tests/fixtures/tutor/distress`. */
export function readExamples(file: ExampleFile): Example[] {
  const rows = readFileSync(join(FOLDER, `${file}.jsonl`), 'utf8').trimEnd()
  return rows.split('\n').map((row) => Example.parse(JSON.parse(row)))
}

/** The cases that the patterns were written with: they train too, and never measure. */
export function knownCases(): Example[] {
  const row = (text: string, kind: SafeguardKind | null): Example => ({ text, kind, by: 'plain', about: 'known' })
  return [
    ...[...EXPLICIT, ...IMPLICIT, ...FALSE_FRIEND].map(([text, kind]) => row(text, kind)),
    ...[...MORE_FALSE_FRIENDS, ...ORDINARY].map((text) => row(text, null)),
    ...SafeguardKind.options.flatMap((kind) => [...MORE_DISTRESS[kind], ...SITUATIONS[kind]].map((text) => row(text, kind))),
  ]
}

/** Everything that the weights in the app are learned from. */
export function allExamples(): Example[] {
  return [...readExamples('train'), ...readExamples('dev'), ...readExamples('ordinary'), ...knownCases()]
}
