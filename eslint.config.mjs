import next from 'eslint-config-next'
import nextTs from 'eslint-config-next/typescript'

const zone = (target, from, message) => ({ target, from, message })
const HOMES = ['./lib/core/home/**/*', './lib/core/{supabase,viewer}.ts']
const SERVER = ['./lib/**/{repo,service}.ts', './lib/**/*-{repo,service}.ts', './lib/core/model/**/*', ...HOMES]

/** The dependency rule of the house: see README, « Where a change goes ». tests/unit/house plants violations and sees them caught. */
const zones = [
  zone('./lib/**/*', ['./app/**/*', './components/**/*'], 'lib never imports the interface'),
  zone('./components/**/*', ['./app/**/*'], 'components never import app'),
  zone('./components/**/*', SERVER, 'components take data as props'),
  zone('./lib/*/{schema,rules}.ts', SERVER, 'schema and rules are pure'),
  zone('./lib/tutor/{text,guard,assess,verify,plan,speak,redact,gate}/**/*', [...SERVER, './lib/core/**/*'], 'the engine knows no server'),
  zone('./app/**/*', ['./lib/**/repo.ts', './lib/**/*-repo.ts'], 'routes and pages go through a service'),
  zone('./lib/!(core)/**/*', ['./lib/core/home/embedded/**/*'], 'only lib/core knows the homes'),
]

const config = [
  ...next,
  ...nextTs,
  { ignores: ['.next/**', 'next-env.d.ts', '.stageflow/**', 'test-results/**'] },
  {
    rules: {
      // Cycles are found by `npm run cycles`: the same answer in three seconds instead of two minutes.
      'import/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="process"][property.name="env"]',
          message: 'Read the environment through lib/core/env.ts.',
        },
      ],
    },
  },
  // Next inlines these two before any module of ours runs.
  {
    files: ['instrumentation.ts', 'proxy.ts', 'lib/core/env.ts', 'lib/core/cli/**', '*.config.*', 'tests/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // Playwright's fixtures call a `use` that is not React's.
  { files: ['tests/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['lib/core/home/embedded/quiet.ts', 'tests/**', 'lib/core/cli/**'], rules: { 'no-console': 'off' } },
]

export default config
