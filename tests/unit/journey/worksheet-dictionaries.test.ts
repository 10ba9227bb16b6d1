import { describe, expect, it } from 'vitest'
import { levelRules as levelRulesEn } from '@/lib/core/i18n/en/level-rules'
import { lines as linesEn } from '@/lib/core/i18n/en/lines'
import { skills as skillsEn } from '@/lib/core/i18n/en/skills'
import { stations as stationsEn } from '@/lib/core/i18n/en/stations'
import { worksheets as worksheetsEn } from '@/lib/core/i18n/en/worksheets'
import { levelRules as levelRulesFr } from '@/lib/core/i18n/fr/level-rules'
import { lines as linesFr } from '@/lib/core/i18n/fr/lines'
import { skills as skillsFr } from '@/lib/core/i18n/fr/skills'
import { stations as stationsFr } from '@/lib/core/i18n/fr/stations'
import { worksheets as worksheetsFr } from '@/lib/core/i18n/fr/worksheets'
import { LINES, STATIONS } from '@/lib/journey/lines'
import { type WorksheetField, WORKSHEETS, type WorksheetStationId } from '@/lib/journey/worksheets'

const FR = { lines: linesFr, stations: stationsFr, worksheets: worksheetsFr, skills: skillsFr, levelRules: levelRulesFr }
const EN = { lines: linesEn, stations: stationsEn, worksheets: worksheetsEn, skills: skillsEn, levelRules: levelRulesEn }
const BOTH = [
  ['French', FR],
  ['English', EN],
] as const

function leaves(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]]
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, `${path}/${key}`))
}
const wordCount = (text: string) => text.split(/[\s’]+/).length
const sentenceCount = (text: string) => text.split(/[.?!](?=\s|$)/).filter((part) => part.trim() !== '').length
const keys = (record: object | undefined) => Object.keys(record ?? {})

