import { describe, expect, test } from 'vitest'
import type { StoredTurn } from '@/lib/tutor/schema'
import { eventsOf, sentencesOf } from '@/lib/tutor/wire'

const turn = (change: Partial<StoredTurn> = {}): StoredTurn => ({
  turnId: 't',
  stationId: 'mes-experiences',
  messageId: 'm',
  engine: 'rules',
  safeguard: null,
  move: { kind: 'probe', criterionId: 'action', level: 0 },
  findings: [{ criterionId: 'situation', verdict: 'met', spans: [{ messageId: 'm', start: 0, end: 4 }], reasons: ['HEDGED'] }],
  met: ['situation'],
  reply: 'Première phrase. Et la question ?',
  proofs: [],
  stationStatus: 'open',
  closedNow: false,
  xpGained: 0,
  xp: 0,
  ...change,
})
const types = (change: Partial<StoredTurn> = {}) => [...eventsOf(turn(change))].map((e) => e.type)

describe('the events of a turn', () => {
  test('come in the order of the contract', () => {
    expect(types()).toEqual([
      'start',
      'start-step',
      'data-turn',
      'data-move',
      'data-assessment',
      'text-start',
      'text-delta',
      'text-delta',
      'text-end',
      'data-station',
      'data-engine',
      'finish-step',
      'finish',
    ])
  })
  test('put a safeguard before everything that was understood or said', () => {
    const order = types({ safeguard: 'danger' })
    expect(order.indexOf('data-safeguard')).toBeLessThan(order.indexOf('data-move'))
  })
  test('tell XP only when some was gained', () => {
    expect(types()).not.toContain('data-xp')
    expect(types({ xpGained: 10, xp: 10 })).toContain('data-xp')
  })
  test('carry ids and offsets of what was understood, never reasons about the student', () => {
    expect(JSON.stringify([...eventsOf(turn())])).not.toContain('HEDGED')
  })
})

describe('sentences', () => {
  test.each([
    'Une phrase.',
    'Deux. Phrases ?',
    'Il dit : « Ça marche ! » Et après ?',
    'Sans fin',
    '…',
    'A\n\nB.',
    '« Tu l’as dit. » Oui… ou non ?',
  ])('put together again are the text: %s', (text) => {
    expect(sentencesOf(text).join('')).toBe(text)
  })
  test('are cut after their sign, with the closing quote', () => {
    expect(sentencesOf('Tu dis « c’est moi. » D’accord. Et après ?')).toEqual(['Tu dis « c’est moi. » ', 'D’accord. ', 'Et après ?'])
  })
})
