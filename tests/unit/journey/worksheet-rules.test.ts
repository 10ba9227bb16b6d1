import { describe, expect, it } from 'vitest'
import { STATIONS } from '@/lib/journey/lines'
import { isComplete, missingFields, parseWorksheet } from '@/lib/journey/worksheet-rules'
import { isWorksheetStation, WORKSHEETS, type WorksheetStationId } from '@/lib/journey/worksheets'

type Answers = Record<string, unknown>

const person = (name: string) => ({ 'first-name': name, link: 'voisine', help: 'connaît la mairie' })
const COMPLETE: Record<WorksheetStationId, Answers> = {
  depart: {
    level: '3e',
    'stage-type': 'observation',
    dates: 'known',
    'start-date': '2027-01-11',
    'end-date': '2027-01-15',
    'travel-minutes': 40,
  },
  'mes-criteres': {
    criteria: [
      { criterion: 'Près de chez moi', reason: 'Je garde mon frère le soir' },
      { criterion: 'Être dehors' },
      { criterion: 'Une petite équipe', reason: 'On se parle plus' },
      { criterion: 'Bouger' },
      { criterion: 'Voir du monde' },
    ],
  },
  'trois-metiers': {
    jobs: [
      { job: 'Luthière', field: 'industry', known: 'no', learnt: 'Elle répare plus qu’elle ne fabrique' },
      { job: 'Infirmier', field: 'care', known: 'yes', learnt: 'Il travaille aussi la nuit' },
      { job: 'Régisseuse', field: 'arts-culture', known: 'yes', learnt: 'Elle arrive avant tout le monde' },
    ],
  },
  'mon-reseau': { people: ['Inès', 'Jean-Paul', 'Léa Marie', 'N’Golo', 'Zoé'].map(person) },
  relu: { remark: 'Trop de lignes en haut', change: 'J’ai mis mes expériences avant mes loisirs' },
  joignable: { checklist: ['mail', 'voicemail', 'check-often', 'home-knows'] },
  oui: { host: 'Garage du Port', 'start-date': '2027-01-11', 'end-date': '2027-01-15', tutor: 'La cheffe d’atelier' },
  dossier: { pieces: ['form', 'rules', 'host-details', 'dates-hours', 'activities', 'insurance'] },
  'avant-le-jour-j': { checklist: ['hours-place', 'trip', 'meal', 'clothes', 'convention'], 'call-who': 'La CPE' },
  'regard-du-tuteur': { observer: 'alone', communiquer: 'with-help', comprendre: 'adapts', 's-impliquer': 'not-seen' },
  'merci-et-suite': { done: ['thanked', 'cv-updated'], thanks: 'Merci pour la semaine au garage', 'next-step': 'Demander un mini-stage' },
}
const STATION_IDS = Object.keys(COMPLETE) as WorksheetStationId[]

/** The same answers without one thing: `field`, `field:option` of a ticks list, `field.row` or `field.row.column`. */
function without(answers: Answers, path: string): Answers {
  const [fieldId = '', optionId] = path.split(':')
  if (optionId !== undefined) return { ...answers, [fieldId]: (answers[fieldId] as string[]).filter((tick) => tick !== optionId) }
  const [id = '', row, column] = path.split('.')
  if (row === undefined) return { ...answers, [id]: undefined }
  const rows = structuredClone(answers[id]) as Record<string, unknown>[]
  if (column === undefined) rows.splice(Number(row), 1)
  else delete rows[Number(row)]?.[column]
  return { ...answers, [id]: rows }
}

const NEEDED: [WorksheetStationId, string][] = [
  ['depart', 'level'],
  ['depart', 'stage-type'],
  ['depart', 'dates'],
  ['depart', 'start-date'],
  ['depart', 'end-date'],
  ['depart', 'travel-minutes'],
  ['mes-criteres', 'criteria'],
  ['mes-criteres', 'criteria.4'],
  ['mes-criteres', 'criteria.0.reason'],
  ['mes-criteres', 'criteria.2.criterion'],
  ['trois-metiers', 'jobs'],
  ['trois-metiers', 'jobs.1'],
  ['trois-metiers', 'jobs.0.job'],
  ['trois-metiers', 'jobs.0.field'],
  ['trois-metiers', 'jobs.1.known'],
  ['trois-metiers', 'jobs.2.learnt'],
  ['mon-reseau', 'people.3'],
  ['mon-reseau', 'people.0.first-name'],
  ['mon-reseau', 'people.1.link'],
  ['mon-reseau', 'people.4.help'],
  ['relu', 'remark'],
  ['relu', 'change'],
  ['joignable', 'checklist'],
  ['joignable', 'checklist:mail'],
  ['joignable', 'checklist:voicemail'],
  ['joignable', 'checklist:check-often'],
  ['joignable', 'checklist:home-knows'],
  ['oui', 'host'],
  ['oui', 'start-date'],
  ['oui', 'end-date'],
  ['oui', 'tutor'],
  ['dossier', 'pieces:form'],
  ['dossier', 'pieces:rules'],
  ['dossier', 'pieces:host-details'],
  ['dossier', 'pieces:dates-hours'],
  ['dossier', 'pieces:activities'],
  ['dossier', 'pieces:insurance'],
  ['avant-le-jour-j', 'checklist:hours-place'],
  ['avant-le-jour-j', 'checklist:trip'],
  ['avant-le-jour-j', 'checklist:meal'],
  ['avant-le-jour-j', 'checklist:clothes'],
  ['avant-le-jour-j', 'checklist:convention'],
  ['avant-le-jour-j', 'call-who'],
  ['regard-du-tuteur', 'observer'],
  ['regard-du-tuteur', 'communiquer'],
  ['regard-du-tuteur', 'comprendre'],
  ['regard-du-tuteur', 's-impliquer'],
  ['merci-et-suite', 'done:thanked'],
  ['merci-et-suite', 'done:cv-updated'],
  ['merci-et-suite', 'thanks'],
  ['merci-et-suite', 'next-step'],
]

