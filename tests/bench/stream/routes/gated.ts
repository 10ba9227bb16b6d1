import type { Model } from '@/lib/core/model/model'
import { sse } from '@/lib/core/sse'
import { type Speech, speakAloud } from '@/lib/tutor/model/speaker'
import { skillLabels } from '@/lib/tutor/model/words'
import { Run } from '@/lib/tutor/turn/run'
import { textDelta, textEnd, textStart } from '@/lib/tutor/wire'
import type { Handler, Order, Upstream } from '../contract'
import { openOurModel } from './our-model'

const TOTAL_MS = 11_000
const TEXT = 'Au club de hand j’ai organisé le tournoi de Noël avec deux copines.'

function speechOf(id: string): Speech {
  const move = { kind: 'probe', criterionId: 'result', level: 0 } as const
  const asked = [`Tu peux me parler de bench-${id} ?`]
  const brief = {
    move,
    stationId: 'mes-experiences',
    level: '3e',
    seed: id,
    turn: 1,
    text: TEXT,
    asked,
    quotes: [],
    newlyMet: [],
    story: 0,
  } as const
  return { brief, move, previousStudentTexts: [], skillLabels, memory: null }
}

/** The app's speaker: redaction, prompt, stream, sentence gate, and the run that readers follow. A reply that is not said ends in an error. */
export function openGated(upstream: Upstream): Handler {
  const model = openOurModel(upstream)
  return async (request) => {
    const { id } = (await request.json()) as Order
    const run = new Run(id)
    void answer(run, model, id, request.signal)
    return sse(run.follow())
  }
}

async function answer(run: Run, model: Model, id: string, signal: AbortSignal): Promise<void> {
  run.emit(textStart(1))
  const spoken = await speakAloud(model, speechOf(id), TOTAL_MS, signal, (text) => run.emit(textDelta(1, text)))
  run.emit(spoken.kind === 'said' ? textEnd(1) : { type: 'error', errorText: spoken.kind })
  run.end()
}
