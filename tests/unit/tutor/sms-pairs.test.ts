import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { getStation } from '@/lib/journey/lines'
import { CriterionId, StationId } from '@/lib/journey/schema'
import { readWords } from '@/lib/tutor/text/words'
import { provedInTurn } from './labelled'

const Pair = z.strictObject({
  id: z.string(),
  voice: z.string(),
  station: StationId,
  asked: CriterionId,
  clean: z.string().min(1),
  sms: z.string().min(1),
  met: z.array(CriterionId),
  unmet: z.array(CriterionId).default([]),
  /** The rules were written with the ones to `work` with; the ones to `score` were only counted. */
  use: z.enum(['work', 'score']),
})
type Pair = z.infer<typeof Pair>

const file = path.resolve(import.meta.dirname, '../../fixtures/tutor/dev/messages-sms-pairs.jsonl')
const pairs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => Pair.parse(JSON.parse(line)))
const honest = pairs.filter((pair) => pair.met.length > 0)
const empty = pairs.filter((pair) => pair.unmet.length > 0)

const proves = ({ station, asked }: Pair, text: string) => provedInTurn({ station, asked, text })
const missedBy = (side: 'clean' | 'sms', some: readonly Pair[]) =>
  some.flatMap((pair) => pair.met.filter((id) => !proves(pair, pair[side]).includes(id)).map((id) => `${pair.id}: ${id}`))
const wanted = (some: readonly Pair[]) => some.reduce((sum, pair) => sum + pair.met.length, 0)

describe('the same message, written with care and typed fast by hand', () => {
  it('comes in many voices and at many stations', () => {
    expect(new Set(pairs.map((pair) => pair.id)).size).toBe(pairs.length)
    expect(honest.length).toBeGreaterThanOrEqual(60)
    expect(empty.length).toBeGreaterThanOrEqual(30)
    expect(new Set(pairs.map((pair) => pair.voice)).size).toBeGreaterThanOrEqual(12)
    expect(new Set(pairs.map((pair) => pair.station)).size).toBeGreaterThanOrEqual(10)
    for (const pair of pairs) expect(getStation(pair.station).criteria).toEqual(expect.arrayContaining([pair.asked, ...pair.met]))
  })

  it('proves what it should when it is written with care', () => {
    expect(missedBy('clean', honest)).toEqual([])
  })

  it.each(['work', 'score'] as const)('loses at most 8 points when it is typed fast: the pairs to %s', (use) => {
    const some = honest.filter((pair) => pair.use === use)
    expect(some.length).toBeGreaterThanOrEqual(20)
    expect(missedBy('sms', some).length / wanted(some)).toBeLessThanOrEqual(0.08)
  })

  it('proves nothing, in either spelling, when it is denied, wished for, general or somebody else’s', () => {
    const wrong = empty.filter((pair) => [pair.clean, pair.sms].some((text) => proves(pair, text).some((id) => pair.unmet.includes(id))))
    expect(wrong.map((pair) => pair.id)).toEqual([])
  })

  it('is never cut inside a word that was typed', () => {
    const cut = pairs.flatMap(({ id, sms }) =>
      readWords(sms)
        .filter(
          ({ start, end }) =>
            /[\p{L}\d]{2}/u.test(sms.slice(Math.max(0, start - 1), start + 1)) || /[\p{L}\d]{2}/u.test(sms.slice(end - 1, end + 1)),
        )
        .map(({ norm }) => `${id}: ${norm}`),
    )
    expect(cut).toEqual([])
  })
})
