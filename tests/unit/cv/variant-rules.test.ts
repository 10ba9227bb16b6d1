import { describe, expect, test } from 'vitest'
import { cvLinkOf, placeOf, variantPlaces } from '@/app/(student)/cv/places'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import type { CvListItem } from '@/lib/cv/schema'
import { groupCvs, rootOf, variantTitle } from '@/lib/cv/variant-rules'

const cv = (id: string, basedOn: string | null = null, applicationId: string | null = null): CvListItem => ({
  id,
  title: `CV ${id}`,
  template: 'ats',
  version: 1,
  applicationId,
  basedOn,
  createdAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-01T08:00:00.000Z',
})
const ids = (groups: ReturnType<typeof groupCvs<CvListItem>>) => groups.map((group) => [group.cv.id, group.variants.map(({ id }) => id)])

describe('versions in the list', () => {
  test('stand with the CV that they go back to, also a version of a version, in the order of the last change', () => {
    expect(ids(groupCvs([cv('c', 'b'), cv('x'), cv('b', 'a'), cv('a')]))).toEqual([
      ['a', ['c', 'b']],
      ['x', []],
    ])
  })
  test('stand by themselves once their first CV is deleted: nothing leaves the list with it', () => {
    expect(ids(groupCvs([cv('b', 'gone'), cv('c', 'gone'), cv('d', 'c')]))).toEqual([
      ['b', []],
      ['c', ['d']],
    ])
  })
  test('never turn in a circle', () => {
    const circle = [cv('a', 'b'), cv('b', 'a')]
    expect(rootOf(circle, circle[0]!).id).toBe('b')
  })
})

describe('the name of a version', () => {
  const how = { pattern: '{title} pour {place}', most: 40 }
  test('says the place', () => {
    expect(variantTitle('Mon CV', 'Boulangerie du Port', how)).toBe('Mon CV pour Boulangerie du Port')
  })
  test.each([
    ['Mon CV', 'Association des amis du musée des transports urbains'],
    ['Un nom de CV particulièrement long pour une liste', 'Garage'],
    ['Un nom de CV particulièrement long pour une liste', 'Association des amis du musée des transports urbains'],
  ])('is cut to its room, %s for %s, and both stay readable', (base, place) => {
    const title = variantTitle(base, place, how)
    expect(title.length).toBeLessThanOrEqual(40)
    expect(title.startsWith(base.slice(0, 5))).toBe(true)
    expect(title).toContain(place.slice(0, 6))
    expect(title).toContain('…')
  })
  test('takes signs of the pattern in a name as they are', () => {
    expect(variantTitle('$& {place}', '$1', how)).toBe('$& {place} pour $1')
  })
})

describe('a place', () => {
  const place = (id: string, state: 'to-contact' | 'refused' = 'to-contact') => ({ id, name: `Lieu ${id}`, city: 'Lille', state })
  const texts = dictionaryOf('fr').cvVariants

  test('is offered with the CVs made for it, those whose answer is open first', () => {
    expect(variantPlaces([place('1', 'refused'), place('2')], [cv('a'), cv('b', 'a', '2')])).toEqual([
      { id: '2', name: 'Lieu 2, Lille', cvs: [{ id: 'b', title: 'CV b' }] },
      { id: '1', name: 'Lieu 1, Lille', cvs: [] },
    ])
  })
  test('that was taken off the list leaves its CV without a name to say', () => {
    expect(placeOf(cv('b', 'a', '9'), [place('1')])).toEqual({ id: '9', name: null })
    expect(placeOf(cv('a'), [place('1')])).toBeNull()
  })
  test('links its CV on its card, or the way to one while the answer is open', () => {
    expect(cvLinkOf(place('2'), [cv('a'), cv('b', 'a', '2')], texts)).toEqual({ href: '/cv/b', text: 'CV : CV b' })
    expect(cvLinkOf(place('1'), [cv('a')], texts)).toMatchObject({ href: '/candidatures/1#cv', name: expect.stringContaining('Lieu 1') })
    expect(cvLinkOf(place('1', 'refused'), [cv('a')], texts)).toBeNull()
    expect(cvLinkOf(place('1'), [], texts)).toBeNull()
  })
})
