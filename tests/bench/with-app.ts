import { startApp } from '../e2e/server.mjs'

/** Runs on the app at STAGEFLOW_TEST_ORIGIN, or on one of its own with a throw-away data folder. */
export async function withApp(run: (origin: string) => Promise<void>): Promise<void> {
  const given = process.env.STAGEFLOW_TEST_ORIGIN
  if (given) return run(given)
  const app = await startApp()
  try {
    await run(app.origin)
  } finally {
    await app.stop()
  }
}
