import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { streamText } from 'ai'
import type { Handler, Order, Upstream } from '../contract'
import { questionOf, SYSTEM, TEMPERATURE, UNCOMPRESSED } from './question'

/** The AI SDK as its documentation shows it, with its own provider package and its own UI message stream. */
export function openAiSdk({ baseUrl, apiKey, model, tokens }: Upstream): Handler {
  const provider = createOpenAICompatible({ name: 'stand-in', baseURL: baseUrl, apiKey, includeUsage: true })
  const chat = provider.chatModel(model)
  return async (request) => {
    const { id } = (await request.json()) as Order
    const result = streamText({
      model: chat,
      system: SYSTEM,
      prompt: questionOf(id),
      temperature: TEMPERATURE,
      maxOutputTokens: tokens,
      abortSignal: request.signal,
    })
    return result.toUIMessageStreamResponse({ headers: UNCOMPRESSED })
  }
}
