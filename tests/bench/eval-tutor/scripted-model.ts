import type { Model } from '@/lib/core/model/model'
import { redact } from '@/lib/tutor/redact/redact'
import { normaliseText, type ScriptedFinding, type ScriptedReading } from '@/tests/fakes/llm/contract'
import { asModel } from '@/tests/fakes/llm/as-model'
import { startFakeLlm } from '@/tests/fakes/llm/server'
import type { Transcript } from './transcript'

/** The stand-in provider with an honest script: it hears in each message what the gold says, and nothing else. */
export async function startScriptedModel(): Promise<{ model: Model; begin: (transcript: Transcript) => void; close: () => Promise<void> }> {
  const script = new Map<string, ScriptedReading>()
  const fake = await startFakeLlm({ script, delayMs: { firstToken: 0, perToken: 0 } })
  const model = asModel(fake)
  const begin = (transcript: Transcript) => {
    script.clear()
    for (const [text, reading] of readingsOf(transcript)) script.set(normaliseText(redact([text]).texts[0]!), reading)
  }
  return { model, begin, close: () => fake.close() }
}

/** What an honest reader finds in each message of a transcript: the criteria that it newly meets, with their words. */
function readingsOf(transcript: Transcript): [string, ScriptedReading][] {
  if (transcript.mode !== 'fixed') {
    return Object.entries(transcript.lines)
      .filter(([criterion]) => criterion !== '*')
      .flatMap(([criterion, lines]) =>
        lines.map((line): [string, ScriptedReading] => [line, { findings: [{ criterion_id: criterion, quote: line }] }]),
      )
  }
  return transcript.turns.map(({ student, gold }, i) => {
    const before = transcript.turns[i - 1]?.gold?.met ?? []
    const findings = (gold?.met ?? [])
      .filter((id) => !before.includes(id))
      .map((id): ScriptedFinding => ({ criterion_id: id, quote: gold?.quotes[id] ?? student }))
    return [student, { findings, ...(gold?.safeguard && { alarm: gold.safeguard }) }]
  })
}
