import { AsyncLocalStorage } from 'node:async_hooks'
import { log } from '../../log'

const inside = new AsyncLocalStorage<true>()
const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const
let patched = false

/** A failed statement carries its parameters: a student's words. */
const isDatabaseFailure = (value: unknown) => typeof value === 'object' && value !== null && 'params' in value && 'query' in value

/**
 * Runs a call of @supabase/lite with the console closed to it: it prints failing SQL with its parameters, which are
 * what students wrote. Only the SQLSTATE reaches the log.
 */
export function quietly<T>(run: () => T): T {
  if (!patched) patchConsole()
  return inside.run(true, run)
}

function patchConsole(): void {
  patched = true
  for (const method of METHODS) {
    const print = console[method].bind(console)
    console[method] = (...args: unknown[]) => {
      const failure = args.find(isDatabaseFailure)
      if (!inside.getStore() && !failure) return print(...args)
      const code = failure && typeof failure === 'object' && 'code' in failure ? String(failure.code) : undefined
      if (method === 'error' || failure) log('warn', 'database.refused', { code })
    }
  }
}
