import { describe, expect, it } from 'vitest'
import { safeguardHelp } from '@/lib/tutor/guard/safeguard-help'
import { SafeguardKind } from '@/lib/tutor/schema'
import { speak } from '@/lib/tutor/speak/speak'

const ALLOWED = ['119', '3018', '3114', '15', '17', '18', '112', '114', '3919']

describe('the help of each kind of distress', () => {
  it('shows only the numbers that were checked, never the former harassment line', () => {
    const numbers = SafeguardKind.options.flatMap((kind) => safeguardHelp(kind).numbers.map((n) => n.number))
    expect(numbers.filter((n) => !ALLOWED.includes(n))).toEqual([])
    expect(JSON.stringify(SafeguardKind.options.map(safeguardHelp))).not.toContain('3020')
  })

  it('begins with the line made for it', () => {
    const first = Object.fromEntries(SafeguardKind.options.map((kind) => [kind, safeguardHelp(kind).numbers[0]?.number]))
    expect(first).toEqual({ suicide: '3114', violence: '119', harassment: '3018', sexual: '119', danger: '112' })
  })

  it('holds every number that the reply of that kind gives', () => {
    for (const which of SafeguardKind.options) {
      const reply = speak({
        move: { kind: 'safeguard', which },
        stationId: 'mes-experiences',
        level: null,
        seed: 's',
        turn: 1,
        text: '',
        asked: [],
        quotes: [],
        newlyMet: [],
        story: 0,
      })
      const given = reply.replace(/\d+\s?h(?!\p{L})/gu, '').match(/\d{2,4}/g) ?? []
      const shown = safeguardHelp(which).numbers.map((n) => n.number)
      expect(given.length).toBeGreaterThan(0)
      expect(given.filter((n) => !shown.includes(n))).toEqual([])
    }
  })
})
