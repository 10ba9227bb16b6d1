import type { RequestBody } from './contract'

const CHARS_PER_TOKEN = 4

/** The tokens of a call, counted as a provider would: about four characters each of the prompt, the reply's as they were sent. */
export function usageOf(body: RequestBody, completionTokens: number) {
  const promptTokens = Math.ceil(JSON.stringify(body.messages ?? body.input ?? '').length / CHARS_PER_TOKEN)
  const total = promptTokens + completionTokens
  return { prompt_tokens: promptTokens, completion_tokens: completionTokens, total_tokens: total, cost: total / 1e6 }
}
