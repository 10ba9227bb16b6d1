import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { getStation } from '@/lib/journey/lines'
import type { StationId } from '@/lib/journey/schema'
import { EMPTY_MESSAGES } from './adversarial.table'
import { type Labelled, provedBy, provedInTurn, readLabelled } from './labelled'
import { MESSAGES } from './messages.table'

const mine = readLabelled(MESSAGES)
function readFixture(name: string): Labelled[] {
  return readFileSync(path.resolve(import.meta.dirname, '../../fixtures/tutor/dev', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled)
}
const independent = readFixture('messages.jsonl')
/** Somebody else's gain, hearsay, orders mixed with claims, role-play, codes: with honest neighbours that look alike. */
const neighbours = readFixture('messages-2.jsonl')

function score(messages: readonly Labelled[]): { recall: number; wrong: string[] } {
  let found = 0
  let wanted = 0
  const wrong: string[] = []
  for (const message of messages) {
    const proved = provedBy(message)
    wanted += message.met.length
    found += message.met.filter((id) => proved.includes(id)).length
    for (const id of message.unmet) if (proved.includes(id)) wrong.push(`${id}: ${message.text}`)
  }
  return { recall: found / wanted, wrong }
}

/** What fast typing on a phone does to a message: no accents, no apostrophes, short forms. */
function typedFast(text: string): string {
  return text
    .replace(/j['’]ai/gi, 'jai')
    .replace(/c['’]est/gi, 'c')
    .replace(/c['’]était/gi, 'ct')
    .replace(/qu['’]/g, 'k')
    .replace(/\bparce que\b/g, 'pck')
    .replace(/\bavec\b/g, 'avc')
    .replace(/\bdans\b/g, 'ds')
    .replace(/\bpour\b/g, 'pr')
    .replace(/\bbeaucoup\b/g, 'bcp')
    .replace(/\bmaintenant\b/g, 'mtn')
    .replace(/\bquand\b/g, 'qd')
    .replace(/\bqui\b/g, 'ki')
    .replace(/\bque\b/g, 'ke')
    .replace(/\btout\b/g, 'tt')
    .replace(/\b([ldm])['’]/g, '$1')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}

describe('single messages', () => {
  it('takes at least 97 % of what honest messages prove and nothing of what they do not', () => {
    const { recall, wrong } = score(mine)
    expect(mine.length).toBeGreaterThan(600)
    expect(wrong).toEqual([])
    expect(recall).toBeGreaterThanOrEqual(0.97)
  })

  it('does as well on messages written by somebody else', () => {
    const { recall, wrong } = score(independent)
    expect(wrong).toEqual([])
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })

  it('tells what is the student’s from what is somebody else’s, ordered or played, in a whole turn', () => {
    const wrong = neighbours.flatMap((one) => {
      const proved = provedInTurn(one)
      return [
        ...one.unmet.filter((id) => proved.includes(id)).map((id) => `proved ${id}: ${one.text}`),
        ...one.met.filter((id) => !proved.includes(id)).map((id) => `missed ${id}: ${one.text}`),
      ]
    })
    expect(neighbours.length).toBeGreaterThanOrEqual(60)
    expect(wrong).toEqual([])
  })

  it('loses at most 8 points on the same messages typed fast', () => {
    const fast = mine.filter((m) => m.met.length > 0).map((m) => ({ ...m, text: typedFast(m.text) }))
    const { recall, wrong } = score(fast)
    expect(wrong).toEqual([])
    expect(recall).toBeGreaterThanOrEqual(score(mine).recall - 0.08)
  })

  it.each(Object.keys(EMPTY_MESSAGES) as StationId[])('finds no proof at %s in messages that hold none, whatever was asked', (station) => {
    const texts = EMPTY_MESSAGES[station]!.split('\n').filter((row) => row !== '')
    const wrong = texts.flatMap((row) => {
      const text = row.slice(row.indexOf(' | ') + 3)
      return getStation(station).criteria.flatMap((asked) =>
        provedBy({ station, asked, text }).map((id) => `${id} (asked ${asked}): ${text}`),
      )
    })
    expect(wrong).toEqual([])
  })
})
