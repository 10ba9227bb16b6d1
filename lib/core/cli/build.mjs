// Builds the app when there is no build of these sources yet. Run by itself it only builds; `npm start` calls it first.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'package.json',
  'package-lock.json',
  'next.config.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
  'instrumentation.ts',
  'proxy.ts',
]
const STAMP = path.join('.next', 'sources.sha256')

/** Builds unless the last build was made from exactly these sources. Ends the process when the build fails. */
export function buildIfNeeded() {
  const digest = digestOf(SOURCES)
  const isBuilt = existsSync(path.join('.next', 'BUILD_ID')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest
  if (isBuilt) return
  process.stdout.write('StageFlow AI: building, once…\n')
  const { status } = spawnSync(process.execPath, [path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(STAMP, digest)
}

function digestOf(sources) {
  const hash = createHash('sha256')
  const add = (file) => {
    if (!existsSync(file)) return
    if (statSync(file).isDirectory())
      return readdirSync(file)
        .sort()
        .forEach((name) => add(path.join(file, name)))
    hash.update(`${file}\0`).update(readFileSync(file))
  }
  sources.forEach(add)
  return hash.digest('hex')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) buildIfNeeded()
