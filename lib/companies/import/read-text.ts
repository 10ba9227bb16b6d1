import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { createGunzip } from 'node:zlib'
import { ImportFailure } from './failure'

/**
 * The text of a file, plain or gzip, chunk by chunk. UTF-8; or Windows-1252 when the first letters beyond ASCII are not UTF-8.
 * @throws ImportFailure for a file cut in the middle or in another encoding
 */
export async function* readText(file: string): AsyncGenerator<string> {
  const name = path.basename(file)
  const source = createReadStream(file, { highWaterMark: 256 * 1024 })
  const bytes = (await isGzip(file)) ? source.pipe(createGunzip()) : source
  if (bytes !== source) source.on('error', (error) => bytes.destroy(error))
  let decoder = new TextDecoder('utf-8', { fatal: true })
  let settled = false
  let last = 10
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      if (chunk.includes(0)) throw unreadable(name)
      last = chunk[chunk.length - 1] ?? last
      try {
        const text = decoder.decode(chunk, { stream: true })
        settled ||= chunk.some((byte) => byte > 127)
        yield text
      } catch {
        if (settled) throw unreadable(name)
        decoder = new TextDecoder('windows-1252', { fatal: true })
        settled = true
        yield decoder.decode(chunk, { stream: true })
      }
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^Z_/.test(String(error.code))) throw cut(name)
    throw error
  } finally {
    source.destroy()
  }
  if (last !== 10) throw cut(name)
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await handle.close()
  }
}

const unreadable = (file: string) => new ImportFailure('encoding', { file })

const cut = (file: string) => new ImportFailure('cut', { file })
