import { AppError } from './errors'

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u2060\uFEFF]|[\u{E0000}-\u{E007F}]/gu

/**
 * Text as we store it: no control or invisible characters (Postgres refuses NUL; hidden tags carry hidden instructions,
 * OWASP LLM01:2026), no half of a surrogate pair, line ends as \n.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '')
}

/**
 * The body of a request, read up to a limit in bytes: JSON, or a form where the route takes one.
 * @throws AppError `wrong_content_type`, `too_large` or `malformed_json`
 */
export async function readBody(request: Request, options: { maxBytes: number; form: boolean }): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (options.form && type === 'application/x-www-form-urlencoded') {
    return Object.fromEntries([...new URLSearchParams(await readText(request, options.maxBytes))].map(([k, v]) => [k, cleanText(v)]))
  }
  if (type !== 'application/json') throw new AppError('wrong_content_type')
  const text = await readText(request, options.maxBytes)
  try {
    return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value))
  } catch {
    throw new AppError('malformed_json')
  }
}

/**
 * The text of a body as it came, up to a limit in bytes, for what has to be kept to the byte.
 * @throws AppError `too_large`
 */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  return new TextDecoder().decode(await readBytes(request, maxBytes))
}

/** The bytes of a request, up to a limit. @throws AppError `too_large` */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw new AppError('too_large')
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new AppError('too_large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
