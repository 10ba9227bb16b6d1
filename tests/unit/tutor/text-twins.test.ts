import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../bench/eval-tutor/metrics'
import { replay } from '../../bench/eval-tutor/replay'
import { SMS_STYLES, twinOf, typeFast } from '../../bench/eval-tutor/sms-twins'
import { parseTranscripts, type Transcript } from '../../bench/eval-tutor/transcript'

const folder = path.resolve(import.meta.dirname, '../../fixtures/tutor/dev')
const transcripts = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl') && !name.startsWith('messages') && name !== 'messages-sms-pairs.jsonl')
  .sort()
  .flatMap((name) => parseTranscripts(readFileSync(path.join(folder, name), 'utf8'), name))
  .filter((one) => one.twinOf === undefined)
const rich = transcripts.filter((one) => one.final.met.length > 0 || one.turns.some((turn) => (turn.gold?.met.length ?? 0) > 0))

function score(played: readonly Transcript[]): { recall: number; wrong: string[] } {
  const decisions = played.flatMap((one) => decisionsOf(replay(one)))
  const met = decisions.filter((d) => d.gold === 'met')
  const wrong = decisions.filter((d) => d.gold === 'unmet' && d.got).map((d) => `${d.id} turn ${d.turn}: ${d.criterionId}`)
  return { recall: met.filter((d) => d.got).length / met.length, wrong }
}

const clean = score(rich).recall
const INTENSITIES = [0.4, 0.7, 1]
const STYLES = SMS_STYLES.flatMap((style) => INTENSITIES.map((intensity) => [style, intensity] as const))

describe('transcripts typed fast, in made-up twins', () => {
  it.each(STYLES)('« %s » at %d: loses at most 8 points and proves nothing that the clean ones do not', (style, intensity) => {
    expect(rich.length).toBeGreaterThan(50)
    expect(score(rich.map((one) => twinOf(one, style, intensity, 'a'))).recall - clean).toBeGreaterThanOrEqual(-0.08)
    expect(score(transcripts.map((one) => twinOf(one, style, intensity, 'a'))).wrong).toEqual([])
  })

  it('are the same for the same seed and others for another', () => {
    const text = 'J’ai organisé le tournoi avec deux copines parce que c’était mon tour.'
    expect(typeFast(text, 'by-ear', 1, 'a')).toBe(typeFast(text, 'by-ear', 1, 'a'))
    expect(new Set(['a', 'b', 'c', 'd', 'e'].map((seed) => typeFast(text, 'by-ear', 0.7, seed))).size).toBeGreaterThan(1)
    expect(typeFast(text, 'by-ear', 0, 'a')).toBe(text)
  })
})
