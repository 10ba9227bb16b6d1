import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

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
    include: ['tests/{unit,db,api}/**/*.test.ts'],
    // A database in WASM takes a second or two to start on a busy machine.
    hookTimeout: 60_000,
    testTimeout: 30_000,
    // A password hash of full strength takes a tenth of a second, and the tests sign up hundreds of people.
    env: { LITE_AUTH_BCRYPT_COST: '4' },
    pool: 'forks',
    // One more than cores, for those that wait for a deadline to pass.
    maxWorkers: 3,
  },
})
