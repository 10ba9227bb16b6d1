import 'server-only'
import type { ChatOpenAI } from '@langchain/openai'
import { AIMessageChunk } from 'langchain'
import { Deadline } from './deadline'
import { ModelFailure, toFailure } from './failure'
import type { Prompt } from './prompt'
import { toMessages } from './prompt'

/** Milliseconds. Comments that a provider sends to keep the line open count for none of them. */
export type StreamLimits = { readonly firstTokenMs: number; readonly gapMs: number; readonly totalMs: number }

/** A reply that came to its own end; `length` when the model ran out of tokens in the middle of something. */
export type StreamEnd = { readonly reason: 'stop' | 'length'; readonly tokens: number | null }

/**
 * The words of a model's reply as they come. Leaving the loop closes the upstream socket.
 * A body that ends without a finish reason is a failure, however clean it looks.
 * @throws ModelFailure
 */
export async function* streamReply(
  chat: ChatOpenAI,
  prompt: Prompt,
  limits: StreamLimits,
  signal: AbortSignal,
): AsyncGenerator<string, StreamEnd> {
  const deadline = new Deadline(signal)
  const endsAt = performance.now() + limits.totalMs
  const left = () => endsAt - performance.now()
  let reason: unknown
  let tokens: number | null = null
  let spoke = false
  try {
    deadline.set(Math.min(limits.firstTokenMs, limits.totalMs))
    // Not `stream()`: for every token it races a promise against the signal, passes a web stream and joins all chunks so far, a
    // quarter of the whole cost (`npm run bench:stream`, November 2026). This one has no callbacks, and so no tracing either.
    for await (const { text, message, generationInfo } of chat._streamResponseChunks(toMessages(prompt), { signal: deadline.signal })) {
      reason = generationInfo?.finish_reason ?? reason
      if (AIMessageChunk.isInstance(message)) tokens = message.usage_metadata?.total_tokens ?? tokens
      if (text === '') continue
      spoke = true
      deadline.set(Math.min(limits.gapMs, left()))
      yield text
      // The time that our own reader took is not the provider's.
      deadline.set(Math.min(limits.gapMs, left()))
    }
  } catch (error) {
    throw deadline.failure ?? toFailure(error)
  } finally {
    deadline.release()
  }
  // An aborted body may end without throwing.
  if (deadline.failure) throw deadline.failure
  if (!spoke || (reason !== 'stop' && reason !== 'length')) throw new ModelFailure('provider')
  return { reason, tokens }
}
