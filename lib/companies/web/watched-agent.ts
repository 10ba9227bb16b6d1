import 'server-only'
import http from 'node:http'
import https from 'node:https'
import type { Duplex } from 'node:stream'

/** What went over the wire of one search: duck-duck-scrape looks at neither statuses nor sizes, and swallows causes. */
export type Watched = { status: number | null; errorCode: string | null; isTooLong: boolean }

type Connecting = { createConnection: (options: object, callback?: unknown) => Duplex }

/** An agent of one search: notes the latest status and a connection's error, and cuts an answer that is too long. */
export function watchedAgent(isSecure: boolean, maxBytes: number): { readonly agent: http.Agent; readonly seen: Watched } {
  const seen: Watched = { status: null, errorCode: null, isTooLong: false }
  const agent = isSecure ? new https.Agent({ keepAlive: false }) : new http.Agent({ keepAlive: false })
  const connecting = agent as unknown as Connecting
  const connect = connecting.createConnection.bind(agent)
  connecting.createConnection = (options, callback) => {
    const socket = connect(options, callback)
    let size = 0
    socket.on('data', (part: Buffer) => {
      if (size === 0) seen.status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(part.subarray(0, 16).toString('latin1'))?.[1] ?? 0)
      size += part.length
      if (size <= maxBytes) return
      seen.isTooLong = true
      socket.destroy()
    })
    socket.once('error', (error: NodeJS.ErrnoException) => (seen.errorCode = error.code ?? 'unknown'))
    return socket
  }
  return { agent, seen }
}
