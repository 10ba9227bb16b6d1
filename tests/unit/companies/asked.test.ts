import { describe, expect, test } from 'vitest'
import {
  apiQueryOf,
  flawOf,
  hrefOf,
  LAST_PAGE,
  PER_PAGE as SHOWN_PER_PAGE,
  RADII_KM,
  readAsked,
  SIZES,
  USUAL_RADIUS_KM,
  WORDS,
} from '@/lib/companies/asked'
import { CompanySize, MAX_PAGE, MAX_QUERY_CHARACTERS, PER_PAGE, RADIUS_KM, SearchCompanies } from '@/lib/companies/schema'

const paramsOf = (href: string) => Object.fromEntries(new URL(href, 'http://localhost').searchParams)
const SEARCH = { trade: 'jeux vidéo & cie', place: 'Ville-Exemple (99123)', code: '99123', radiusKm: 50, size: 'small', page: 3 } as const

describe('the address of a search', () => {
  test('reads back as the search it was written from', () => {
    expect(readAsked(paramsOf(hrefOf(SEARCH)))).toEqual(SEARCH)
    const usual = { ...SEARCH, code: null, radiusKm: USUAL_RADIUS_KM, size: null, page: 1 }
    expect([readAsked(paramsOf(hrefOf(usual))), hrefOf(usual)]).toEqual([usual, expect.not.stringMatching(/rayon|taille|page|code/)])
  })

  test('that names nothing is no search', () => {
    expect([readAsked({}), readAsked({ page: '2' })]).toEqual([null, null])
  })

  test.each([
    [{ rayon: '7' }, { radiusKm: 20 }],
    [{ rayon: '-1' }, { radiusKm: 20 }],
    [{ taille: 'énorme' }, { size: null }],
    [{ page: '1.5' }, { page: 1 }],
    [{ page: 'x' }, { page: 1 }],
    [{ code: '<script>' }, { code: null }],
    [{ metier: ['a', 'b'] }, { trade: 'a' }],
  ])('with %o falls back to what is usual', (params, read) => {
    expect(readAsked({ metier: 'boulangerie', ville: 'x', ...params })).toMatchObject(read)
  })

  test('is taken by the API as it stands, its code before its words', () => {
    const query = apiQueryOf(SEARCH)
    expect(SearchCompanies.parse(query)).toMatchObject({ place: '99123', radiusKm: 50, size: 'small', page: 3 })
  })

  test('knows the limits of the contract', () => {
    expect([WORDS.max, USUAL_RADIUS_KM, SHOWN_PER_PAGE, LAST_PAGE]).toEqual([MAX_QUERY_CHARACTERS, RADIUS_KM.usual, PER_PAGE, MAX_PAGE])
    expect([...SIZES]).toEqual(CompanySize.options)
    for (const km of RADII_KM) expect(km).toBeGreaterThanOrEqual(RADIUS_KM.min)
    expect(Math.max(...RADII_KM)).toBeLessThanOrEqual(RADIUS_KM.max)
    expect([flawOf('a'), flawOf('ab'), flawOf('a'.repeat(121))]).toEqual(['missing', null, 'tooLong'])
  })
})
