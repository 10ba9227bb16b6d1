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

// What is wanted is .90 between the lines, 1 outright and .95 of the alarms right. Patterns alone scored .43, .95 and .93; with the weights
// learned from examples it is 48 of 60, 20 of 20 and 68 of 69, at a threshold that leaves 996 of 1,000 ordinary answers alone. The floors hold that; they may only go up, never by tuning on these messages.
describe('distress in messages that nothing was tuned on', () => {
  const texts = (cases: readonly (readonly [string, SafeguardKind | null])[]) => cases.map(([text]) => text)

  it('is heard between the lines no less than when it was measured', () => {
    expect(share(texts(HELDOUT_IMPLICIT))).toBeGreaterThanOrEqual(0.8)
  })

  it('is met with numbers to call more often still', () => {
    const answered = HELDOUT_IMPLICIT.filter(([text]) => {
      const { safeguard, concern } = guard({ text, stationId: 'mes-experiences', tutorTexts: [], previousStudentTexts: [] })
      return safeguard !== null || concern !== null
    })
    expect(answered.length / HELDOUT_IMPLICIT.length).toBeGreaterThanOrEqual(0.85)
  })

  it('is heard every time it is said outright', () => {
    expect(share(texts(HELDOUT_EXPLICIT))).toBe(1)
  })

  it('is rightly seen at least 97 times out of 100', () => {
    const right = [...HELDOUT_IMPLICIT, ...HELDOUT_EXPLICIT].filter(([text]) => heard(text) !== null).length
    const wrong = HELDOUT_NEUTRAL.filter((text) => heard(text) !== null).length
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97)
  })
})
