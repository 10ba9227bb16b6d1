import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { getStation } from '@/lib/journey/lines'
import { CriterionId, SchoolLevel, StationId } from '@/lib/journey/schema'
import { SafeguardKind } from '@/lib/tutor/schema'

const ROOT = join(import.meta.dirname, '../../fixtures/tutor')
const SETS = ['dev', 'heldout'] as const
type SetName = (typeof SETS)[number]

/** How many transcripts each category must hold over both sets. */
const COUNTS = {
  ...{ R1: 10, R2: 8, T1: 8, T2: 4, S1: 8, W1: 5, N1: 6, O1: 4, G1: 6, G2: 3 },
  ...{ C1: 4, I1: 6, D1: 4, X1: 4, E1: 3, P1: 6, P2: 3, V1: 2, L1: 2 },
} as const
type Category = keyof typeof COUNTS
const CATEGORIES = Object.keys(COUNTS) as Category[]

const criteria = z.array(CriterionId)
const Gold = z.strictObject({
  met: criteria,
  unmet: criteria,
  quotes: z.partialRecord(CriterionId, z.string().min(1)),
  safeguard: SafeguardKind.nullable(),
})
const Head = z.strictObject({
  id: z.string().regex(/^[a-z]\d-\d\d$/),
  category: z.enum(CATEGORIES),
  twinOf: z.string().optional(),
  station: StationId,
  persona: z.strictObject({ age: z.number().int().min(13).max(25), level: SchoolLevel }),
  final: z.strictObject({ met: criteria, unmet: criteria, station: z.enum(['open', 'closed']), maxTurns: z.number().int().min(1).max(20) }),
})
const Transcript = z.discriminatedUnion('mode', [
  Head.extend({ mode: z.literal('fixed'), turns: z.array(z.strictObject({ student: z.string().min(1), gold: Gold })).min(1) }),
  Head.extend({
    mode: z.literal('slotted'),
    open: z.string().min(1).optional(),
    lines: z.intersection(
      z.partialRecord(CriterionId.or(z.literal('*')), z.array(z.string().min(1)).min(1)),
      z.object({ '*': z.array(z.string()) }),
    ),
  }),
])
type Transcript = z.infer<typeof Transcript>
const Message = z.strictObject({
  id: z.string(),
  station: StationId,
  asked: CriterionId,
  text: z.string().min(1),
  met: criteria,
  unmet: criteria,
})

function readLines<T>(set: SetName, file: string, schema: z.ZodType<T>): T[] {
  const rows = readFileSync(join(ROOT, set, `${file}.jsonl`), 'utf8').trimEnd()
  return rows.split('\n').map((row) => schema.parse(JSON.parse(row)))
}
const readTranscripts = (set: SetName) => CATEGORIES.flatMap((category) => readLines(set, category.toLowerCase(), Transcript))
const bySet = { dev: readTranscripts('dev'), heldout: readTranscripts('heldout') }
const all = [...bySet.dev, ...bySet.heldout]
const messages = { dev: readLines('dev', 'messages', Message), heldout: readLines('heldout', 'messages', Message) }

/** Every line that the student says or holds ready, without the repeated filler. */
function linesOf(transcript: Transcript): string[] {
  if (transcript.mode === 'fixed') return transcript.turns.map((turn) => turn.student)
  const held = Object.entries(transcript.lines).flatMap(([slot, lines]) => (slot === '*' ? [] : lines))
  return transcript.open ? [transcript.open, ...held] : held
}
function goldsOf(transcript: Transcript): { met: CriterionId[]; unmet: CriterionId[] }[] {
  return transcript.mode === 'fixed' ? [...transcript.turns.map((turn) => turn.gold), transcript.final] : [transcript.final]
}
/** The criteria named anywhere in a transcript, slots included. */
function namedIn(transcript: Transcript): string[] {
  const slots = transcript.mode === 'slotted' ? Object.keys(transcript.lines).filter((slot) => slot !== '*') : []
  return [...goldsOf(transcript).flatMap((gold) => [...gold.met, ...gold.unmet]), ...slots]
}

