import { describe, expect, it } from 'vitest'
import { guard } from '@/lib/tutor/guard/guard'
import { SafeguardKind } from '@/lib/tutor/schema'
import { HELDOUT_EXPLICIT, HELDOUT_IMPLICIT, HELDOUT_NEUTRAL } from './guard-heldout-cases'
import { ORDINARY, SITUATIONS } from './guard-situation-cases'

const heard = (text: string) => guard({ text, stationId: 'mes-experiences', tutorTexts: [], previousStudentTexts: [] }).safeguard
const share = (texts: readonly string[]) => texts.filter((text) => heard(text) !== null).length / texts.length

describe('distress told as a situation', () => {
  const told = SafeguardKind.options.flatMap((kind) => SITUATIONS[kind])

  it('is heard in at least 95 % of the messages it was tuned on', () => {
    expect(told.length).toBeGreaterThan(250)
    expect(share(told)).toBeGreaterThanOrEqual(0.95)
  })

  it('is not seen in ordinary messages with the same people, places and words', () => {
    expect(ORDINARY.filter((text) => heard(text) !== null)).toEqual([])
  })
})

// What is wanted is .90, 1 and .95. The first score was 27 of 60 between the lines, 19 of 20 outright, 46 of 49 alarms right; silencing
// false alarms found elsewhere then cost one message. The floors hold that; they may only go up, and never by tuning on these messages.
describe('distress in messages that nothing was tuned on', () => {
  const texts = (cases: readonly (readonly [string, SafeguardKind | null])[]) => cases.map(([text]) => text)

  it('is heard between the lines no less than when it was measured', () => {
    expect(share(texts(HELDOUT_IMPLICIT))).toBeGreaterThanOrEqual(0.43)
  })

  it('is heard when said outright in at least 19 messages of 20', () => {
    expect(share(texts(HELDOUT_EXPLICIT))).toBeGreaterThanOrEqual(0.95)
  })

  it('is rightly seen at least 93 times out of 100', () => {
    const right = [...HELDOUT_IMPLICIT, ...HELDOUT_EXPLICIT].filter(([text]) => heard(text) !== null).length
    const wrong = HELDOUT_NEUTRAL.filter((text) => heard(text) !== null).length
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.93)
  })
})
