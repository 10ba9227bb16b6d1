import { describe, expect, it } from 'vitest'
import { repeats } from '@/lib/tutor/gate/repeat'

const asksAgain = (bare: string, asked: readonly string[]) =>
  repeats(
    { raw: bare, text: bare, bare, asks: true, before: [] },
    { move: 'probe', hint: 0, student: '', told: [], asked, skillLabels: [], criterionLabels: [], secrets: [] },
  )

describe('a near duplicate of a question', () => {
  const earlier = ['D’accord. Qu’est-ce que tu as fait, toi, ce jour-là ?', 'Et ça a donné quoi ?']

  it('is the same question with small changes, whatever leads up to it', () => {
    expect(asksAgain('Je vois. Qu’est-ce que tu as fait toi ce jour là ?', earlier)).toBe(true)
  })

  it('is no other question', () => {
    expect(asksAgain('Qui t’a dit merci à la fin ?', earlier)).toBe(false)
    expect(asksAgain('Qui t’a dit merci à la fin ?', [])).toBe(false)
  })
})