function missingOf(stationId: WorksheetStationId, answers: unknown) {
  const parsed = parseWorksheet(stationId, answers)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return missingFields(stationId, parsed.data)
}

describe('worksheet structure', () => {
  it('has a form for each worksheet station of the journey and for no other', () => {
    const ids = STATIONS.filter((station) => station.kind === 'worksheet').map((station) => station.id)
    expect(Object.keys(WORKSHEETS)).toEqual(ids)
    expect(STATIONS.filter((station) => isWorksheetStation(station.id)).map((station) => station.id)).toEqual(ids)
    expect(isWorksheetStation('toString')).toBe(false)
  })
})

describe('completion', () => {
  it.each(STATION_IDS)('closes %s on its complete answers', (stationId) => {
    expect(missingOf(stationId, COMPLETE[stationId])).toEqual([])
    expect(isComplete(stationId, COMPLETE[stationId])).toBe(true)
  })

  it.each(STATION_IDS)('keeps %s open on an empty form, which is a valid draft', (stationId) => {
    expect(parseWorksheet(stationId, {})).toEqual({ ok: true, data: {} })
    expect(isComplete(stationId, {})).toBe(false)
  })

  it.each(NEEDED)('keeps %s open without %s, and names that field', (stationId, path) => {
    const answers = without(COMPLETE[stationId], path)
    const missing = missingOf(stationId, answers)
    expect(isComplete(stationId, answers)).toBe(false)
    expect(missing.map((one) => one.fieldId)).toContain(path.split(/[.:]/)[0])
    const [, optionId] = path.split(':')
    if (optionId !== undefined) expect(missing).toEqual([{ fieldId: path.split(':')[0], optionId, code: 'must-tick' }])
    const [, row, columnId] = path.split('.')
    if (columnId !== undefined)
      expect(missing).toContainEqual({ fieldId: path.split('.')[0], row: Number(row), columnId, code: 'required' })
  })

  it('closes depart without dates when they are not known yet', () => {
    const rest = without(without(COMPLETE.depart, 'start-date'), 'end-date')
    expect(isComplete('depart', { ...rest, dates: 'not-yet' })).toBe(true)
    expect(isComplete('depart', { ...rest, dates: 'roughly' })).toBe(false)
  })

  it('wants five different criteria, whatever their capitals', () => {
    const criteria = structuredClone(COMPLETE['mes-criteres'].criteria) as Record<string, string>[]
    criteria[4]!.criterion = 'ÊTRE DEHORS'
    expect(missingOf('mes-criteres', { criteria })).toEqual([{ fieldId: 'criteria', row: 4, columnId: 'criterion', code: 'duplicate' }])
  })

  it('wants three different fields', () => {
    const jobs = structuredClone(COMPLETE['trois-metiers'].jobs) as Record<string, string>[]
    jobs[2]!.field = 'care'
    expect(missingOf('trois-metiers', { jobs })).toEqual([{ fieldId: 'jobs', row: 2, columnId: 'field', code: 'duplicate' }])
  })

  it('wants one job that the family does not know', () => {
    const jobs = structuredClone(COMPLETE['trois-metiers'].jobs) as Record<string, string>[]
    jobs[0]!.known = 'yes'
    expect(missingOf('trois-metiers', { jobs })).toEqual([{ fieldId: 'jobs', columnId: 'known', code: 'one-unknown' }])
  })

  it('does not close on answers it refuses', () => {
    expect(isComplete('relu', { ...COMPLETE.relu, mark: '15/20' })).toBe(false)
  })
})
