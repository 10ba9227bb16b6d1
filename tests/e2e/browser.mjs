// Finds a Chromium: the one named, the system's, Playwright's own; else brings one; else says exactly what to install.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Chromium without its window: a third less work for the same pages. */
const SHELL = '/usr/bin/chromium-headless-shell'

/** Path of what the browser tests run in: Debian's headless shell where there is one, else any Chromium. */
export function findTestBrowser() {
  return !process.env.CHROMIUM_PATH && existsSync(SHELL) ? SHELL : findBrowser()
}

/** Path of a Chromium that runs here. Ends the process with one sentence when there is none and none can be had. */
export function findBrowser() {
  const found = existing()
  if (found) return found
  process.stdout.write('No Chromium here: installing one for the browser tests.\n')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 180_000 })
  if (!existing() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  const installed = existing()
  if (installed) return installed
  process.stderr.write(
    'The browser tests need Chromium. Install it with `npx playwright install --with-deps chromium` or `sudo apt-get install chromium`, or set CHROMIUM_PATH.\n',
  )
  process.exit(1)
}

function existing() {
  return [process.env.CHROMIUM_PATH, ...SYSTEM, chromium.executablePath()].find((path) => path && existsSync(path))
}
