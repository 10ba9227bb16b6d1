// `npm run test:e2e`: a browser, a built app on a throw-away data folder, then Playwright.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { findTestBrowser } from './browser.mjs'
import { freePort, startApp } from './server.mjs'

const browser = findTestBrowser()
// With an origin the app takes a proxy's word for who connects: the tests' many sign-ups come from many addresses.
const port = await freePort()
const app = await startApp({ port, env: { STAGEFLOW_ORIGIN: `http://localhost:${port}` } })
process.stdout.write(`App ready in ${Math.round(app.readyMs)} ms at ${app.origin}\n`)
const { status } = spawnSync(
  process.execPath,
  [
    path.join('node_modules', 'playwright', 'cli.js'),
    'test',
    '--config',
    path.join('tests', 'playwright.config.ts'),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: browser, STAGEFLOW_TEST_ORIGIN: app.origin } },
)
await app.stop()
process.exit(status ?? 1)
