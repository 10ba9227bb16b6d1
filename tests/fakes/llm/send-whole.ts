import { setTimeout as sleep } from 'node:timers/promises'
import { type Exchange, cutOff, fallSilent, isGone, waitUntil, write } from './exchange'
import { tokenise } from './chat'
import type { Reply } from './contract'
import { usageOf } from './usage'

const NEVER_ENDING_MS = 2
/** Bodies that break off do so where the model's words begin. */
const CONTENT = 'content":"'

/** The body of a completion that is not streamed. */
export function completionBody({ id, request }: Exchange, said: Reply): object {
  const isFailing = request.fault === 'error-mid-stream'
  const text = isFailing ? said.text.slice(0, said.text.length / 2) : said.text
  const call = { id: 'call_1', type: 'function', function: { name: said.toolName, arguments: text } }
  const message = said.toolName === null ? { role: 'assistant', content: text } : { role: 'assistant', content: null, tool_calls: [call] }
  const finish = isFailing ? 'error' : said.toolName !== null && said.finish === 'stop' ? 'tool_calls' : said.finish
  const error = isFailing ? { error: { code: 502, message: 'Provider disconnected' } } : {}
  return {
    id,
    provider: 'Stand-in',
    model: request.body.model,
    object: 'chat.completion',
    created: 1_790_000_000,
    choices: [{ index: 0, message, finish_reason: finish, native_finish_reason: finish, logprobs: null, ...error }],
    usage: usageOf(request.body, tokenise(text).length),
  }
}

/** Sends a JSON body in one piece, or as the request's fault wants it. */
export async function sendWhole(exchange: Exchange, body: object): Promise<void> {
  const { res, request, pace } = exchange
  const { fault } = request
  if (fault === 'stall-headers' || fault === 'stall') return fallSilent(exchange)
  if (pace.firstToken > 0) await waitUntil(performance.now() + pace.firstToken)
  if (isGone(exchange)) return
  const json = JSON.stringify(body)
  res.writeHead(200, { 'content-type': 'application/json', 'x-generation-id': exchange.id })
  if (fault !== 'cut' && fault !== 'eof' && fault !== 'stall-mid-stream' && fault !== 'never-ending') {
    request.tokensSent = tokenise(json).length
    res.end(json)
    return
  }
  await write(exchange, json.slice(0, json.indexOf(CONTENT) + CONTENT.length))
  if (fault === 'cut') return cutOff(exchange)
  if (fault === 'eof') return void res.end()
  if (fault === 'stall-mid-stream') return fallSilent(exchange)
  while (!isGone(exchange)) {
    request.tokensSent++
    await write(exchange, ' et encore')
    await sleep(NEVER_ENDING_MS)
  }
}
