// Starts the built app on a data folder of its own, as `npm start` does, and waits until it answers.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

export const START = path.join('lib', 'core', 'cli', 'start.mjs')

// Whoever has a model set on this machine does not have it in an app under test, unless the test says so.
const NO_MODEL = { LLM_API_KEY: '', LLM_MODEL: '' }
// A password hash of full strength takes a tenth of a second of a busy machine, at each of a hundred sign-ups.
const CHEAP_HASH = { LITE_AUTH_BCRYPT_COST: '4' }

/** A port that is free right now. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** @returns the running app: its origin, its process, what it logged, and how to stop it and forget its data */
export async function startApp({ dataDir = mkdtempSync(path.join(tmpdir(), 'stageflow-')), port, env = {}, timeoutMs = 240_000 } = {}) {
  const chosen = port ?? (await freePort())
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, ...NO_MODEL, ...CHEAP_HASH, PORT: String(chosen), STAGEFLOW_DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { text: '' }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output.text += chunk))
  const origin = `http://localhost:${chosen}`
  const exited = new Promise((resolve) => child.once('exit', (code) => resolve(code)))
  const startedAt = performance.now()
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The app ended with code ${child.exitCode}:\n${output.text}`)
    const isUp = await fetch(`${origin}/api/health`).then(
      (r) => r.ok,
      () => false,
    )
    if (isUp) break
    if (performance.now() - startedAt > timeoutMs) throw new Error(`The app did not answer in ${timeoutMs} ms:\n${output.text}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    origin,
    dataDir,
    child,
    output,
    exited,
    readyMs: performance.now() - startedAt,
    stop: async ({ keepData = false } = {}) => {
      child.kill('SIGTERM')
      const code = await exited
      if (!keepData) rmSync(dataDir, { recursive: true, force: true })
      return code
    },
  }
}
