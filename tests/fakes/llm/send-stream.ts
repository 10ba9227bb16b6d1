import type { Reply } from './contract'
import { tokenise } from './chat'
import { type Exchange, cutOff, fallSilent, isGone, keepWaiting, waitUntil, write } from './exchange'
import { usageOf } from './usage'

/** A stream without an end must not melt the machine that runs the test. */
const NEVER_ENDING_TOKEN_MS = 2
const NEVER_ENDING = [' et', ' puis', ' encore', ' voilà,']

function chunk({ id, request }: Exchange, delta: object, finishReason: string | null, more: object = {}): string {
  const choices = [{ index: 0, delta, finish_reason: finishReason, native_finish_reason: finishReason, logprobs: null }]
  const head = { id, provider: 'Stand-in', model: request.body.model, object: 'chat.completion.chunk', created: 1_790_000_000 }
  return `data: ${JSON.stringify({ ...head, choices, ...more })}\n\n`
}

function deltaOf(token: string, toolName: string | null, isFirst: boolean): object {
  if (toolName === null) return { role: 'assistant', content: token }
  const call = isFirst
    ? { id: 'call_1', type: 'function', function: { name: toolName, arguments: token } }
    : { function: { arguments: token } }
  return { role: 'assistant', content: null, tool_calls: [{ index: 0, ...call }] }
}

type Cadence = { toolName: string | null; firstMs: number; everyMs: number }

async function sendTokens(exchange: Exchange, tokens: Iterable<string>, { toolName, firstMs, everyMs }: Cadence) {
  const { request } = exchange
  for (const token of tokens) {
    await waitUntil(firstMs + request.tokensSent * everyMs)
    if (isGone(exchange)) return
    await write(exchange, chunk(exchange, deltaOf(token, toolName, request.tokensSent === 0), null))
    request.tokensSent++
  }
}

function* babble(tokens: readonly string[]): Generator<string> {
  yield* tokens.map((t) => t.replace(/[?!.]+$/, ','))
  for (let n = 0; ; n++) yield NEVER_ENDING[n % NEVER_ENDING.length]!
}

/** The faults that strike when half of the tokens are out. True when the answer is over with it. */
async function strikeMidStream(exchange: Exchange): Promise<boolean> {
  switch (exchange.request.fault) {
    case 'error-mid-stream':
      await write(
        exchange,
        chunk(exchange, { content: '' }, 'error', { error: { code: 'server_error', message: 'Provider disconnected' } }),
      )
      exchange.res.end()
      return true
    case 'bad-json':
      await write(exchange, 'data: {"id":"gen-x","choices":[{"delta":{"content":\n\n')
      exchange.res.end('data: [DONE]\n\n')
      return true
    case 'cut':
      await cutOff(exchange)
      return true
    case 'eof':
      exchange.res.end()
      return true
    case 'stall-mid-stream':
      await keepWaiting(exchange)
      return true
    default:
      return false
  }
}

/** Streams a reply as OpenRouter does (comments while it waits, usage chunk when asked, `[DONE]`), or as its fault wants it. */
export async function sendStream(exchange: Exchange, said: Reply): Promise<void> {
  const { res, request, pace } = exchange
  if (request.fault === 'stall-headers') return fallSilent(exchange)
  res.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache', 'x-generation-id': exchange.id })
  const firstMs = performance.now() + pace.firstToken
  await write(exchange, ': OPENROUTER PROCESSING\n\n')
  await keepWaiting(exchange, request.fault === 'stall' ? Infinity : firstMs)
  const tokens = tokenise(said.text)
  if (request.fault === 'never-ending') {
    const everyMs = Math.max(pace.perToken, NEVER_ENDING_TOKEN_MS)
    return sendTokens(exchange, babble(tokens), { toolName: said.toolName, firstMs, everyMs })
  }
  const half = Math.ceil(tokens.length / 2)
  const cadence = { toolName: said.toolName, firstMs, everyMs: pace.perToken }
  await sendTokens(exchange, tokens.slice(0, half), cadence)
  if (isGone(exchange) || (await strikeMidStream(exchange))) return
  await sendTokens(exchange, tokens.slice(half), cadence)
  const finish = said.toolName !== null && said.finish === 'stop' ? 'tool_calls' : said.finish
  await write(exchange, chunk(exchange, { role: 'assistant', content: '' }, finish))
  // OpenRouter's usage chunk carries a choice, OpenAI's does not: the stricter reader must cope with the first.
  const usage = { usage: usageOf(request.body, tokens.length) }
  if (request.body.stream_options?.include_usage) await write(exchange, chunk(exchange, { role: 'assistant', content: '' }, null, usage))
  if (!isGone(exchange)) res.end('data: [DONE]\n\n')
}
