import { readEnv } from '../env'
import { startHome } from './start-home'

/**
 * Opens the home when a server starts. `next build` starts workers that load the same code: they must never touch live data.
 * A home that cannot be opened ends the process with one sentence and exit code 1.
 */
export async function openForServer(): Promise<void> {
  try {
    const env = readEnv()
    if (env.NEXT_PHASE === 'phase-production-build') return
    await startHome(env)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
