import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const { scripts, knip } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { cycles: string }; knip: { rules: object } }
const [NAME, ...FLAGS] = scripts.cycles.split(' ')
let project: string
beforeAll(() => {
  mkdirSync('test-results', { recursive: true })
  project = mkdtempSync(path.join('test-results', 'cycles-'))
  writeFileSync(
    path.join(project, 'package.json'),
    JSON.stringify({ name: 'planted', main: 'one.ts', type: 'module', knip: { rules: knip.rules } }),
  )
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

/** What `npm run cycles` answers for two modules. */
function check(one: string, two: string): number | null {
  writeFileSync(path.join(project, 'one.ts'), one)
  writeFileSync(path.join(project, 'two.ts'), two)
  return spawnSync(process.execPath, [path.resolve('node_modules', NAME!, 'bin', `${NAME}.js`), ...FLAGS], { cwd: project }).status
}

describe('two modules that import each other', { timeout: 60_000 }, () => {
  test('are caught', () => {
    expect(check(`import { b } from './two'\nexport const a = () => b\n`, `import { a } from './one'\nexport const b = () => a\n`)).toBe(1)
  })
  test('pass when one needs only a type, which is gone when the program runs', () => {
    expect(
      check(
        `import { b } from './two'\nexport type A = 1\nexport const a = b\n`,
        `import type { A } from './one'\nexport const b: A = 1\n`,
      ),
    ).toBe(0)
  })
  test('pass when only one imports the other', () => {
    expect(check(`import { b } from './two'\nexport const a = b\n`, `export const b = 1\n`)).toBe(0)
  })
})
