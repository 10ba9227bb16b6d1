import 'server-only'
import type { ChatOpenAI } from '@langchain/openai'
import type { z } from 'zod'
import { Deadline } from './deadline'
import { isPassing, ModelFailure, toFailure } from './failure'
import { type Prompt, toMessages } from './prompt'

/** Waiting longer than this for a second try would cost more than the answer is worth. */
const MAX_WAIT_MS = 1_500

export type Structured<T> = { readonly value: T; readonly tokens: number | null }

/**
 * One answer in a fixed shape: JSON by schema first; a server that cannot do that, or whose answer does not fit, is asked once
 * more by function call; a passing failure (429, 5xx, a cut line) is tried once more, all within one time.
 * @throws ModelFailure
 */
export async function askStructured<S extends z.ZodType>(
  chat: ChatOpenAI,
  schema: S,
  name: string,
  prompt: Prompt,
  totalMs: number,
  signal: AbortSignal,
): Promise<Structured<z.infer<S>>> {
  const deadline = new Deadline(signal)
  deadline.set(totalMs)
  try {
    try {
      return await askOnce(chat, schema, name, 'jsonSchema', prompt, deadline)
    } catch (error) {
      const failure = deadline.failure ?? toFailure(error)
      const waitMs = failure.retryAfterMs ?? 200
      if (failure.kind === 'shape' || failure.kind === 'setup')
        return await askOnce(chat, schema, name, 'functionCalling', prompt, deadline)
      if (!isPassing(failure) || waitMs > MAX_WAIT_MS) throw failure
      await pause(waitMs, deadline.signal)
      return await askOnce(chat, schema, name, 'jsonSchema', prompt, deadline)
    }
  } catch (error) {
    throw deadline.failure ?? toFailure(error)
  } finally {
    deadline.release()
  }
}

async function askOnce<S extends z.ZodType>(
  chat: ChatOpenAI,
  schema: S,
  name: string,
  method: 'jsonSchema' | 'functionCalling',
  prompt: Prompt,
  deadline: Deadline,
): Promise<Structured<z.infer<S>>> {
  const structured = chat.withStructuredOutput(schema, { name, method, strict: true, includeRaw: true })
  const { raw, parsed } = await structured.invoke(toMessages(prompt), { signal: deadline.signal })
  // Whatever the library made of it, our own schema has the last word.
  const read = schema.safeParse(parsed)
  if (!read.success) throw new ModelFailure('shape')
  const usage = 'usage_metadata' in raw ? (raw.usage_metadata as { total_tokens?: number } | undefined) : undefined
  return { value: read.data, tokens: usage?.total_tokens ?? null }
}

/** Waits, or ends early when the signal aborts; the next call then fails at once. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done, { once: true })
  })
}
