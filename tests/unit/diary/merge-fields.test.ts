import { describe, expect, test } from 'vitest'
import { mergeFields } from '@/components/diary/merge-fields'

const base = { seen: 'Un four', done: '', away: false, skills: ['observer'] }

describe('a form that was changed in two places', () => {
  test('takes from each side what that side alone changed', () => {
    const { fields, joined } = mergeFields(base, { ...base, done: 'Ranger' }, { ...base, seen: 'Deux fours', away: true })
    expect(fields).toEqual({ seen: 'Deux fours', done: 'Ranger', away: true, skills: ['observer'] })
    expect(joined).toEqual([])
  })
  test('keeps both texts where both sides wrote, theirs first, and says where', () => {
    const { fields, joined } = mergeFields(base, { ...base, done: 'Ranger' }, { ...base, done: 'Noter' })
    expect([fields.done, joined]).toEqual(['Noter\n\nRanger', ['done']])
  })
  test('says nothing twice: a text that holds the other stands alone', () => {
    expect(mergeFields(base, { ...base, done: 'Ranger le stock' }, { ...base, done: 'Ranger' })).toMatchObject({
      fields: { done: 'Ranger le stock' },
      joined: [],
    })
    expect(mergeFields(base, { ...base, done: 'Ranger' }, { ...base, done: 'Ranger le stock' }).fields.done).toBe('Ranger le stock')
  })
  test('keeps what either side ticked, without what this side took away', () => {
    expect(mergeFields(base, { ...base, skills: ['comprendre'] }, { ...base, skills: ['observer', 'communiquer'] }).fields.skills).toEqual([
      'communiquer',
      'comprendre',
    ])
  })
  test('never loses a text to a blank: a box emptied here and changed there keeps the change', () => {
    expect(mergeFields(base, { ...base, seen: '' }, { ...base, seen: 'Deux fours' }).fields.seen).toBe('Deux fours')
  })
  test('is the draft itself while nothing changed on the server', () => {
    const mine = { ...base, seen: 'Un four à pain' }
    expect(mergeFields(base, mine, base)).toEqual({ fields: mine, joined: [] })
  })
})
