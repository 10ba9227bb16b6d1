import { describe, expect, it } from 'vitest'
import { lines as linesEn } from '@/lib/core/i18n/en/lines'
import { map as mapEn } from '@/lib/core/i18n/en/map'
import { stations as stationsEn } from '@/lib/core/i18n/en/stations'
import { lines as linesFr } from '@/lib/core/i18n/fr/lines'
import { map as mapFr } from '@/lib/core/i18n/fr/map'
import { stations as stationsFr } from '@/lib/core/i18n/fr/stations'
import { INTERCHANGES, LINES, STATIONS } from '@/lib/journey/lines'
import { LINE_ON_MAP, LOOP, SIZE, STATION_ON_MAP } from '@/lib/journey/map-data'
import { segmentsOf, SHEET_PX, toPx } from '@/lib/journey/map-geometry'
import { textHeight } from '@/lib/journey/map-layout'
import type { StationId } from '@/lib/journey/schema'
import { boxDistance, boxRightOf, labelBox, overlap, plateBox, squareAround, textWidth, trainBox, type Box } from './map-boxes'
import { pairs, STROKES } from './map-strokes'

type Text = { name: string; stationId?: StationId; ownStroke?: string; box: Box }

const at = (id: StationId) => STATION_ON_MAP[id].at

const LANGUAGES = [
  { language: 'French', stations: stationsFr, lines: linesFr, words: mapFr },
  { language: 'English', stations: stationsEn, lines: linesEn, words: mapEn },
]

function textsOf({ stations, lines, words }: (typeof LANGUAGES)[number]): Text[] {
  const heading = (text: string, fontPx: number, y: number): Box => {
    return { x: 54.4, y: y - textHeight(fontPx) / 2, w: textWidth(text, fontPx), h: textHeight(fontPx) }
  }
  return [
    ...STATIONS.flatMap(({ id, lineId }) => {
      const { label } = stations[id]
      return [
        { name: label, stationId: id, ownStroke: lineId, box: labelBox(id, label) },
        { name: `plate ${label}`, stationId: id, ownStroke: lineId, box: plateBox(id, label) },
      ]
    }),
    ...LINES.flatMap(({ id, letter }) => {
      const { badgeAt } = LINE_ON_MAP[id]
      return [
        { name: `badge ${letter}`, ownStroke: id, box: squareAround(badgeAt, SIZE.badgePx) },
        { name: lines[id].name, ownStroke: id, box: boxRightOf(badgeAt, SIZE.badgePx + 8, lines[id].name, SIZE.namePx) },
      ]
    }),
    { name: words.loop, ownStroke: 'loop', box: boxRightOf(LOOP.labelAt, 18, words.loop, SIZE.labelPx) },
    { name: words.title, box: heading(words.title, SIZE.titlePx, 36) },
    { name: words.note, box: heading(words.note, SIZE.labelPx, 65) },
  ]
}

describe.each(LANGUAGES)('words on the map in $language', (language) => {
  const texts = textsOf(language)

  it('keeps station labels to 18 characters and line names to 12', () => {
    const long = [
      ...STATIONS.map(({ id }) => language.stations[id].label).filter((label) => label.length > 18),
      ...LINES.map(({ id }) => language.lines[id].name).filter((name) => name.length > 12),
    ]
    expect(long).toEqual([])
  })

  it('puts no text over another', () => {
    const over = pairs(texts).filter(([a, b]) => !(a.stationId && a.stationId === b.stationId) && overlap(a.box, b.box))
    expect(over.map(([a, b]) => `${a.name} / ${b.name}`)).toEqual([])
  })

  it('puts no text over a station drawn at its largest, nor over a train there', () => {
    const over = texts.flatMap(({ name, box }) =>
      STATIONS.filter(({ id }) => {
        const centre = toPx(at(id))
        return boxDistance([centre, centre], box) < SIZE.nextPx - 1 || overlap(box, trainBox(id))
      }).map(({ id }) => `${name} / ${id}`),
    )
    expect(over).toEqual([])
  })

  it('puts no text over the capsule of an interchange', () => {
    const over = texts.flatMap(({ name, box }) =>
      INTERCHANGES.filter((group) =>
        segmentsOf(group.map((id) => toPx(at(id)))).some((segment) => boxDistance(segment, box) < SIZE.capsulePx),
      ).map((group) => `${name} / ${group[0]}`),
    )
    expect(over).toEqual([])
  })

  it('puts no text over a line, 2 px allowed on its own', () => {
    const over = texts.flatMap(({ name, ownStroke, box }) =>
      STROKES.filter((stroke) => {
        const gapPx = Math.min(...stroke.segments.map((segment) => boxDistance(segment, box))) - stroke.halfPx
        return gapPx < (stroke.name === ownStroke ? -2 : 0)
      }).map((stroke) => `${name} / ${stroke.name}`),
    )
    expect(over).toEqual([])
  })

  it('keeps every text inside the sheet, 12 px from its edges', () => {
    const out = texts.filter(
      ({ box }) => box.x < 12 || box.y < 12 || box.x + box.w > SHEET_PX.width - 12 || box.y + box.h > SHEET_PX.height,
    )
    expect(out.map(({ name }) => name)).toEqual([])
  })

  it('leaves at least 16 px between the items of the legend', () => {
    const { todo, started, done, next, interchange, nextLine, loop } = language.words
    const signsPx = [20, 20, 20, 38, 54, 18, 44]
    const wordsPx = [todo, started, done, next, interchange, nextLine, loop].map((word) => 9 + textWidth(word, SIZE.labelPx))
    const room = 1280 - 54 - 44.8 - [...signsPx, ...wordsPx].reduce((sum, px) => sum + px, 0)
    expect(room / 6).toBeGreaterThanOrEqual(16)
  })
})