describe('tutor transcripts', () => {
  it('hold the planned number per category, a third of them held out', () => {
    const counted = Object.fromEntries(CATEGORIES.map((category) => [category, all.filter((one) => one.category === category).length]))
    expect(counted).toEqual(COUNTS)
    expect([bySet.dev.length, bySet.heldout.length]).toEqual([64, 32])
  })

  it('have unique ids and cover every dialogue station', () => {
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length)
    expect(new Set(all.map((one) => one.station)).size).toBe(14)
  })

  it.each(all.map((one) => [one.id, one] as const))('%s names only criteria of its own dialogue station', (_id, one) => {
    expect(getStation(one.station).criteria).toEqual(expect.arrayContaining(namedIn(one)))
    expect(getStation(one.station).kind).toBe('dialogue')
  })

  it.each(all.map((one) => [one.id, one] as const))('%s never calls a criterion both met and unmet', (_id, one) => {
    for (const gold of goldsOf(one)) expect(gold.met.filter((criterion) => gold.unmet.includes(criterion))).toEqual([])
  })

  it('quote the turn that first meets the criterion', () => {
    for (const one of all) {
      if (one.mode !== 'fixed') continue
      for (const [index, { student, gold }] of one.turns.entries()) {
        for (const quote of Object.values(gold.quotes)) expect(student).toContain(quote)
        const before = one.turns[index - 1]?.gold.met ?? []
        const gained = gold.met.filter((criterion) => !before.includes(criterion))
        expect(Object.keys(gold.quotes), `${one.id} turn ${index}`).toEqual(expect.arrayContaining(gained))
      }
    }
  })

  it('keep what was met, unless the category is a correction', () => {
    for (const one of all) {
      if (one.mode !== 'fixed' || one.category === 'V1') continue
      one.turns.reduce<CriterionId[]>((before, { gold }) => {
        expect(gold.met, one.id).toEqual(expect.arrayContaining(before))
        return gold.met
      }, [])
    }
  })

  it('close exactly when every criterion of the station is met, after a line of confirmation', () => {
    for (const one of all) {
      const complete = one.final.met.length === getStation(one.station).criteria.length
      expect([one.id, one.final.station]).toEqual([one.id, complete ? 'closed' : 'open'])
      const last = one.mode === 'fixed' ? one.turns.at(-1)?.student : one.lines['*']?.[0]
      if (complete) expect(last).toMatch(/^(oui|ouais|yes)/)
    }
  })

  it('flag distress in the distress category and nowhere else', () => {
    for (const one of all) {
      const flagged = one.mode === 'fixed' && one.turns.some((turn) => turn.gold.safeguard !== null)
      expect([one.id, flagged]).toEqual([one.id, one.category === 'P1'])
    }
  })

  it('give each twin the gold of its clean model, from the same set', () => {
    for (const set of SETS) {
      for (const twin of bySet[set].filter((one) => one.category === 'S1')) {
        const model = bySet[set].find((one) => one.id === twin.twinOf)
        expect(model, twin.id).toBeDefined()
        expect([twin.station, twin.persona, twin.mode, twin.final]).toEqual([model?.station, model?.persona, model?.mode, model?.final])
        const steps = (one: Transcript | undefined) => one && goldsOf(one).map(({ met, unmet }) => ({ met, unmet }))
        expect(steps(twin)).toEqual(steps(model))
      }
    }
  })
})

describe('single tutor messages', () => {
  it.each([
    ['dev', 200],
    ['heldout', 120],
  ] as const)('%s holds its number, half of them proving what was asked', (set, total) => {
    expect(messages[set]).toHaveLength(total)
    expect(messages[set].filter((one) => one.met.includes(one.asked))).toHaveLength(total / 2)
    expect(messages[set].filter((one) => one.unmet.includes(one.asked))).toHaveLength(total / 2)
    expect(new Set(messages[set].map((one) => one.id)).size).toBe(total)
  })

  it('name criteria of their station only, never as both met and unmet', () => {
    for (const one of [...messages.dev, ...messages.heldout]) {
      expect(getStation(one.station).criteria, one.id).toEqual(expect.arrayContaining([one.asked, ...one.met, ...one.unmet]))
      expect(one.met.filter((criterion) => one.unmet.includes(criterion))).toEqual([])
    }
  })
})

describe('held-out material', () => {
  it('shares no line of three words or more with the material used for tuning', () => {
    const texts = (set: SetName) => [...bySet[set].flatMap(linesOf), ...messages[set].map((one) => one.text)]
    const isAgreement = /^(oui|ouais|yes)/
    const seen = new Set(texts('dev').map((text) => text.toLowerCase()))
    const shared = texts('heldout').filter(
      (text) => text.split(/\s+/).length >= 3 && !isAgreement.test(text) && seen.has(text.toLowerCase()),
    )
    expect(shared).toEqual([])
  })
})
