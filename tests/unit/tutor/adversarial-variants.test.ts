import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeVariants, VARIANT_KINDS } from '../../bench/eval-tutor/variants'
import { type Labelled, provedInTurn, readLabelled } from './labelled'
import { MESSAGES } from './messages.table'

const independent = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/tutor/dev/messages.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Labelled)
const positives = [...readLabelled(MESSAGES), ...independent].filter((message) => message.met.includes('action'))
const variants = makeVariants(positives, 'variants')
const decisions = (kind: string) => variants.filter((v) => v.kind === kind).reduce((sum, v) => sum + v.unmet.length, 0)

describe('messages that were honest before they were turned against the tutor', () => {
  it.each(VARIANT_KINDS)('prove nothing once they are: %s', (kind) => {
    const wrong = variants
      .filter((variant) => variant.kind === kind)
      .flatMap(({ station, text, tutorTexts, unmet }) =>
        provedInTurn({ station, asked: 'action', text }, tutorTexts)
          .filter((id) => unmet.includes(id))
          .map((id) => `${id}: ${text}`),
      )
    console.info(`${kind}: ${wrong.length} false validations of ${decisions(kind)} decisions`)
    expect(wrong).toEqual([])
  })

  it('are at least 500 decisions, every kind among them, and the same for the same seed', () => {
    expect(VARIANT_KINDS.reduce((sum, kind) => sum + decisions(kind), 0)).toBeGreaterThanOrEqual(500)
    for (const kind of VARIANT_KINDS) expect(decisions(kind), kind).toBeGreaterThanOrEqual(15)
    expect(makeVariants(positives, 'variants')).toEqual(variants)
  })

  it('come from messages that the tutor does take', () => {
    const taken = positives.filter((one) => provedInTurn({ ...one, asked: 'action' }).includes('action'))
    expect(taken.length / positives.length).toBeGreaterThanOrEqual(0.95)
  })
})
