import { test as base } from 'playwright/test'
import { startFakeCompanies, type FakeCompanies } from '../fakes/companies/server'
import { filledFolder } from '../fixtures/sirene/filled-folder'
import { startApp, type RunningApp } from './server.mjs'

/** Addresses where nobody listens: as on a machine without a network, a connection is refused at once. */
const NOBODY = {
  RECHERCHE_ENTREPRISES_URL: 'http://127.0.0.1:9',
  GEO_COMMUNES_URL: 'http://127.0.0.1:9',
  GEOCODAGE_URL: 'http://127.0.0.1:9',
  WEB_SEARCH: 'off',
}

/** An app with an index of one département and no network, one that has only the stand-in of the State's API, one that has nothing. */
type Apps = { indexed: RunningApp; live: { app: RunningApp; fake: FakeCompanies }; bare: RunningApp }

const START_MS = 240_000

export const test = base.extend<object, Apps>({
  indexed: [
    async ({}, run) => {
      const app = await startApp({ dataDir: await filledFolder(), env: NOBODY })
      await run(app)
      await app.stop()
    },
    { scope: 'worker', timeout: START_MS },
  ],
  live: [
    async ({}, run) => {
      const fake = await startFakeCompanies()
      const app = await startApp({ env: { ...fake.env } })
      await run({ app, fake })
      await app.stop()
      await fake.close()
    },
    { scope: 'worker', timeout: START_MS },
  ],
  bare: [
    async ({}, run) => {
      const app = await startApp({ env: NOBODY })
      await run(app)
      await app.stop()
    },
    { scope: 'worker', timeout: START_MS },
  ],
})

/** A new account at this app, with its session in the cookies of this page. */
export async function signUpAtApp(page: import('playwright/test').Page, origin: string): Promise<void> {
  const response = await page.request.post(`${origin}/api/account/sign-up`, {
    data: { email: `e2e-${crypto.randomUUID()}@example.org`, password: 'une phrase secrète', role: 'student', is15OrOver: true },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  if (response.status() !== 201) throw new Error(`sign-up answered ${response.status()}`)
}
