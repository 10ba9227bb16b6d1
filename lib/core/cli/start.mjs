// `npm start`: builds when there is no build of these sources, then serves until it is told to stop.
import { createServer } from 'node:http'
import process from 'node:process'
import { buildIfNeeded } from './build.mjs'

const GRACE_MS = 10_000
const HOME = Symbol.for('stageflow.home')

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) fail(`Node ${process.versions.node} is too old: StageFlow needs Node 20.19 or newer.`)

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
const port = readPort()
process.env.PORT = String(port)

// First of all: nobody should wait for a build, or have the data opened, to read that the port is taken.
const probe = createServer()
await listen(probe)
await new Promise((resolve) => probe.close(resolve))
buildIfNeeded()
const { default: next } = await import('next')
const app = next({ dev: false, dir: process.cwd(), port, hostname: process.env.HOSTNAME_BIND ?? '0.0.0.0' })
await app.prepare()
// Next opens the home beside its own preparation (instrumentation.ts); a home that refuses ends the process with its sentence.
while (!globalThis[HOME]) await new Promise((resolve) => setTimeout(resolve, 10))
const handle = app.getRequestHandler()
const isBehindProxy = Boolean(process.env.STAGEFLOW_ORIGIN)
const server = createServer((request, response) => {
  // Without a proxy in front, this header is whatever the client wrote: limits count the address of the connection.
  if (!isBehindProxy) request.headers['x-forwarded-for'] = request.socket.remoteAddress
  void handle(request, response)
})
await listen(server)
process.stdout.write(`StageFlow AI: http://localhost:${port}\n`)
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop())

/** Lets what runs finish, closes the data, leaves. */
async function stop() {
  const force = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  // A browser keeps its connection open after an answer: whatever falls idle is closed, not only what is idle now.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  await new Promise((resolve) => server.close(resolve))
  clearTimeout(force)
  clearInterval(sweep)
  await globalThis[HOME]?.close()
  process.exit(0)
}

function listen(server) {
  return new Promise((resolve) => {
    server.once('error', ({ code }) =>
      fail(code === 'EADDRINUSE' ? `Port ${port} is already in use: set PORT to another one.` : `The server cannot start (${code}).`),
    )
    server.listen(port, resolve)
  })
}

function readPort() {
  const given = process.argv.indexOf('--port') > 0 ? process.argv[process.argv.indexOf('--port') + 1] : (process.env.PORT ?? '3000')
  const value = Number(given)
  if (!Number.isInteger(value) || value < 1 || value > 65_535) fail(`PORT must be a number from 1 to 65535.`)
  return value
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
