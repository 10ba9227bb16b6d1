import { takeTurn, readTurn, type TurnInput, type TurnOutcome } from '@/lib/tutor/engine'
import type { TranscriptMessage, TutorContext } from '@/lib/tutor/schema'
import type { ConversationState } from '@/lib/tutor/state'
import type { Model } from '@/lib/core/model/model'
import type { Transcript } from './transcript'

/** Who answers a replayed transcript, and what to prepare before each. */
export type Answerer = {
  readonly engine: 'llm'
  readonly begin: (transcript: Transcript) => void
  readonly answer: (
    ctx: TutorContext,
    state: ConversationState,
    input: TurnInput,
    messages: readonly TranscriptMessage[],
  ) => Promise<TurnOutcome>
}

/** The app's own turn with a model: same prompts, timers, gate and merge; no database, no memory. */
export async function withModel(model: Model, begin: (transcript: Transcript) => void = () => {}): Promise<Answerer> {
  const [{ thinkAloud }, { Run }, { speak }] = await Promise.all([
    import('@/lib/tutor/model/think-aloud'),
    import('@/lib/tutor/turn/run'),
    import('@/lib/tutor/speak/speak'),
  ])
  return {
    engine: 'llm',
    begin,
    answer: async (context, state, input, messages) => {
      const reading = readTurn(context, state, input, messages)
      // What never leaves the server in the app does not leave it here.
      if (reading.assessment === null) return takeTurn(context, state, input, messages)
      const { decision, words } = await thinkAloud({ context, reading, model, run: new Run(''), recall: async () => [] })
      return { ...decision, reply: words.reply || speak(decision.brief) }
    },
  }
}
