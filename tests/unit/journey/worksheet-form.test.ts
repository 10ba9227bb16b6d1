import { describe, expect, it } from 'vitest'
import { type Answers, isShown, moveRow, rowsOf } from '@/components/worksheet/answers'
import { composePayload, findIssues } from '@/components/worksheet/check-answers'
import { mergeDraft } from '@/components/worksheet/drafts'
import { locateGaps, stillOpen } from '@/components/worksheet/gaps'
import { writeRules } from '@/components/worksheet/level-rules-data'
import { levelRules as rulesEn } from '@/lib/core/i18n/en/level-rules'
import { worksheetScreen as screenEn } from '@/lib/core/i18n/en/worksheet-screen'
import { levelRules as rulesFr } from '@/lib/core/i18n/fr/level-rules'
import { worksheetScreen as screenFr } from '@/lib/core/i18n/fr/worksheet-screen'
import { WITHOUT_TOOL } from '@/lib/journey/rules'
import { SchoolLevel } from '@/lib/journey/schema'
import { missingFields, parseWorksheet } from '@/lib/journey/worksheet-rules'
import { type RowsField, WORKSHEETS } from '@/lib/journey/worksheets'

const { depart, oui, 'mes-criteres': criteres, 'mon-reseau': reseau, joignable } = WORKSHEETS
const criteria = criteres[0] as RowsField

describe('rows in the form', () => {
  it('are as many as the field asks for, written or not', () => {
    expect(rowsOf(criteria, undefined)).toEqual([{}, {}, {}, {}, {}])
    expect(rowsOf(criteria, [{ criterion: 'Calme' }])).toHaveLength(5)
  })

  it('change places by one, and stay where they are at an end', () => {
    const rows = [{ criterion: 'a' }, { criterion: 'b' }, { criterion: 'c' }]
    expect(moveRow(rows, 2, 1)).toEqual([rows[0], rows[2], rows[1]])
    expect(moveRow(rows, 0, 1)).toEqual([rows[1], rows[0], rows[2]])
    expect(moveRow(rows, 0, -1)).toBe(rows)
    expect(moveRow(rows, 2, 3)).toBe(rows)
  })
})

describe('a field that depends on a choice', () => {
  const start = depart.find(({ id }) => id === 'start-date')!
  it('shows itself with that choice, and stays while it holds an answer', () => {
    expect(isShown(start, {})).toBe(false)
    expect(isShown(start, { dates: 'not-yet' })).toBe(false)
    expect(isShown(start, { dates: 'roughly' })).toBe(true)
    expect(isShown(start, { dates: 'not-yet', 'start-date': '2027-01-11' })).toBe(true)
  })
})

describe('what is sent', () => {
  it('is everything that can be kept, even when one field has to be corrected', () => {
    const answers: Answers = { level: '3e', 'travel-minutes': 'une heure' }
    const { payload, held } = composePayload(depart, answers, { 'travel-minutes': 40 })
    expect(held).toEqual(['travel-minutes'])
    expect(payload).toEqual({ level: '3e', 'travel-minutes': 40 })
  })

  it.each([
    [{ 'start-date': '2027-01-11', 'end-date': '2027-01-08' }, { 'end-date': '2027-01-15' }],
    [{ 'start-date': '2027-02-01', 'end-date': '2027-01-08' }, { 'end-date': '2027-01-15' }],
    [{ host: 'x'.repeat(121), tutor: 'appelle le 06 12 34 56 78' }, {}],
  ])('is always a draft that the server takes (%j)', (answers, accepted) => {
    expect(findIssues(oui, answers)).not.toEqual([])
    expect(parseWorksheet('oui', composePayload(oui, answers, accepted).payload).ok).toBe(true)
  })

  it('finds the very issues that the server would, dates included', () => {
    const answers = { host: 'x'.repeat(121), 'start-date': '2027-01-11', 'end-date': '2027-01-08', done: ['written', 'other'] }
    expect(findIssues(oui, answers).map(({ fieldId, code }) => `${fieldId} ${code}`)).toEqual([
      'host too-long',
      'end-date end-before-start',
      'done not-an-option',
    ])
    expect(parseWorksheet('oui', answers)).toMatchObject({ ok: false })
  })
})

