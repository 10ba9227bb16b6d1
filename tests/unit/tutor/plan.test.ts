import { describe, expect, it } from 'vitest'
import type { CriterionId } from '@/lib/journey/schema'
import type { Facts } from '@/lib/tutor/plan/facts'
import { plan } from '@/lib/tutor/plan/plan'
import { ROWS } from '@/lib/tutor/plan/rows'
import type { Evidence, Finding, Signals } from '@/lib/tutor/schema'
import { type ConversationState, startState } from '@/lib/tutor/state'

const SIGNALS: Signals = {
  safeguard: null,
  concern: null,
  injection: false,
  asksToDoWork: false,
  action: null,
  disengaged: 0,
  offTopic: null,
  language: 'fr',
  pasted: false,
}
const proof = (criterionId: CriterionId, story = 0): Evidence => ({
  messageId: 'm',
  start: 0,
  end: 9,
  quote: 'j’ai rangé',
  criterionId,
  story,
})
const partial = (criterionId: CriterionId, reason: Finding['reasons'][number]): Finding => ({
  criterionId,
  verdict: 'partial',
  spans: [{ messageId: 'm', start: 0, end: 9 }],
  reasons: [reason],
})
const ALL = [proof('situation'), proof('action'), proof('result')]

function facts(
  change: Omit<Partial<Facts>, 'state' | 'signals'> & { state?: Partial<ConversationState>; signals?: Partial<Signals> } = {},
): Facts {
  return {
    stationId: 'mes-experiences',
    findings: [],
    newlyMet: [],
    reopened: [],
    replaced: false,
    objects: false,
    sameStory: false,
    flaw: null,
    ...change,
    state: { ...startState('mes-experiences'), ...change.state },
    signals: { ...SIGNALS, ...change.signals },
  }
}
const rowOf = (f: Facts) => ROWS.find((row) => row.when(f))!.name

