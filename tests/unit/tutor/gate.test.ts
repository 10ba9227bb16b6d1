import { describe, expect, it } from 'vitest'
import { openGate } from '@/lib/tutor/gate/gate'
import type { GateContext, GateFault } from '@/lib/tutor/gate/schema'
import { CONTEXT, FAULTY, SOUND } from './gate-cases'

/** What a gate shows of a reply that comes in pieces, and how it ends. */
function pass(reply: string | readonly string[], context: Partial<GateContext> = {}, finish = 'stop') {
  const gate = openGate({ ...CONTEXT, ...context })
  const shown = (typeof reply === 'string' ? [reply] : reply).flatMap((piece) => gate.push(piece))
  const sentences = [...shown, ...gate.end(finish)]
  return { shown: sentences.join(''), sentences, state: gate.state }
}

describe.each(Object.entries(FAULTY) as [GateFault, (typeof FAULTY)[GateFault]][])('a reply with the fault %s', (fault, rows) => {
  it('has a table of at least twelve', () => expect(rows.length).toBeGreaterThanOrEqual(12))
  it.each(rows.map((row) => (typeof row === 'string' ? ([row, {}] as const) : row)))('is stopped: %s', (reply, context) => {
    const { shown, state } = pass(reply, context)
    expect(state, shown).toEqual({ kind: 'fault', fault })
    expect(shown).not.toContain('?\u202F')
  })
})

describe('a sound reply', () => {
  it.each(SOUND.map(([reply, expected, context]) => ({ reply, expected, context: context ?? {} })))(
    'passes: $reply',
    ({ reply, expected, context }) => {
      const { shown, state } = pass(reply, context)
      expect(state).toEqual({ kind: 'complete' })
      expect(shown).toBe(expected)
    },
  )
})

describe('what is shown', () => {
  it('comes sentence by sentence, each as soon as it is certain', () => {
    const gate = openGate(CONTEXT)
    expect(gate.push('Je vois la sc')).toEqual([])
    expect(gate.push('ène. ')).toEqual([])
    expect(gate.push('Q')).toEqual(['Je vois la scène.'])
    expect(gate.push('ui était là ?')).toEqual([])
    expect(gate.push(' ')).toEqual([' Qui était là\u202F?'])
    expect(gate.state).toEqual({ kind: 'complete' })
  })

  it('is never more than the sentences before the fault', () => {
    expect(pass('Je vois la scène. Tu as sûrement eu peur, de quoi ?')).toMatchObject({
      shown: 'Je vois la scène.',
      state: { kind: 'fault', fault: 'leading' },
    })
  })

  it('is nothing more after the question or after a fault', () => {
    const complete = openGate(CONTEXT)
    complete.push('Qui était là ? ')
    expect([...complete.push('Et encore ceci. Bien ? '), ...complete.end('stop')]).toEqual([])
    const fallen = openGate(CONTEXT)
    fallen.push('# Titre\nBien. Ok ')
    expect([...fallen.push('Qui était là ? '), ...fallen.end('stop')]).toEqual([])
    expect(fallen.state).toEqual({ kind: 'fault', fault: 'format' })
  })

  it('leaves out the sentence that the length limit cut', () => {
    expect(pass('Je vois la scène. Et toi, tu fai', {}, 'length')).toMatchObject({
      shown: 'Je vois la scène.',
      state: { kind: 'fault', fault: 'no-question' },
    })
    expect(pass('Je vois la scène. Et toi, tu faisais quoi ?', {}, 'length').state).toEqual({ kind: 'complete' })
  })

  it('stops a model that never ends a sentence', () => {
    const gate = openGate(CONTEXT)
    for (let i = 0; i < 45; i++) gate.push('bla ')
    expect(gate.state).toEqual({ kind: 'fault', fault: 'too-long' })
  })
})

const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

describe('the pieces in which a reply comes', () => {
  const replies = [
    ...SOUND.map(([reply, , context]) => [reply, context ?? {}] as const),
    ...Object.values(FAULTY).flatMap((rows) => rows.map((row) => (typeof row === 'string' ? ([row, {}] as const) : row))),
  ]

  it('change nothing: 1,000 random cuts and every reply unit by unit', { timeout: 90_000 }, () => {
    const next = random(3)
    const cut = (reply: string): string[] => {
      const pieces: string[] = []
      for (let at = 0; at < reply.length;) {
        const length = 1 + Math.floor(next() * 9)
        pieces.push(reply.slice(at, at + length))
        at += length
      }
      return pieces
    }
    for (const [reply, context] of replies) expect(pass(reply.split(''), context), reply).toEqual(pass(reply, context))
    for (let i = 0; i < 1000; i++) {
      const [reply, context] = replies[Math.floor(next() * replies.length)]!
      const long = `${reply} ${replies[Math.floor(next() * replies.length)]![0]}`
      expect(pass(cut(long), context), long).toEqual(pass(long, context))
    }
  })
})
