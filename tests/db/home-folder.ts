import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { InMemoryEmailDriver } from '@supabase/lite'
import { openEmbeddedHome, type EmbeddedHome } from '@/lib/core/home/embedded/open'
import { HomeError } from '@/lib/core/home/home'
import { ORIGIN } from '../fixtures/database'

const made: string[] = []

/** A path for a data folder that `removeFolders` clears away; with `from`, a copy of that folder. */
export function newFolder(from?: string): string {
  const parent = mkdtempSync(path.join(tmpdir(), 'stageflow-home-'))
  made.push(parent)
  const folder = path.join(parent, 'data')
  if (from) cpSync(from, folder, { recursive: true })
  return folder
}

export function removeFolders(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
}

export const openAt = (dataDir: string): Promise<EmbeddedHome> =>
  openEmbeddedHome({ dataDir, origin: ORIGIN, email: new InMemoryEmailDriver() })

/** What a home that must not open says. @throws Error when it opens, or fails in another way than with a HomeError */
export async function refusalAt(dataDir: string): Promise<string> {
  const outcome = await openAt(dataDir).catch((error: unknown) => error)
  if (outcome instanceof HomeError) return outcome.message
  if (outcome instanceof Error) throw new Error('Another failure than a HomeError leaked.', { cause: outcome })
  await (outcome as EmbeddedHome).close()
  throw new Error('The home opened.')
}

/** One sentence or two for the person at the terminal: a line, no stack. */
export const ONE_LINE = /^[A-Z][^\n]+\.$/

/** Fingerprint of files, relative to a folder. */
export function fingerprint(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(path.join(folder, file)))
  return hash.digest('hex')
}

export type HomeProcess = {
  readonly child: ChildProcessWithoutNullStreams
  readonly stdout: () => string
  readonly stderr: () => string
  readonly ended: Promise<number | null>
}

/** Starts a process of its own on a folder; see `fixtures/home-process.ts` for the tasks. */
export function startProcess(dataDir: string, task: 'serve' | 'refuse' | 'open', words = ''): HomeProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/fixtures/home-process.ts', task, words], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH, STAGEFLOW_DATA_DIR: dataDir },
  })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  return {
    child,
    stdout: () => Buffer.concat(out).toString(),
    stderr: () => Buffer.concat(err).toString(),
    ended: new Promise((resolve) => child.on('close', resolve)),
  }
}

/** Waits until something is so, looking every 10 ms. */
export async function until(isSo: () => boolean, what: string, timeoutMs = 60_000): Promise<void> {
  const deadline = performance.now() + timeoutMs
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
