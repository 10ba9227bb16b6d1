import { expect, test } from 'vitest'
import { levelOf, type Proof } from '@/lib/skills/rules'
import { countMomentsOnce } from '@/lib/skills/same-moments'

const proof = (experienceId: string, criterionId: Proof['criterionId'], quote: string): Proof => ({
  id: `${experienceId}-${criterionId}`,
  quote,
  messageId: 'm',
  start: 0,
  end: quote.length,
  strength: 'raconte',
  experienceId,
  stationId: 'mes-experiences',
  criterionId,
  skillIds: [],
  createdAt: '2026-11-23',
})

const BAR = [
  proof('a', 'action', 'j’ai tenu la buvette du tournoi de hand toute la journée'),
  proof('a', 'result', 'on a vendu cent crêpes au tournoi'),
]
const AGAIN = [
  proof('b', 'action', 'j’ai tenu la buvette du tournoi de hand toute la journée avec Sofia'),
  proof('b', 'result', 'à la buvette on a vendu cent crêpes au tournoi de hand'),
]
const OTHER = [
  proof('c', 'action', 'j’ai réparé le vélo de mon voisin dans le garage'),
  proof('c', 'result', 'son vélo roule à nouveau et il m’a remercié'),
]

test('the same moment told at two stations raises a skill once', () => {
  expect(levelOf([...BAR, ...AGAIN])).toBe(2)
  expect(levelOf(countMomentsOnce([...BAR, ...AGAIN]))).toBe(1)
})

test('two moments raise it twice', () => {
  expect(levelOf(countMomentsOnce([...BAR, ...OTHER]))).toBe(2)
})

test('every proof stays, with its own words', () => {
  expect(countMomentsOnce([...BAR, ...AGAIN, ...OTHER]).map((p) => p.quote)).toEqual([...BAR, ...AGAIN, ...OTHER].map((p) => p.quote))
})
