import { getStation } from '@/lib/journey/lines'
import { MAX_STORIES, unmetNow } from '../state'
import { askAbout, currentCriterion, partialCriteria, pauseHere, reasonFor, storySpans } from './ask'
import type { Decision, Facts, Row } from './facts'
import { chooseCriterion } from './ladder'

/** Silent turns in a row before another story is proposed, and before a pause. */
const MISSES_BEFORE_SWITCH = 3
const MISSES_BEFORE_PAUSE = 5

/** A question about the current criterion that answers something else first. */
function aside(kind: 'redirect' | 'refuse' | 'why' | 'language', cause?: string) {
  return (facts: Facts): Decision =>
    askAbout(facts.state, currentCriterion(facts), (criterionId, level) => ({ kind, criterionId, level, ...(cause ? { cause } : {}) }))
}

function startNextStory(facts: Facts, misses: number): Decision {
  const { state, stationId } = facts
  const first = getStation(stationId).criteria[0]!
  const told = state.proofs.some((p) => p.story === state.story)
  // A story that holds nothing yet is not left behind: the next one takes its place.
  const story = told ? state.story + 1 : state.story
  const fresh = { ...state, story, phase: 'open' as const, skipped: [], misses, ladders: told ? [] : state.ladders, pending: first }
  return askAbout(fresh, first, (criterionId, level) => ({ kind: 'switch-story', criterionId, level }))
}

function skip(facts: Facts): Decision {
  const { state, stationId } = facts
  const skipped = state.pending === null || state.skipped.includes(state.pending) ? state.skipped : [...state.skipped, state.pending]
  const unmet = unmetNow(state, stationId)
  // Everything that is left was skipped: it comes back once, and after that the student has said enough.
  const others = unmet.filter((id) => id !== state.pending)
  const next = others.find((id) => !skipped.includes(id)) ?? others[0]
  if (next === undefined) return pauseHere(state)
  const after = { ...state, skipped: unmet.every((id) => skipped.includes(id)) ? [state.pending!] : skipped }
  return askAbout(after, next, (criterionId, level) => ({ kind: 'probe', criterionId, level }))
}

const allMet = ({ state, stationId }: Facts) => unmetNow(state, stationId).length === 0
const silent = (facts: Facts) => facts.newlyMet.length === 0 && partialCriteria(facts).length === 0
const canSwitch = ({ state }: Facts) => state.story + 1 < MAX_STORIES
const storyIsEmpty = ({ state }: Facts) => !state.proofs.some((p) => p.story === state.story)

/** The planner's table, in order of precedence (research note §4.3): the first row whose condition holds decides. */
export const ROWS: readonly Row[] = [
  {
    name: 'safeguard',
    when: ({ signals }) => signals.safeguard !== null,
    then: ({ state, signals }) => ({
      move: { kind: 'safeguard', which: signals.safeguard! },
      state: { ...state, phase: 'paused', misses: 0 },
    }),
  },
  { name: 'stop', when: ({ signals }) => signals.action === 'pause', then: ({ state }) => pauseHere(state) },
  { name: 'injection', when: (facts) => facts.signals.injection && !allMet(facts), then: aside('redirect', 'injection') },
  { name: 'do-my-work', when: (facts) => facts.signals.asksToDoWork && !allMet(facts), then: aside('refuse') },
  { name: 'why', when: (facts) => facts.signals.action === 'why' && !allMet(facts), then: aside('why') },
  {
    name: 'other-story',
    when: (facts) => facts.signals.action === 'switch-story' && canSwitch(facts),
    then: (facts) => startNextStory(facts, 0),
  },
  { name: 'skip', when: (facts) => facts.signals.action === 'skip' && !allMet(facts) && facts.newlyMet.length === 0, then: skip },
  { name: 'language', when: (facts) => facts.signals.language !== 'fr' && !allMet(facts), then: aside('language') },
  {
    name: 'same-story',
    when: ({ sameStory }) => sameStory,
    then: ({ state, stationId }) =>
      askAbout({ ...state, ladders: [] }, getStation(stationId).criteria[0]!, (criterionId, level) => ({
        kind: 'switch-story',
        criterionId,
        level,
      })),
  },
  {
    name: 'taken-back',
    when: ({ reopened }) => reopened.length > 0,
    then: ({ state, reopened }) => askAbout(state, reopened[0]!, (criterionId, level) => ({ kind: 'clarify', criterionId, level })),
  },
  {
    name: 'recap-refused',
    when: (facts) => facts.state.phase === 'recap' && facts.objects && !facts.replaced,
    then: ({ state, stationId }) => {
      const criterionId = getStation(stationId).criteria[0]!
      return { move: { kind: 'clarify', criterionId, level: 0 }, state: { ...state, pending: criterionId } }
    },
  },
  {
    name: 'recap-confirmed',
    when: (facts) => facts.state.phase === 'recap' && allMet(facts) && !(facts.objects && facts.replaced),
    then: (facts) => ({ move: { kind: 'close', spans: storySpans(facts) }, state: { ...facts.state, phase: 'closed', closed: true } }),
  },
  {
    name: 'already-closed',
    when: (facts) => facts.state.phase === 'closed' && allMet(facts),
    then: (facts) => ({ move: { kind: 'close', spans: storySpans(facts) }, state: facts.state }),
  },
  {
    name: 'all-met',
    when: allMet,
    then: (facts) => ({ move: { kind: 'recap', spans: storySpans(facts) }, state: { ...facts.state, phase: 'recap', pending: null } }),
  },
  {
    name: 'not-own-words',
    when: (facts) => facts.flaw !== null && facts.newlyMet.length === 0,
    then: (facts) =>
      askAbout(facts.state, currentCriterion(facts), (criterionId, level) => ({
        kind: 'challenge',
        criterionId,
        level,
        reason: facts.flaw!,
      })),
  },
  {
    name: 'off-topic',
    when: (facts) => facts.signals.offTopic !== null && silent(facts),
    then: (facts) => aside('redirect', facts.signals.offTopic!)(facts),
  },
  { name: 'silent-too-long', when: (facts) => facts.state.misses >= MISSES_BEFORE_PAUSE, then: ({ state }) => pauseHere(state) },
  {
    name: 'silent-again',
    when: (facts) => facts.state.misses === MISSES_BEFORE_SWITCH && storyIsEmpty(facts) && canSwitch(facts),
    then: (facts) => startNextStory(facts, facts.state.misses),
  },
  {
    name: 'half-answered',
    when: (facts) => {
      const next = chooseCriterion(facts.state, facts.stationId, partialCriteria(facts))
      return next !== null && partialCriteria(facts).includes(next)
    },
    then: (facts) =>
      askAbout(facts.state, chooseCriterion(facts.state, facts.stationId, partialCriteria(facts)), (criterionId, level) => ({
        kind: 'clarify',
        criterionId,
        level,
        ...reasonFor(facts, criterionId),
      })),
  },
  {
    name: 'terse',
    when: (facts) => silent(facts) && facts.signals.disengaged > 0,
    then: (facts) =>
      askAbout(facts.state, chooseCriterion(facts.state, facts.stationId, []), (criterionId, level) => ({
        kind: 'encourage',
        criterionId,
        level,
      })),
  },
  {
    name: 'next',
    when: () => true,
    then: (facts) =>
      askAbout(facts.state, chooseCriterion(facts.state, facts.stationId, []), (criterionId, level) => ({
        kind: 'probe',
        criterionId,
        level,
      })),
  },
]
