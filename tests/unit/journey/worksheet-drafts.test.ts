import { describe, expect, it } from 'vitest'
import { parseWorksheet } from '@/lib/journey/worksheet-rules'
import type { WorksheetStationId } from '@/lib/journey/worksheets'

function issuesOf(stationId: WorksheetStationId, answers: unknown) {
  const parsed = parseWorksheet(stationId, answers)
  return parsed.ok ? [] : parsed.issues
}

describe('drafts', () => {
  it('trims texts and drops blank answers, blank rows and empty lists', () => {
    expect(parseWorksheet('relu', { remark: '  Trop long  ', change: ' ', reader: null })).toEqual({
      ok: true,
      data: { remark: 'Trop long' },
    })
    expect(parseWorksheet('mon-reseau', { people: [{ 'first-name': ' ' }, {}, { 'first-name': 'Inès' }] })).toEqual({
      ok: true,
      data: { people: [{ 'first-name': 'Inès' }] },
    })
    expect(parseWorksheet('joignable', { checklist: [] })).toEqual({ ok: true, data: {} })
  })

  it('keeps the order of ranked rows and puts ticks in the order of the form', () => {
    const criteria = [{ criterion: 'B' }, { criterion: 'A' }]
    expect(parseWorksheet('mes-criteres', { criteria })).toEqual({ ok: true, data: { criteria } })
    expect(parseWorksheet('joignable', { checklist: ['voicemail', 'mail', 'mail'] })).toEqual({
      ok: true,
      data: { checklist: ['mail', 'voicemail'] },
    })
  })

  it('accepts a number typed in a form', () => {
    expect(parseWorksheet('depart', { 'travel-minutes': ' 45 ' })).toEqual({ ok: true, data: { 'travel-minutes': 45 } })
  })

  it.each([
    ['a list', []],
    ['nothing', null],
    ['a text', 'depart'],
  ])('refuses %s instead of a form', (_, raw) => {
    expect(issuesOf('depart', raw)).toEqual([{ fieldId: '', code: 'not-a-form' }])
  })

  it.each<[WorksheetStationId, Record<string, unknown>, object]>([
    ['depart', { grades: '12' }, { fieldId: 'grades', code: 'unknown-field' }],
    ['depart', { level: '6e' }, { fieldId: 'level', code: 'not-an-option' }],
    ['depart', { level: 3 }, { fieldId: 'level', code: 'wrong-type' }],
    ['depart', { 'start-date': '2027-02-29' }, { fieldId: 'start-date', code: 'not-a-date' }],
    ['depart', { 'start-date': '11/01/2027' }, { fieldId: 'start-date', code: 'not-a-date' }],
    ['depart', { 'travel-minutes': 4 }, { fieldId: 'travel-minutes', code: 'too-small' }],
    ['depart', { 'travel-minutes': 181 }, { fieldId: 'travel-minutes', code: 'too-large' }],
    ['depart', { 'travel-minutes': 30.5 }, { fieldId: 'travel-minutes', code: 'not-a-number' }],
    ['depart', { 'travel-minutes': 'loin' }, { fieldId: 'travel-minutes', code: 'not-a-number' }],
    ['depart', { 'travel-means': ['plane'] }, { fieldId: 'travel-means', code: 'not-an-option' }],
    ['depart', { 'start-date': '2027-01-15', 'end-date': '2027-01-14' }, { fieldId: 'end-date', code: 'end-before-start' }],
    ['oui', { 'start-date': '2027-01-15', 'end-date': '2027-01-14' }, { fieldId: 'end-date', code: 'end-before-start' }],
    ['relu', { remark: 'x'.repeat(901) }, { fieldId: 'remark', code: 'too-long' }],
    ['relu', { remark: ['a'] }, { fieldId: 'remark', code: 'wrong-type' }],
    ['mes-criteres', { criteria: 'A' }, { fieldId: 'criteria', code: 'wrong-type' }],
    ['mes-criteres', { criteria: ['A'] }, { fieldId: 'criteria', row: 0, code: 'wrong-type' }],
    ['mes-criteres', { criteria: 'ABCDEF'.split('').map((criterion) => ({ criterion })) }, { fieldId: 'criteria', code: 'too-many-rows' }],
    [
      'mes-criteres',
      { criteria: [{}, { criterion: 'x'.repeat(61) }] },
      { fieldId: 'criteria', row: 1, columnId: 'criterion', code: 'too-long' },
    ],
    ['mon-reseau', { people: [{ phone: '0601020304' }] }, { fieldId: 'people', row: 0, columnId: 'phone', code: 'unknown-field' }],
    ['mon-reseau', { people: [{ help: 'au 06 01 02 03 04' }] }, { fieldId: 'people', row: 0, columnId: 'help', code: 'contact-data' }],
    ['mon-reseau', { people: [{ link: 'ines@exemple.fr' }] }, { fieldId: 'people', row: 0, columnId: 'link', code: 'contact-data' }],
    ['avant-le-jour-j', { 'call-who': 'La CPE 06.01.02.03.04' }, { fieldId: 'call-who', code: 'contact-data' }],
  ])('refuses in %s the answers %j', (stationId, answers, issue) => {
    expect(issuesOf(stationId, answers)).toEqual([issue])
  })

  it.each(['Mme Diallo', 'M. Petit', 'Inès Lou Petit', 'Inès 4', 'monsieur'])('takes a first name only, not « %s »', (name) => {
    const issue = { fieldId: 'people', row: 0, columnId: 'first-name', code: 'more-than-first-name' }
    expect(issuesOf('mon-reseau', { people: [{ 'first-name': name }] })).toEqual([issue])
  })

  it('takes years and small numbers in a text where a telephone number is refused', () => {
    expect(issuesOf('mon-reseau', { people: [{ link: 'coach en 2024-2025, groupe U15' }] })).toEqual([])
  })

  it('accepts lengths and numbers at their limits, and a one-day internship', () => {
    expect(issuesOf('relu', { remark: 'x'.repeat(900) })).toEqual([])
    expect(issuesOf('depart', { 'travel-minutes': 5, 'start-date': '2027-01-11', 'end-date': '2027-01-11' })).toEqual([])
    expect(issuesOf('depart', { 'travel-minutes': 180 })).toEqual([])
  })
})
