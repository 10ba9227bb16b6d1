import type { ChildProcess } from 'node:child_process'

/** The start command, relative to the project. */
export const START: string

export function freePort(): Promise<number>

export type RunningApp = {
  readonly origin: string
  readonly dataDir: string
  readonly child: ChildProcess
  /** Everything the app wrote, to stdout and stderr. */
  readonly output: { readonly text: string }
  readonly exited: Promise<number | null>
  /** Milliseconds from the start of the process to a 200 on `/api/health`. */
  readonly readyMs: number
  /** Stops it as a person would (SIGTERM) and forgets its data unless told. Returns the exit code. */
  readonly stop: (options?: { keepData?: boolean }) => Promise<number | null>
}

/** @throws Error with the app's output when it ends or does not answer in time */
export function startApp(options?: {
  dataDir?: string
  port?: number
  env?: Readonly<Record<string, string | undefined>>
  timeoutMs?: number
}): Promise<RunningApp>
