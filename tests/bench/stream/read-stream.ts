import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { type Delta, nowMs, type ReadStream } from './contract'

const agent = new Agent({ keepAlive: true })

type Piece = { readonly bytes: Buffer; readonly at: number }

/** Opens one stream and reads it to its end; parses only then, so that reading stays cheap. `id` is what the provider will see. */
export async function readStream(url: string, id: string): Promise<ReadStream> {
  const pieces: Piece[] = []
  const askedAt = nowMs()
  try {
    const req = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' } })
    req.end(JSON.stringify({ id: id.replace(/^bench-/, '') }))
    const [res] = (await once(req, 'response')) as [IncomingMessage]
    res.on('data', (bytes: Buffer) => pieces.push({ bytes, at: nowMs() }))
    await once(res, 'end')
    const frames = framesOf(pieces)
    const failure = res.statusCode === 200 ? failureOf(frames, pieces) : `status ${res.statusCode}`
    return { id, askedAt, deltas: frames.flatMap(deltaOf), failure }
  } catch (error) {
    return { id, askedAt, deltas: framesOf(pieces).flatMap(deltaOf), failure: String(error) }
  }
}

/** The `data:` frames, each at the time when its last byte came. */
function framesOf(pieces: readonly Piece[]): Delta[] {
  const frames: Delta[] = []
  const decoder = new TextDecoder()
  let rest = ''
  for (const { bytes, at } of pieces) {
    const parts = (rest + decoder.decode(bytes, { stream: true })).split('\n\n')
    rest = parts.pop() ?? ''
    for (const part of parts) if (part.startsWith('data: ')) frames.push({ text: part.slice(6), at })
  }
  return frames
}

type Frame = { type?: string; delta?: unknown; choices?: { delta?: { content?: unknown } }[] }

/** The text of a frame, whichever route framed it: the provider's chunk, a UI message event, or `{delta}`. */
function deltaOf({ text, at }: Delta): Delta[] {
  if (text === '[DONE]') return []
  const frame = JSON.parse(text) as Frame
  const words = frame.choices ? frame.choices[0]?.delta?.content : frame.delta
  return typeof words === 'string' && words !== '' ? [{ text: words, at }] : []
}

function failureOf(frames: readonly Delta[], pieces: readonly Piece[]): string | null {
  if (frames.at(-1)?.text !== '[DONE]') return `cut: ${pieces.at(-1)?.bytes.toString().slice(-80)}`
  return frames.find(({ text }) => text.startsWith('{"type":"error"'))?.text ?? null
}
