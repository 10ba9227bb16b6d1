import { defineConfig } from 'playwright/test'

const launch = {
  executablePath: process.env.CHROMIUM_PATH,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: '../test-results/e2e',
  workers: 2,
  fullyParallel: true,
  // What a slow machine with two cores needs.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: process.env.STAGEFLOW_TEST_ORIGIN,
    locale: 'fr-FR',
    launchOptions: launch,
    // A trace takes a snapshot at every step, of every test, in case it fails: `--trace retain-on-failure` when one is to be looked into.
    screenshot: 'only-on-failure',
  },
})
