import type { Handler, Order, Upstream } from '../contract'
import { questionOf, SYSTEM, TEMPERATURE, UNCOMPRESSED } from './question'

/** The floor: the provider's bytes, passed through unread. */
export function openRaw({ baseUrl, apiKey, model, tokens }: Upstream): Handler {
  return async (request) => {
    const { id } = (await request.json()) as Order
    const messages = [
      { role: 'system', content: SYSTEM },
      { role: 'user', content: questionOf(id) },
    ]
    const upstream = await fetch(`${baseUrl}/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        model,
        messages,
        temperature: TEMPERATURE,
        max_tokens: tokens,
        stream: true,
        stream_options: { include_usage: true },
      }),
      signal: request.signal,
    })
    return new Response(upstream.body, { status: upstream.status, headers: UNCOMPRESSED })
  }
}
