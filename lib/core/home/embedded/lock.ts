import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { lock } from 'proper-lockfile'
import { z } from 'zod'
import { HomeError } from '../home'

/** A holder that has not shown a sign of life for so long is dead, and its lock is taken over. */
const STALE_MS = 10_000

const Holder = z.object({ host: z.string(), pid: z.number().int(), startedAt: z.string() })
type Holder = z.infer<typeof Holder>

/**
 * Takes the data folder for the life of this process. PGlite itself has no lock: two processes on one folder lose
 * acknowledged rows (measured, November 2026).
 * @returns releases the lock
 * @throws HomeError when another process holds it
 */
export async function lockFolder(folder: string, onLost: (error: Error) => void): Promise<() => Promise<void>> {
  const lockPath = path.join(folder, 'home.lock')
  const holderPath = path.join(folder, 'home.lock.json')
  const left = await readHolder(holderPath)
  if (left && (await isDead(left))) await clearDead(lockPath, holderPath)
  // A holder on another machine or in another container gives no sign but the lock's age: wait that long for it to die.
  const elsewhere = left !== null && left.host !== hostname()
  try {
    const release = await lock(folder, {
      lockfilePath: lockPath,
      stale: STALE_MS,
      update: STALE_MS / 5,
      retries: { retries: elsewhere ? 12 : 0, minTimeout: 1_000, maxTimeout: 1_000, factor: 1 },
      onCompromised: onLost,
    })
    await writeFile(holderPath, JSON.stringify(await thisProcess()), { mode: 0o600 })
    return async () => {
      await rm(holderPath, { force: true })
      await release()
    }
  } catch (cause) {
    throw new HomeError(
      `The data folder ${folder} is in use by another StageFlow process: stop that one first, or set STAGEFLOW_DATA_DIR to another folder.`,
      { cause },
    )
  }
}

async function readHolder(holderPath: string): Promise<Holder | null> {
  const text = await readFile(holderPath, 'utf8').catch(() => '')
  try {
    return Holder.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const thisProcess = async (): Promise<Holder> => ({ host: hostname(), pid: process.pid, startedAt: await startOf(process.pid) })

/** When a process started, as the kernel counts it; a pid alone may be somebody else's by now. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

async function isDead(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
  const startedAt = await startOf(holder.pid)
  return startedAt !== '' && holder.startedAt !== '' && startedAt !== holder.startedAt
}

/** Only one process at a time clears, and it looks again first: else two could each remove the other's new lock. */
async function clearDead(lockPath: string, holderPath: string): Promise<void> {
  const guard = `${lockPath}.takeover`
  try {
    await mkdir(guard)
  } catch {
    return
  }
  try {
    const holder = await readHolder(holderPath)
    if (holder && (await isDead(holder))) {
      await rmdir(lockPath).catch(() => {})
      await rm(holderPath, { force: true })
    }
  } finally {
    await rmdir(guard).catch(() => {})
  }
}
