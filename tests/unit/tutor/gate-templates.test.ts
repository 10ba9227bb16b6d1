import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { skills } from '@/lib/core/i18n/fr/skills'
import { openGate } from '@/lib/tutor/gate/gate'
import type { HintLevel } from '@/lib/tutor/schema'
import { CHALLENGE } from '@/lib/tutor/speak/phrases/challenge'
import { CLARIFY, PLAIN_DOUBT } from '@/lib/tutor/speak/phrases/clarify'
import { CUES } from '@/lib/tutor/speak/phrases/cues'
import { OPTIONS } from '@/lib/tutor/speak/phrases/options'
import { SWITCH_QUESTIONS } from '@/lib/tutor/speak/phrases/switch-story'
import { TOO_THIN } from '@/lib/tutor/speak/phrases/thin-answer'
import { QUESTIONS } from '@/lib/tutor/speak/questions'
import { typeset } from '@/lib/tutor/speak/typeset'
import { ASKING } from '../../bench/eval-tutor/metrics'
import { replay } from '../../bench/eval-tutor/replay'
import { parseTranscripts } from '../../bench/eval-tutor/transcript'

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/tutor/dev')
const transcripts = readdirSync(FOLDER)
  .filter((name) => /^[a-z]\d\.jsonl$|^engine\.jsonl$/.test(name))
  .flatMap((name) => parseTranscripts(readFileSync(path.join(FOLDER, name), 'utf8'), name))

describe('the replies of the phrase tables', () => {
  it('pass the gate: at least 99 of 100 asking replies of the development transcripts', { timeout: 90_000 }, () => {
    const stopped: string[] = []
    let total = 0
    for (const transcript of transcripts) {
      const { replay: played, opening } = replay(transcript)
      played.turns.forEach((turn, i) => {
        if (!ASKING.has(turn.move.kind)) return
        total++
        const gate = openGate({
          move: turn.move.kind,
          hint: (turn.move.level ?? 0) as HintLevel,
          student: turn.student,
          told: played.turns.slice(0, i).map((t) => t.student),
          asked: [opening, ...played.turns.slice(0, i).map((t) => t.reply)],
          skillLabels: Object.values(skills.items).map((s) => s.label),
          criterionLabels: [],
          secrets: [],
        })
        const shown = [...gate.push(turn.reply), ...gate.end('stop')].join('')
        if (gate.state.kind !== 'complete')
          stopped.push(`${gate.state.kind === 'fault' ? gate.state.fault : ''}: ${turn.reply} ← ${turn.student}`)
        else expect(shown.replace(/\s/g, '')).toBe(turn.reply.replace(/\s/g, '').slice(0, shown.replace(/\s/g, '').length))
      })
    }
    expect(total).toBeGreaterThan(150)
    expect(stopped.length / total, `${total}\n${stopped.join('\n')}`).toBeLessThanOrEqual(0.01)
  })
})

describe('the questions of the phrase tables', () => {
  const open = [
    ...Object.values(QUESTIONS).flatMap((byCriterion) => Object.values(byCriterion).flatMap(([first, narrow]) => [...first, ...narrow])),
    ...Object.values(CLARIFY).flatMap((byConcern) => Object.values(byConcern).flat()),
    ...[...PLAIN_DOUBT, ...SWITCH_QUESTIONS, ...Object.values(TOO_THIN).flat(), ...Object.values(CHALLENGE).flat()],
  ]
  const rows: [string, HintLevel][] = [
    ...open.map((q): [string, HintLevel] => [q, 0]),
    ...Object.values(CUES)
      .flat()
      .map((q): [string, HintLevel] => [q, 2]),
    ...Object.values(OPTIONS)
      .flat()
      .map((o): [string, HintLevel] => [o.text, 3]),
  ]

  it('pass the gate each at its level: at least 98 of 100, said to a student who has told nothing', () => {
    const skillLabels = Object.values(skills.items).map((s) => s.label)
    const stopped = rows.flatMap(([question, hint]) => {
      const gate = openGate({ move: 'probe', hint, student: 'jsp', told: [], asked: [], skillLabels, criterionLabels: [], secrets: [] })
      gate.push(typeset(question))
      gate.end('stop')
      return gate.state.kind === 'fault' ? [`${gate.state.fault}: ${question}`] : []
    })
    expect(rows.length).toBeGreaterThan(400)
    expect(stopped.length / rows.length, `${rows.length}\n${stopped.join('\n')}`).toBeLessThanOrEqual(0.02)
  })
})
