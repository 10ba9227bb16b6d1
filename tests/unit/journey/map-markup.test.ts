import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { MetroMapProps } from '@/components/journey/map-props'
import { MetroMap } from '@/components/journey/metro-map'
import { lines } from '@/lib/core/i18n/fr/lines'
import { map as texts } from '@/lib/core/i18n/fr/map'
import { stations } from '@/lib/core/i18n/fr/stations'
import { getLine, STATIONS } from '@/lib/journey/lines'
import type { LineId, StationId, StationState } from '@/lib/journey/schema'

const pick = <Id extends string, Value>(ids: readonly Id[], value: (id: Id) => Value) =>
  Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<Id, Value>

const stationIds = STATIONS.map((station) => station.id)
const labels = pick(stationIds, (id) => stations[id].label)
const lineNames = pick(Object.keys(lines) as LineId[], (id) => lines[id].name)

function draw(given: Partial<Record<StationId, StationState>>, props: Partial<MetroMapProps> = {}): string {
  const states = pick(stationIds, (id) => given[id] ?? 'todo')
  return renderToStaticMarkup(
    createElement(MetroMap, { states, next: 'depart', texts, labels, lineNames, hrefBase: '/carte', ...props }),
  ).replaceAll('&#x27;', "'")
}

/** What is read of each station link, in the order of the page. */
const stationLinks = (html: string) =>
  [...html.matchAll(/<a[^>]*href="\/carte\/([\w-]+)"[^>]*>(.*?)<\/a>/g)]
    .filter(([whole]) => !/^<a[^>]*aria-label=/.test(whole))
    .map(([whole, id, inside]) => ({ id, name: inside!.replace(/<[^>]+>/g, ''), isCurrent: /^<a[^>]*aria-current="step"/.test(whole) }))

describe('the map as a page', () => {
  it('links to the 33 stations in the order of the journey', () => {
    expect(stationLinks(draw({})).map((link) => link.id)).toEqual(stationIds)
  })

  it('says the station, the line and the state in every link', () => {
    const done: StationId = 'mes-criteres'
    const started: StationId = 'relu'
    for (const { id, name } of stationLinks(draw({ [done]: 'done', [started]: 'started' }, { next: 'oui' }))) {
      const station = STATIONS.find((one) => one.id === id)!
      const state = id === 'oui' ? texts.next : id === done ? texts.done : id === started ? texts.started : texts.todo
      expect(name).toBe(`${labels[station.id]}, ligne ${getLine(station.lineId).letter}, ${lineNames[station.lineId]}, ${state}`)
    }
  })

  it('marks the recommended stop alone as the current step', () => {
    const current = (next: StationId | null) => stationLinks(draw({}, { next })).flatMap((link) => (link.isCurrent ? [link.id] : []))
    expect(current('rebondir')).toEqual(['rebondir'])
    expect(current(null)).toEqual([])
  })

  it('offers each interchange as a link of its own, in both directions', () => {
    const names = [...draw({}).matchAll(/aria-label="(Correspondance[^"]*)"/g)].map(([, name]) => name)
    expect(names).toHaveLength(2 + 6 + 2 + 2)
    expect(names).toContain('Correspondance\u00a0: ligne C, Mon CV')
    expect(names.filter((name) => name!.endsWith('Rebondir'))).toHaveLength(2)
  })

  it('folds a finished line, and never the line of the train', () => {
    const lineA = pick(stationIds.slice(0, 5), (): StationState => 'done')
    const folds = (html: string) => [...html.matchAll(/Montrer les stations de la ligne (\w)/g)].map(([, letter]) => letter)
    expect(folds(draw(lineA, { next: 'oui' }))).toEqual(['A'])
    expect(folds(draw(lineA, { next: 'depart' }))).toEqual([])
    expect(folds(draw({ ...lineA, 'mes-criteres': 'started' }, { next: 'oui' }))).toEqual([])
  })

  it('counts what is done on each line', () => {
    const html = draw({ depart: 'done', relu: 'done', 'mon-cv': 'started' })
    expect([...html.matchAll(/>(\d) sur (\d)</g)].map(([, done, total]) => `${done}/${total}`)).toEqual([
      '1/5',
      '0/5',
      '1/5',
      '0/6',
      '0/3',
      '0/5',
      '0/4',
    ])
  })

  it('is a picture without a single link when it is not interactive', () => {
    const html = draw({}, { interactive: false })
    expect(html).not.toContain('<a ')
    for (const id of stationIds) expect(html).toContain(labels[id])
  })
})
