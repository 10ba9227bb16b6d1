import { startApp } from '../e2e/server.mjs'

/** Runs on the app at STAGEFLOW_TEST_ORIGIN, or on one of its own with a throw-away data folder, empty unless one is made for it. */
export async function withApp(run: (origin: string) => Promise<void>, makeFolder?: () => Promise<string>): Promise<void> {
  const given = process.env.STAGEFLOW_TEST_ORIGIN
  if (given) return run(given)
  const app = await startApp(makeFolder ? { dataDir: await makeFolder() } : {})
  try {
    await run(app.origin)
  } finally {
    await app.stop()
  }
}
