import { describe, expect, test } from 'vitest'
import { nafLabel } from '@/lib/companies/naf-labels'
import { TERMS } from '@/lib/companies/trades/trades'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { TRADES } from '../../fixtures/sirene/trades'

const MOST_CHARACTERS = 60
/** Sub-classes in each section of NAF rev. 2 (Insee, decree 2007-1888 of 26 December 2007), by the divisions of the section. */
const SUB_CLASSES: readonly { first: number; last: number; count: number }[] = [
  { first: 1, last: 3, count: 39 },
  { first: 5, last: 9, count: 15 },
  { first: 10, last: 33, count: 259 },
  { first: 35, last: 35, count: 8 },
  { first: 36, last: 39, count: 9 },
  { first: 41, last: 43, count: 38 },
  { first: 45, last: 47, count: 116 },
  { first: 49, last: 53, count: 30 },
  { first: 55, last: 56, count: 11 },
  { first: 58, last: 63, count: 33 },
  { first: 64, last: 66, count: 19 },
  { first: 68, last: 68, count: 6 },
  { first: 69, last: 75, count: 22 },
  { first: 77, last: 82, count: 35 },
  { first: 84, last: 84, count: 11 },
  { first: 85, last: 85, count: 12 },
  { first: 86, last: 88, count: 28 },
  { first: 90, last: 93, count: 16 },
  { first: 94, last: 96, count: 21 },
  { first: 97, last: 98, count: 3 },
  { first: 99, last: 99, count: 1 },
]
const isClass = (code: string) => /^\d\d\.\d\d[A-Z]$/.test(code)

describe.each(['fr', 'en'] as const)('labels of activities, %s', (locale) => {
  const labels = dictionaryOf(locale).naf
  const classes = Object.keys(labels).filter(isClass)

  test.each(SUB_CLASSES)('divisions $first to $last: all $count sub-classes have their own', ({ first, last, count }) => {
    expect(classes.filter((code) => Number(code.slice(0, 2)) >= first && Number(code.slice(0, 2)) <= last)).toHaveLength(count)
  })

  test('every class that a student’s word leads to, and every class of the generated files, has its own', () => {
    const met = [...new Set([...TERMS.values()].flat().concat(TRADES.map(([code]) => code)))]
    expect(met.filter(isClass).length).toBeGreaterThan(200)
    expect(met.filter((code) => labels[code] === undefined)).toEqual([])
  })

  test('no label is longer than a card takes, and none stands for two classes', () => {
    expect(Object.values(labels).filter((label) => label.length > MOST_CHARACTERS)).toEqual([])
    const own = classes.map((code) => labels[code])
    expect(own.filter((label, at) => own.indexOf(label) !== at)).toEqual([])
  })

  test('every class has its division, and is called by itself', () => {
    expect(classes.filter((code) => labels[code.slice(0, 2)] === undefined)).toEqual([])
    expect(classes.filter((code) => nafLabel(labels, code) !== labels[code])).toEqual([])
  })
})
