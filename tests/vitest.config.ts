import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

/** Files that meet what a whole process knows: health of a model or a source, what is asked already, the queue of pages, the environment. */
const OWN_PROCESS = [
  'tests/api/{applications,companies,company,cv,memory,model}*.test.ts',
  'tests/unit/companies/{live,web}*.test.ts',
  'tests/unit/core/{env,home,model}.test.ts',
]

export default defineConfig({
  root,
  resolve: {
    alias: {
      '@': root,
      // Next replaces this marker while it bundles; outside of Next it would refuse to load.
      'server-only': path.join(root, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    globalSetup: 'tests/fixtures/home-dump.ts',
    // A database in WASM takes a second or two to start on a busy machine.
    hookTimeout: 60_000,
    testTimeout: 30_000,
    // A password hash of full strength takes a tenth of a second, and the tests sign up hundreds of people.
    env: { LITE_AUTH_BCRYPT_COST: '4' },
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'own process', include: OWN_PROCESS } },
      {
        extends: true,
        // Loading the app and compiling the database anew for each file takes as long as the tests.
        test: { name: 'shared process', include: ['tests/{unit,db,api}/**/*.test.ts'], exclude: OWN_PROCESS, isolate: false },
      },
    ],
  },
})
