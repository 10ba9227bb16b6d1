import { describe, expect, test } from 'vitest'
import { isServerless, readEnv } from '@/lib/core/env'

describe('the environment', () => {
  test('needs nothing', () => {
    expect(readEnv({})).toMatchObject({ NODE_ENV: 'development', PORT: 3000, STAGEFLOW_DATA_DIR: '.stageflow' })
  })
  test('takes a blank variable for an absent one', () => {
    expect(readEnv({ SUPABASE_URL: '', SUPABASE_PUBLISHABLE_KEY: '', PORT: '' }).PORT).toBe(3000)
  })
  test('refuses half of the Supabase pair, naming both and no value', () => {
    expect(() => readEnv({ SUPABASE_URL: 'https://abc.supabase.co' })).toThrow(/SUPABASE_URL and SUPABASE_PUBLISHABLE_KEY go together/)
    expect(() => readEnv({ SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_secretish' })).toThrow(expect.not.stringContaining('secretish'))
  })
  test('refuses an address that is not http', () => {
    expect(() => readEnv({ STAGEFLOW_ORIGIN: 'javascript:alert(1)' })).toThrow(/STAGEFLOW_ORIGIN/)
  })
  test('knows platforms that keep no files', () => {
    expect(isServerless(readEnv({ VERCEL: '1' }))).toBe(true)
    expect(isServerless(readEnv({ AWS_LAMBDA_FUNCTION_NAME: 'fn' }))).toBe(true)
    expect(isServerless(readEnv({}))).toBe(false)
  })
})

describe('where public sources are', () => {
  test('is the public addresses, with the web search off', () => {
    expect(readEnv({})).toMatchObject({
      COMPANIES_LIVE: 'on',
      WEB_SEARCH: 'off',
      RECHERCHE_ENTREPRISES_URL: 'https://recherche-entreprises.api.gouv.fr',
    })
  })
  test.each(['RECHERCHE_ENTREPRISES_URL', 'GEOCODAGE_URL', 'GEO_COMMUNES_URL', 'DDG_HTML_URL'])(
    '%s is https, or on this network',
    (name) => {
      expect(() => readEnv({ [name]: 'http://exemple.fr' })).toThrow(new RegExp(name))
      expect(readEnv({ [name]: 'http://127.0.0.1:4020' })).toMatchObject({ [name]: 'http://127.0.0.1:4020' })
    },
  )
  test('takes a test proxy on this network only', () => {
    expect(() => readEnv({ DDG_TEST_PROXY: 'http://proxy.exemple.fr:3128' })).toThrow(/DDG_TEST_PROXY/)
    expect(readEnv({ DDG_TEST_PROXY: 'http://127.0.0.1:4020' }).DDG_TEST_PROXY).toBe('http://127.0.0.1:4020')
  })
})
