import { spawn } from 'node:child_process'
import { startApp, freePort, START, type RunningApp } from '../e2e/server.mjs'

const running: RunningApp[] = []

/** Starts the built app as `npm start` does; `killAll` ends it whatever happened in the test. */
export async function start(dataDir: string, env: Record<string, string> = {}): Promise<RunningApp> {
  const app = await startApp({ dataDir, env, timeoutMs: 60_000 })
  running.push(app)
  return app
}

export async function killAll(): Promise<void> {
  for (const { child, exited } of running.splice(0)) {
    child.kill('SIGKILL')
    await exited
  }
}

/** As a power cut to the process would: no handler runs. */
export async function killNow({ child, exited }: RunningApp): Promise<void> {
  child.kill('SIGKILL')
  await exited
}

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Starts the app where it must refuse to run, and waits for its end. */
export async function startToEnd(dataDir: string, env: Record<string, string> = {}): Promise<Ended> {
  const port = String(await freePort())
  const child = spawn(process.execPath, [START], { env: { ...process.env, PORT: port, STAGEFLOW_DATA_DIR: dataDir, ...env } })
  const deadline = setTimeout(() => child.kill('SIGKILL'), 60_000)
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearTimeout(deadline)
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }
}

/** A line of a stack trace, whatever the colour it is printed in. */
export const STACK_LINE = /^\W*at .+:\d+/m
