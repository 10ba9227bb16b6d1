import 'server-only'
import type { ChatOpenAI } from '@langchain/openai'
import { ModelBreaker } from './breaker'
import { type ChatOptions, openChat } from './chat-model'
import { modelConfig, type ModelConfig } from './config'

/** The outside model of this process, with what is known of its health. */
export type Model = {
  readonly config: ModelConfig
  readonly breaker: ModelBreaker
  /** A client for calls of this kind, made once. */
  readonly chat: (options: ChatOptions) => Promise<ChatOpenAI>
}

// One a process, whichever bundle of the server asks first.
const KEY = Symbol.for('stageflow.model')
const holder = globalThis as { [KEY]?: { readonly of: string; readonly model: Model } }

export function openModel(config: ModelConfig): Model {
  const chats = new Map<string, Promise<ChatOpenAI>>()
  return {
    config,
    breaker: new ModelBreaker(),
    chat: (options) => {
      const key = JSON.stringify(options)
      const known = chats.get(key) ?? openChat(config, options)
      chats.set(key, known)
      return known
    },
  }
}

/** The configured model; null when the rules answer alone. */
export function getModel(): Model | null {
  const config = modelConfig()
  if (!config) return null
  const of = JSON.stringify(config)
  if (holder[KEY]?.of !== of) holder[KEY] = { of, model: openModel(config) }
  return holder[KEY].model
}
