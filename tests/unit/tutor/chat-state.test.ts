import { describe, expect, test } from 'vitest'
import { reduceChat, type ChatAction, type ChatState } from '@/components/tutor/chat-state'

const start: ChatState = {
  messages: [{ id: 'opening', role: 'tutor', text: 'Raconte.' }],
  met: [],
  proofs: [],
  status: 'open',
  phase: 'idle',
  failure: null,
  help: null,
  closedNow: false,
  xpGained: 0,
  engineBecause: null,
}
const run = (...actions: ChatAction[]) => actions.reduce(reduceChat, start)
const send: ChatAction = { type: 'send', turnId: 't', text: 'J’ai aidé.', isRetry: false }
const event = (type: string, more: object = {}): ChatAction => ({ type: 'event', turnId: 't', event: { type, ...more } })
const proof = { id: 'p', criterionId: 'action', messageId: 'm', quote: 'J’ai aidé' }

describe('the conversation on screen', () => {
  test('shows the message at once, then the reply sentence by sentence', () => {
    const state = run(
      send,
      event('data-turn', { data: { messageId: 'm' } }),
      event('text-delta', { delta: 'Un. ' }),
      event('text-delta', { delta: 'Deux ?' }),
    )
    expect(state.messages.map((m) => [m.id, m.text])).toEqual([
      ['opening', 'Raconte.'],
      ['m', 'J’ai aidé.'],
      ['reply-t', 'Un. Deux ?'],
    ])
    expect(state.phase).toBe('streaming')
  })
  test('sent again after a failure is one message, not two', () => {
    const state = run(send, { type: 'end', turnId: 't', failure: { kind: 'network' } }, { ...send, isRetry: true })
    expect(state.messages.filter((m) => m.role === 'student')).toHaveLength(1)
    expect(state.failure).toBeNull()
  })
  test('a reply that broke off is replaced by the stored one, whole, with its proofs once', () => {
    const stored = {
      messageId: 'm',
      reply: 'Un. Deux ?',
      met: ['action'],
      proofs: [proof],
      stationStatus: 'recap',
      closedNow: false,
      xpGained: 10,
    }
    const state = run(send, event('text-delta', { delta: 'Un. ' }), event('data-proof', { data: proof }), event('replay', { data: stored }))
    expect(state.messages.at(-1)).toMatchObject({ id: 'reply-t', text: 'Un. Deux ?' })
    expect(state.proofs).toHaveLength(1)
    expect([state.met, state.status]).toEqual([['action'], 'recap'])
  })
  test('stopped keeps what had come, marked as partial', () => {
    const state = run(send, event('text-delta', { delta: 'Un. ' }), { type: 'stop', turnId: 't' })
    expect(state.messages.at(-1)).toMatchObject({ text: 'Un. ', isPartial: true })
    expect(state.phase).toBe('idle')
  })
  test('help stays on screen until the next message', () => {
    const helped = run(send, event('data-safeguard', { data: { kind: 'danger', numbers: [] } }))
    expect(helped.help?.kind).toBe('danger')
    expect(reduceChat(helped, { ...send, turnId: 'u' }).help).toBeNull()
  })
})
