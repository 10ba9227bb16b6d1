import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

const lint = async (filePath: string, code: string) => {
  const [result] = await new ESLint().lintText(code, { filePath })
  return result!.messages.map((m) => m.ruleId)
}

const PATHS = 'import/no-restricted-paths'

describe('the dependency rule of the house is enforced', { timeout: 60_000 }, () => {
  test.each([
    ['lib never imports components', 'lib/skills/rules.ts', `import { Button } from '@/components/ui/button'\nexport const x = Button\n`],
    ['lib never imports app', 'lib/skills/service.ts', `import { GET } from '@/app/api/health/route'\nexport const x = GET\n`],
    [
      'components never import a service',
      'components/ui/button.tsx',
      `import { getJourney } from '@/lib/journey/service'\nexport const x = getJourney\n`,
    ],
    [
      'components never import a repo',
      'components/ui/button.tsx',
      `import { listProgress } from '@/lib/journey/repo'\nexport const x = listProgress\n`,
    ],
    [
      'components never import app',
      'components/ui/button.tsx',
      `import { fontVariables } from '@/app/fonts'\nexport const x = fontVariables\n`,
    ],
    ['rules are pure', 'lib/journey/rules.ts', `import { listProgress } from '@/lib/journey/repo'\nexport const x = listProgress\n`],
    ['schemas are pure', 'lib/journey/schema.ts', `import { getJourney } from '@/lib/journey/service'\nexport const x = getJourney\n`],
    [
      'the tutor engine knows no server',
      'lib/tutor/plan/plan.ts',
      `import { beginTurn } from '@/lib/tutor/repo'\nexport const x = beginTurn\n`,
    ],
    [
      'app never imports a repo',
      'app/api/health/route.ts',
      `import { listProgress } from '@/lib/journey/repo'\nexport const x = listProgress\n`,
    ],
    [
      'only lib/core knows the embedded home',
      'lib/account/service.ts',
      `import { openEmbeddedHome } from '@/lib/core/home/embedded/open'\nexport const x = openEmbeddedHome\n`,
    ],
  ])('%s', async (_name, file, code) => {
    expect(await lint(file, code)).toContain(PATHS)
  })
  test('the environment is read in one place', async () => {
    expect(await lint('lib/journey/service.ts', 'export const x = process.env.PORT\n')).toContain('no-restricted-syntax')
    expect(await lint('lib/core/env.ts', 'export const x = process.env.PORT\n')).not.toContain('no-restricted-syntax')
  })
  test('nothing prints to the console', async () => {
    expect(await lint('lib/journey/service.ts', 'console.log(1)\n')).toContain('no-console')
  })
  test.each([
    ['lib/journey/service.ts', `import { LINES } from './lines'\nexport const x = LINES\n`],
    ['lib/tutor/plan/plan.ts', `import { getStation } from '@/lib/journey/lines'\nexport const x = getStation\n`],
    ['components/ui/button.tsx', `import { getStation } from '@/lib/journey/lines'\nexport const x = getStation\n`],
    ['app/api/health/route.ts', `import { getJourney } from '@/lib/journey/service'\nexport const x = getJourney\n`],
  ])('a module that keeps the rule passes: %s', async (file, code) => {
    expect(await lint(file, code)).not.toContain(PATHS)
  })
})