describe('what is left', () => {
  it('points at the row that the student sees, blank ones counted', () => {
    const answers: Answers = { people: [{}, { 'first-name': 'Inès', link: 'tante' }, {}, { 'first-name': 'Karim', help: 'un avis' }] }
    const parsed = parseWorksheet('mon-reseau', answers)
    const missing = parsed.ok ? missingFields('mon-reseau', parsed.data) : []
    expect(locateGaps(reseau, answers, missing).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'too-few-rows people.0.first-name',
      'required people.1.help',
      'required people.3.link',
    ])
  })

  it('shortens as soon as an answer is there, and grows back with the next check only', () => {
    const gaps = locateGaps(joignable, {}, missingFields('joignable', {}))
    expect(gaps).toHaveLength(4)
    expect(stillOpen(gaps, { checklist: ['voicemail', 'mail'] }).map(({ path }) => path)).toEqual([
      'checklist.check-often',
      'checklist.home-knows',
    ])
    const [first] = locateGaps(oui, {}, missingFields('oui', {}))
    expect(stillOpen([first!], { host: '  ' })).toHaveLength(1)
    expect(stillOpen([first!], { host: 'Garage du Port' })).toHaveLength(0)
  })
})

describe('a draft left on the device', () => {
  it('wins where it was changed; elsewhere what came from another device stays', () => {
    const base = { level: '3e', dates: 'not-yet' }
    const draft = { answers: { level: '2de', dates: 'not-yet', 'travel-minutes': '30' }, base }
    expect(mergeDraft(depart, draft, { level: '3e', dates: 'known', 'start-date': '2027-01-11' })).toEqual({
      level: '2de',
      dates: 'known',
      'start-date': '2027-01-11',
      'travel-minutes': '30',
    })
  })

  it('keeps what has to be corrected as it was typed', () => {
    expect(mergeDraft(depart, { answers: { 'travel-minutes': 'une heure' }, base: {} }, {})).toEqual({ 'travel-minutes': 'une heure' })
  })

  it('keeps an answer that was taken back', () => {
    expect(mergeDraft(oui, { answers: { host: '' }, base: { host: 'Garage' } }, { host: 'Garage' })).toEqual({ host: '' })
  })

  it('is nothing when the server has it all, whatever the order of its keys', () => {
    const people = [{ 'first-name': 'Inès', link: 'tante', help: 'un avis' }]
    const stored = { people: [{ help: 'un avis', link: 'tante', 'first-name': 'Inès' }] }
    expect(mergeDraft(reseau, { answers: { people: [...people, {}] }, base: {} }, stored)).toBeNull()
  })
})

describe('the rules shown', () => {
  const written = writeRules(SchoolLevel.options, '2026-11-22', rulesFr, screenFr.rules, { '3e': '3e' }, 'fr')
  it('carry a dated source for every class', () => {
    for (const level of SchoolLevel.options) {
      const { ruleIds } = written.levels[level]!
      expect(ruleIds.length).toBeGreaterThan(0)
      for (const id of ruleIds) expect(written.rules[id]!.sources.join()).toMatch(/20\d\d/)
    }
  })

  it('leave no place unfilled in either language', () => {
    const english = writeRules(SchoolLevel.options, '2026-11-22', rulesEn, screenEn.rules, {}, 'en')
    expect(JSON.stringify([written.rules, english.rules])).not.toMatch(/\{\w+\}/)
  })
})

describe('stations whose tool is still to come', () => {
  it('all say what can be done meanwhile', () => {
    expect(Object.keys(screenFr.tool.meanwhile).sort()).toEqual([...WITHOUT_TOOL].sort())
    expect(Object.keys(screenEn.tool.meanwhile).sort()).toEqual([...WITHOUT_TOOL].sort())
  })
})