describe('the planner’s table', () => {
  it('puts a safeguard before everything', () => {
    const f = facts({ signals: { safeguard: 'violence', injection: true, action: 'pause' }, state: { proofs: ALL } })
    expect(plan(f).move).toEqual({ kind: 'safeguard', which: 'violence' })
  })

  it('stops when the student asks to stop, even on an injection', () => {
    const decision = plan(facts({ signals: { action: 'pause', injection: true } }))
    expect(decision.move).toEqual({ kind: 'pause' })
    expect(decision.state.phase).toBe('paused')
  })

  it('redirects an injection before it refuses to do the work', () => {
    expect(plan(facts({ signals: { injection: true, asksToDoWork: true } })).move).toMatchObject({ kind: 'redirect', cause: 'injection' })
  })

  it('refuses to do the work before it explains', () => {
    expect(plan(facts({ signals: { asksToDoWork: true, action: 'why' } })).move.kind).toBe('refuse')
  })

  it('explains the question before it speaks of language', () => {
    expect(plan(facts({ signals: { action: 'why', language: 'en' } })).move).toMatchObject({ kind: 'why', criterionId: 'situation' })
  })

  it('leaves a story on demand and keeps its proofs', () => {
    const decision = plan(facts({ signals: { action: 'switch-story' }, state: { proofs: [proof('situation')] } }))
    expect(decision.move).toMatchObject({ kind: 'switch-story', criterionId: 'situation', level: 0 })
    expect(decision.state).toMatchObject({ story: 1, proofs: [proof('situation')] })
  })

  it('does not count a story that holds nothing', () => {
    expect(plan(facts({ signals: { action: 'switch-story' } })).state.story).toBe(0)
  })

  it('skips to another criterion', () => {
    const decision = plan(facts({ signals: { action: 'skip' } }))
    expect(decision.move).toMatchObject({ kind: 'probe', criterionId: 'action' })
    expect(decision.state.skipped).toEqual(['situation'])
  })

  it('pauses when the only criterion left is skipped', () => {
    const state = { proofs: [proof('situation'), proof('result')], pending: 'action' as const }
    expect(plan(facts({ signals: { action: 'skip' }, state })).move.kind).toBe('pause')
  })

  it('asks for French before it clears up a contradiction', () => {
    expect(rowOf(facts({ signals: { language: 'en' }, reopened: ['action'] }))).toBe('language')
  })

  it('asks again about what was taken back before it challenges', () => {
    const f = facts({ reopened: ['action'], flaw: 'PASTED' })
    expect(plan(f).move).toMatchObject({ kind: 'clarify', criterionId: 'action' })
  })

  it('does not close on a refused recap', () => {
    expect(rowOf(facts({ state: { phase: 'recap', proofs: ALL }, objects: true }))).toBe('recap-refused')
  })

  it('recaps once more when the answer corrects a proof', () => {
    const f = facts({ state: { phase: 'recap', proofs: ALL }, objects: true, replaced: true })
    expect(plan(f).move.kind).toBe('recap')
  })

  it('closes on the first answer to a recap', () => {
    const decision = plan(facts({ state: { phase: 'recap', proofs: ALL }, signals: { disengaged: 2 } }))
    expect(decision.move.kind).toBe('close')
    expect(decision.state).toMatchObject({ phase: 'closed', closed: true })
  })

  it('recaps once everything is met, with the spans in the station’s order', () => {
    const shuffled = [proof('result'), { ...proof('situation'), start: 3 }, proof('action')]
    const decision = plan(facts({ state: { proofs: shuffled }, newlyMet: ['result'] }))
    expect(decision.move).toMatchObject({ kind: 'recap', spans: [{ start: 3 }, { start: 0 }, { start: 0 }] })
  })

  it('challenges a text that is not the student’s own', () => {
    expect(plan(facts({ flaw: 'STUFFED' })).move).toMatchObject({ kind: 'challenge', reason: 'STUFFED' })
  })

  it('redirects what is off topic only when nothing else was said', () => {
    expect(rowOf(facts({ signals: { offTopic: 'insult' } }))).toBe('off-topic')
    expect(rowOf(facts({ signals: { offTopic: 'insult' }, newlyMet: ['situation'], state: { proofs: [proof('situation')] } }))).toBe('next')
  })

  it('pauses at the fifth silent message', () => {
    expect(rowOf(facts({ state: { misses: 5 }, signals: { disengaged: 1 } }))).toBe('silent-too-long')
  })

  it('proposes another story at the third silent message while the story is empty', () => {
    expect(rowOf(facts({ state: { misses: 3 }, signals: { disengaged: 1 } }))).toBe('silent-again')
    expect(rowOf(facts({ state: { misses: 3, proofs: [proof('situation')] }, signals: { disengaged: 1 } }))).toBe('terse')
  })

  it('clarifies a half answer with its reason', () => {
    const state = { proofs: [proof('situation')], pending: 'action' as const }
    const f = facts({ findings: [partial('action', 'WE_ONLY')], state })
    expect(plan(f).move).toMatchObject({ kind: 'clarify', criterionId: 'action', reason: 'WE_ONLY', reflect: { messageId: 'm' } })
  })

  it('encourages after a terse answer', () => {
    expect(plan(facts({ signals: { disengaged: 1 }, state: { misses: 1 } })).move).toMatchObject({
      kind: 'encourage',
      criterionId: 'situation',
    })
  })

  it('goes on with the first criterion that is not met', () => {
    const f = facts({ newlyMet: ['situation'], state: { proofs: [proof('situation')] } })
    expect(plan(f).move).toMatchObject({ kind: 'probe', criterionId: 'action', level: 0 })
  })
})

describe('the hint ladder', () => {
  it('never stays more than two turns on one criterion at one level, and never runs dry', () => {
    let state: ConversationState = startState('contribution')
    const keys = ['situation:0']
    for (let i = 0; i < 40; i++) {
      const decision = plan({ ...facts({ findings: [partial('action', 'TOO_THIN')] }), stationId: 'contribution', state })
      state = decision.state
      keys.push('criterionId' in decision.move ? `${decision.move.criterionId}:${decision.move.level}` : decision.move.kind)
    }
    keys.forEach((key, i) => expect(i >= 2 && keys[i - 1] === key && keys[i - 2] === key).toBe(false))
    expect(keys.some((key) => key.endsWith(':3'))).toBe(true)
  })
})
