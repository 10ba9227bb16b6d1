import { newMark } from '@/lib/core/model/prompt'
import { streamReply } from '@/lib/core/model/stream-reply'
import { sse, type WireEvent } from '@/lib/core/sse'
import { textDelta, textEnd, textStart } from '@/lib/tutor/wire'
import type { Handler, Order, Upstream } from '../contract'
import { openOurModel } from './our-model'
import { questionOf, SYSTEM, TEMPERATURE } from './question'

const LIMITS = { firstTokenMs: 4_000, gapMs: 3_000, totalMs: 60_000 }

/** The app's relay alone: its model client, its timers, its events, its framing; no gate, no database. */
export function openOurs(upstream: Upstream): Handler {
  const model = openOurModel(upstream)
  return async (request) => {
    const { id } = (await request.json()) as Order
    const chat = await model.chat({ temperature: TEMPERATURE, maxTokens: upstream.tokens })
    const prompt = { system: SYSTEM, document: { question: questionOf(id) }, mark: newMark() }
    return sse(eventsOf(streamReply(chat, prompt, LIMITS, request.signal)))
  }
}

async function* eventsOf(words: AsyncIterable<string>): AsyncGenerator<WireEvent> {
  yield textStart(1)
  for await (const word of words) yield textDelta(1, word)
  yield textEnd(1)
}
