import 'server-only'
import type { ChatOpenAI } from '@langchain/openai'
import { silenceTracing } from '../env'
import type { ModelConfig } from './config'

/** What a call may cost and how free it is. */
export type ChatOptions = { readonly temperature: number; readonly maxTokens: number }

/**
 * A LangChain chat model for any OpenAI-compatible server. It never retries: our own timers decide what is still worth trying.
 * OpenRouter gets its privacy preferences with every call: no retention, no collection, only endpoints that honour every
 * parameter (openrouter.ai, provider routing and zero data retention, read in November 2026).
 */
export async function openChat(config: ModelConfig, { temperature, maxTokens }: ChatOptions): Promise<ChatOpenAI> {
  silenceTracing()
  // Loaded on the first call: an installation without a model never pays for it.
  const { ChatOpenAI: Chat } = await import('@langchain/openai')
  return new Chat({
    model: config.name,
    apiKey: config.apiKey,
    temperature,
    maxTokens,
    maxRetries: 0,
    streamUsage: true,
    useResponsesApi: false,
    configuration: { baseURL: config.baseUrl, defaultHeaders: attributionOf(config) },
    ...(config.isOpenRouter && { modelKwargs: { provider: preferencesOf(config) } }),
  })
}

/** Where OpenRouter may send a call. */
export function preferencesOf({ providers }: ModelConfig) {
  return { zdr: true, data_collection: 'deny', require_parameters: true, ...(providers.length > 0 && { only: providers }) }
}

/** OpenRouter's app attribution; other servers need not know who we are. */
export function attributionOf({ isOpenRouter, appUrl }: ModelConfig): Record<string, string> {
  return isOpenRouter ? { ...(appUrl && { 'HTTP-Referer': appUrl }), 'X-Title': 'StageFlow AI' } : {}
}
