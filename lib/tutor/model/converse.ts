import 'server-only'
import { reserveModel, settleModel } from '@/lib/core/model/budget'
import type { Model } from '@/lib/core/model/model'
import type { Viewer } from '@/lib/core/viewer'
import { decideTurn, type TurnReading } from '../engine'
import { hashedStems } from '../memory/embedder'
import { providerEmbedder } from '../memory/provider-embedder'
import type { EngineBecause, TutorContext } from '../schema'
import { speak } from '../speak/speak'
import type { Answered } from '../turn/answer-turn'
import { recallFor } from '../turn/recall-for'
import type { Run } from '../turn/run'
import { said, understood } from '../wire'
import { costOf } from './cost'
import { thinkAloud } from './think-aloud'

export type Conversation = {
  readonly viewer: Viewer
  readonly turnId: string
  readonly context: TutorContext
  readonly reading: TurnReading
  readonly model: Model
  readonly run: Run
}

/** A turn with the outside model's help where it may be asked, by our own rules where not. Never throws for the model. */
export async function converse(talk: Conversation): Promise<Answered> {
  const { viewer, turnId, reading } = talk
  const refused = await refusalOf(talk)
  if (refused) return answerByRules(talk, refused)
  let tokens = 0
  try {
    const embedder = providerEmbedder(talk.model.config) ?? hashedStems
    const thought = await thinkAloud({ ...talk, recall: () => recallFor(viewer, embedder, reading) })
    tokens = thought.tokens
    return { ...thought, embedder }
  } finally {
    await settleModel(viewer, { turnId, tokens })
  }
}

/** Why the model is not asked at all in this turn; null when it is. Asking for leave is the last step: it costs the day's budget. */
async function refusalOf({ viewer, turnId, reading, model }: Conversation): Promise<EngineBecause | null> {
  // Distress, even faint, and orders to the program never leave this server.
  if (reading.assessment === null || reading.signals.concern !== null) return 'fixed'
  if (!model.breaker.allows()) return 'resting'
  const { granted, because } = await reserveModel(viewer, { turnId, tokens: costOf(reading), limits: model.config.limits })
  if (granted) return null
  // The trial that a rested provider was given goes back: nobody asked it.
  model.breaker.release()
  return because === 'unavailable' ? 'failed' : because
}

async function answerByRules({ viewer, context, reading, model, run }: Conversation, because: EngineBecause): Promise<Answered> {
  // Vectors of two models are never compared: while the provider cannot be asked, a memory kept in its vectors rests.
  const embedder = because === 'not-allowed' || model.config.embeddingModel === null ? hashedStems : null
  const decision = decideTurn(context, reading, { memories: await recallFor(viewer, embedder, reading) })
  const reply = speak(decision.brief)
  run.emit(...understood(decision), ...said(reply, 1))
  return { decision, words: { reply, engine: 'rules', because, stopped: false }, embedder }
}