describe('both languages', () => {
  it.each(Object.keys(FR) as (keyof typeof FR)[])('have the same keys in %s', (name) => {
    expect(
      leaves(EN[name])
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      leaves(FR[name])
        .map(([path]) => path)
        .sort(),
    )
  })

  it.each(BOTH)('leave no text empty or with stray spaces (%s)', (_, texts) => {
    expect(leaves(texts).filter(([, text]) => text.trim() === '' || text !== text.trim() || / {2}/.test(text))).toEqual([])
  })

  it.each(BOTH)('use curly apostrophes and no emoji (%s)', (_, texts) => {
    expect(leaves(texts).filter(([, text]) => /'|\p{Extended_Pictographic}/u.test(text))).toEqual([])
  })

  it('keep French punctuation with its word', () => {
    expect(leaves(FR).filter(([, text]) => /[^\u00a0\u202f][?!;:»](?!\/)|«[^\u00a0\u202f]/u.test(text))).toEqual([])
  })

  it('keep the same places to fill in', () => {
    const places = (texts: typeof FR) =>
      leaves(texts).flatMap(([path, text]) => (text.match(/\{\w+\}/g) ?? []).map((place) => path + place))
    expect(places(EN).sort()).toEqual(places(FR).sort())
  })
})

describe.each(BOTH)('lines and stations in %s', (_, texts) => {
  it('name every line in at most 12 characters', () => {
    expect(keys(texts.lines)).toEqual(LINES.map((line) => line.id))
    expect(Object.values(texts.lines).filter((line) => line.name.length > 12)).toEqual([])
    expect(new Set(Object.values(texts.lines).map((line) => line.name)).size).toBe(LINES.length)
  })

  it('name every station in at most 18 characters, each differently', () => {
    expect(keys(texts.stations)).toEqual(STATIONS.map((station) => station.id))
    expect(Object.values(texts.stations).filter((station) => station.label.length > 18)).toEqual([])
    expect(new Set(Object.values(texts.stations).map((station) => station.label)).size).toBe(STATIONS.length)
  })

  it.each(STATIONS)('describe the criteria of $id, and what counts there', (station) => {
    const text = texts.stations[station.id]
    expect(keys(text.criteria).sort()).toEqual([...station.criteria].sort())
    expect(text.counts !== undefined).toBe(station.kind === 'tool' || station.kind === 'journal')
  })

  it('keep goals to two sentences, closing rules, reasons and hints to one', () => {
    const stations = Object.values(texts.stations)
    expect(stations.filter(({ goal }) => sentenceCount(goal) > 2)).toEqual([])
    expect(stations.filter(({ closes }) => sentenceCount(closes) > 1)).toEqual([])
    expect(stations.flatMap(({ criteria }) => Object.values(criteria ?? {})).filter(({ hint }) => sentenceCount(hint) > 1)).toEqual([])
  })

  it('keep tick labels to two to four words', () => {
    const labels = Object.values(texts.stations).flatMap(({ criteria }) => Object.values(criteria ?? {}).map(({ label }) => label))
    expect(labels).toHaveLength(STATIONS.flatMap((station) => station.criteria).length)
    expect(labels.filter((label) => wordCount(label) < 2 || wordCount(label) > 5 || label.length > 24)).toEqual([])
  })
})

it('opens every French closing rule and account of what counts the same way', () => {
  const stations = Object.values(stationsFr)
  expect(stations.filter(({ closes }) => !closes.startsWith('La station se termine quand '))).toEqual([])
  expect(stations.filter(({ counts }) => counts !== undefined && !counts.startsWith('Ce qui compte\u00a0: '))).toEqual([])
})

describe.each(BOTH)('worksheet texts in %s', (_, texts) => {
  type FieldText = (typeof worksheetsFr.forms)['depart']['fields'][string]

  function limitsOf(field: WorksheetField): string[] {
    if (field.type === 'text' || field.type === 'long-text') return [String(field.maxLength)]
    if (field.type === 'number') return [String(field.min), String(field.max)]
    if (field.type === 'rows' || field.type === 'ranked') {
      const words: Record<number, RegExp> = { 3: /trois|three/i, 5: /cinq|five|5/i, 8: /8/ }
      return [field.minRows, field.maxRows].map((limit) => words[limit]?.source ?? String(limit))
    }
    return []
  }

  function expectText(field: WorksheetField, text: FieldText | undefined): void {
    expect(text?.label, field.id).toBeTruthy()
    expect(keys(text?.options)).toEqual('options' in field ? [...field.options] : [])
    expect(keys(text?.suggestions)).toEqual('suggestions' in field ? [...(field.suggestions ?? [])] : [])
    for (const limit of limitsOf(field)) expect(text?.help).toMatch(new RegExp(limit, 'i'))
    const columns = 'columns' in field ? field.columns : []
    expect(keys(text?.columns)).toEqual(columns.map((column) => column.id))
    for (const column of columns) expectText(column, text?.columns?.[column.id])
  }

  it.each(Object.keys(WORKSHEETS) as WorksheetStationId[])('name every field, option and limit of %s', (stationId) => {
    const form = texts.worksheets.forms[stationId]
    expect(keys(form.fields)).toEqual(WORKSHEETS[stationId].map((field) => field.id))
    for (const field of WORKSHEETS[stationId]) expectText(field, form.fields[field.id])
  })

  it('say how many points are necessary, first', () => {
    const counts: [WorksheetStationId, string, RegExp][] = [
      ['joignable', 'checklist', /quatre premiers|first four/],
      ['dossier', 'pieces', /six premiers|first six/],
      ['avant-le-jour-j', 'checklist', /cinq premiers|first five/],
      ['merci-et-suite', 'done', /deux premiers|first two/],
    ]
    const sizes = counts.map(([stationId, fieldId]) => {
      const field = WORKSHEETS[stationId].find(({ id }) => id === fieldId)
      if (field?.type !== 'ticks') throw new Error(fieldId)
      expect(field.options.slice(0, field.mustTick?.length)).toEqual(field.mustTick)
      return field.mustTick?.length
    })
    expect(sizes).toEqual([4, 6, 5, 2])
    for (const [stationId, fieldId, words] of counts) expect(texts.worksheets.forms[stationId].fields[fieldId]?.help).toMatch(words)
  })

  it('fit suggestions in the field they fill', () => {
    const column = WORKSHEETS['mes-criteres'][0]
    if (column?.type !== 'ranked' || column.columns[0]?.type !== 'text') throw new Error('criterion')
    const suggestions = texts.worksheets.forms['mes-criteres'].fields.criteria?.columns?.criterion?.suggestions
    expect(Object.values(suggestions ?? {}).filter((text) => text.length > 60)).toEqual([])
    expect(column.columns[0].maxLength).toBe(60)
  })
})
