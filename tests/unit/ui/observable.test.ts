import { expect, test, vi } from 'vitest'
import { createObservable } from '@/components/ui/observable'

test('an observable tells whoever watches of a new state, keeps its other members, and forgets whoever stopped', () => {
  const observable = createObservable({ words: '', status: 'saved' })
  const before = observable.getState()
  const seen: string[] = []
  const stop = observable.subscribe(() => seen.push(observable.getState().words))
  const other = vi.fn()
  observable.subscribe(other)
  observable.publish({ words: 'Un four' })
  stop()
  observable.publish({ words: 'Un four, deux fours' })
  expect([seen, other.mock.calls.length]).toEqual([['Un four'], 2])
  expect([before, observable.getState()]).toEqual([
    { words: '', status: 'saved' },
    { words: 'Un four, deux fours', status: 'saved' },
  ])
})

test('a state stays the same object until something is published', () => {
  const observable = createObservable({ words: '' })
  expect(observable.getState()).toBe(observable.getState())
})
