import { describe, expect, test } from 'vitest'
import { COLUMNS, dueOf, duesOf, followUpFrom, likelyNext, missingOf } from '@/lib/applications/board-rules'
import { stateOf } from '@/lib/applications/rules'
import { ApplicationState, type EventKind, type EventView } from '@/lib/applications/schema'

const TODAY = '2026-11-29'
const place = (events: [EventKind, string][], remindOn: string | null = null) => {
  const views: EventView[] = events.map(([kind, on], i) => ({ id: String(i + 1), kind, on, channel: null, note: '' }))
  return { state: stateOf(views), events: views, remindOn }
}

test('every state stands in exactly one column of the board', () => {
  expect(COLUMNS.flatMap(({ states }) => states).sort()).toEqual([...ApplicationState.options].sort())
})

describe('a follow-up is fair', () => {
  test.each([
    ['seven days after the contact', [['contacted', '2026-11-22']], '2026-11-29'],
    [
      'seven days after the last follow-up, not the first contact',
      [
        ['contacted', '2026-11-01'],
        ['followed-up', '2026-11-25'],
      ],
      '2026-12-02',
    ],
    ['not before anything was sent', [], null],
    [
      'not once an answer came',
      [
        ['contacted', '2026-11-01'],
        ['refused', '2026-11-20'],
      ],
      null,
    ],
    ['not on a contact that is only planned', [['contacted', '2026-12-24']], null],
    ['across the end of a year', [['contacted', '2025-12-28']], '2026-01-04'],
  ] as [string, [EventKind, string][], string | null][])('%s', (_name, events, from) => {
    expect(followUpFrom(place(events), TODAY)).toBe(from)
  })
})

describe('what is to do', () => {
  test.each([
    ['a follow-up on the seventh day', place([['contacted', '2026-11-22']]), 'follow-up', 0],
    ['nothing on the sixth', place([['contacted', '2026-11-23']]), undefined, undefined],
    ['a reminder of today', place([], TODAY), 'reminder', 0],
    ['a reminder of last week', place([], '2026-11-22'), 'reminder', -7],
    ['a reminder in a week', place([], '2026-12-06'), 'reminder', 7],
    [
      'nothing for a reminder in eight days, even when a follow-up would be due',
      place([['contacted', '2026-11-01']], '2026-12-07'),
      undefined,
      undefined,
    ],
    ['a meeting within the week', place([['interview', '2026-12-02']]), 'interview', 3],
    ['nothing for a meeting that was', place([['interview', '2026-11-20']]), undefined, undefined],
    [
      'nothing after a refusal',
      place([
        ['contacted', '2026-11-01'],
        ['refused', '2026-11-02'],
      ]),
      undefined,
      undefined,
    ],
  ] as const)('%s', (_name, application, kind, days) => {
    const due = dueOf(application, TODAY)
    expect([due?.kind, due?.days]).toEqual([kind, days])
  })

  test('comes the most urgent first', () => {
    const all = [place([], '2026-12-01'), place([['contacted', '2026-11-10']]), place([], TODAY)]
    expect(duesOf(all, TODAY).map(({ due }) => due.on)).toEqual(['2026-11-17', TODAY, '2026-12-01'])
  })
})

test('a form proposes what usually comes next', () => {
  expect((['to-contact', 'contacted', 'followed-up', 'interview', 'refused'] as const).map(likelyNext)).toEqual([
    ...['contacted', 'followed-up', 'followed-up', 'note', 'note'],
  ])
})

test('a contact needs a channel, an answer does not, and a note has a limit', () => {
  expect(missingOf({ kind: 'contacted', channel: null, note: '' }, 10)).toEqual({ channel: true, note: false })
  expect(missingOf({ kind: 'contacted', channel: 'mail', note: 'a'.repeat(10) }, 10)).toEqual({ channel: false, note: false })
  expect(missingOf({ kind: 'refused', channel: null, note: 'a'.repeat(11) }, 10)).toEqual({ channel: false, note: true })
})
