/** Next calls this once when a server starts, never while it builds pages. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openForServer } = await import('./lib/core/home/open-for-server')
  await openForServer()
  const { warmModel } = await import('./lib/core/model/warm-model')
  await warmModel()
}
