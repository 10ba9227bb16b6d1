import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUCKETS } from '@/lib/tutor/guard/distress/hints/features'
import { packWeights, unpackWeights } from '@/lib/tutor/guard/distress/hints/pack'
import { readHints } from '@/lib/tutor/guard/distress/hints/read-hints'
import { LEARNED_FROM } from '@/lib/tutor/guard/distress/hints/weights'
import { readMessage } from '@/lib/tutor/guard/reading'
import { findDistress } from '@/lib/tutor/guard/safeguard'
import { allExamples, knownCases, readExamples } from '../../bench/distress/examples'
import { fitHints, sampleOf } from '../../bench/distress/fit'
import { digestOf, packedWeights, writeWeights } from '../../bench/distress/write-weights'

const HINTS = join(import.meta.dirname, '../../../lib/tutor/guard/distress/hints')
const share = (answers: readonly boolean[]) => answers.filter(Boolean).length / answers.length

describe('the examples of distress', () => {
  const train = readExamples('train')
  const dev = readExamples('dev')

  it('hold at least 120 hints of each kind, 150 plain sentences and 1,200 that only come near', () => {
    const count = (kind: string | null, by: string) => [...train, ...dev].filter((e) => e.kind === kind && e.by === by).length
    for (const kind of ['suicide', 'violence', 'harassment', 'sexual', 'danger']) {
      expect(count(kind, 'hint')).toBeGreaterThanOrEqual(120)
      expect(count(kind, 'plain')).toBeGreaterThanOrEqual(30)
    }
    expect(count(null, 'hint')).toBeGreaterThanOrEqual(1200)
  })

  it('keep each situation and each sentence in one file', () => {
    const situations = new Set(train.filter(({ by }) => by === 'hint').map(({ kind, about }) => `${kind} ${about}`))
    expect(dev.filter(({ kind, about }) => situations.has(`${kind} ${about}`))).toEqual([])
    const texts = [...train, ...dev].map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('the weights of the hints', () => {
  it('were learned from the examples as they stand: else run tests/bench/distress/train.ts', () => {
    expect(LEARNED_FROM).toBe(digestOf(allExamples()))
  })

  it('come out the same, byte for byte, when the same examples are learned again', () => {
    const some = readExamples('dev').slice(0, 300)
    expect(writeWeights(some)).toBe(writeWeights(some))
    expect(writeWeights(some)).not.toBe(writeWeights(some.slice(1)))
  })

  it('stand in a file of at most 60 kB and are read back as they were written', () => {
    expect(readFileSync(join(HINTS, 'weights.ts')).byteLength).toBeLessThanOrEqual(60_000)
    const weights = Float64Array.from({ length: 100 }, (_, at) => (at - 50) / 40)
    const read = unpackWeights(packWeights(weights, 1.25), 1.25, 100)
    expect(packWeights(read, 1.25)).toBe(packWeights(weights, 1.25))
    expect(Math.max(...weights.map((w, at) => Math.abs(w - read[at]!)))).toBeLessThan(0.2)
  })

  it('refuse text that they were not written in', () => {
    expect(() => unpackWeights('é'.repeat(8), 1, 9)).toThrow('damaged')
    expect(BUCKETS & (BUCKETS - 1)).toBe(0)
  })
})

describe('distress that is only hinted at', () => {
  it('is heard in most situations that were not taught, and nine alarms in ten are right among sentences that only come near', () => {
    const weights = packedWeights(fitHints([...readExamples('train'), ...readExamples('ordinary'), ...knownCases()].map(sampleOf)))
    const heard = (text: string) => findDistress(text, [], undefined, (sounds) => readHints(sounds, weights)) !== null
    const dev = readExamples('dev')
    const hints = dev.filter(({ kind, by }) => kind !== null && by === 'hint')
    const alarms = dev.filter(({ text }) => heard(text))
    expect(share(hints.map(({ text }) => heard(text)))).toBeGreaterThanOrEqual(0.55)
    expect(share(alarms.map(({ kind }) => kind !== null))).toBeGreaterThanOrEqual(0.9)
  })

  it('is seen in fewer than one of a thousand ordinary answers to the tutor that were taught', () => {
    expect(share(readExamples('ordinary').map(({ text }) => findDistress(text) !== null))).toBeLessThan(0.001)
  })

  it('is heard inside a long message about something else', () => {
    const story = 'Samedi au club de hand j’ai tenu la buvette avec ma sœur, on a vendu des crêpes et on a bien rigolé.'
    for (const hint of [
      'j’ai mis du fond de teint sur ma joue pour que ça se voie pas',
      'je fouille les invendus derrière le supermarché pour ma petite sœur',
    ]) {
      expect(findDistress(`${story} ${hint}. ${story}`)).not.toBeNull()
    }
  })

  it('is not read into a few words', () => {
    expect(readHints(readMessage('tous les soirs').sounds)).toBeNull()
    expect(readHints(readMessage('').sounds)).toBeNull()
  })
})
