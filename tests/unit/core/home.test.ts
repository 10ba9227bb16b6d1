import { afterEach, describe, expect, test } from 'vitest'
import { readEnv } from '@/lib/core/env'
import { getHome, HomeError, setHome } from '@/lib/core/home/home'
import { startHome } from '@/lib/core/home/start-home'

afterEach(() => setHome(undefined))

describe('the home of a process', () => {
  test('is hosted Supabase with its two variables, and nothing embedded is opened', async () => {
    const home = await startHome(readEnv({ SUPABASE_URL: 'https://abc.supabase.co', SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_x' }))
    expect(home).toMatchObject({ kind: 'supabase', url: 'https://abc.supabase.co', jwtSecret: null })
    expect(getHome()).toBe(home)
  })
  test('refuses to start embedded where files do not last, naming what is missing', async () => {
    const start = startHome(readEnv({ VERCEL: '1' }))
    await expect(start).rejects.toThrow(HomeError)
    await expect(start).rejects.toThrow(/SUPABASE_URL and SUPABASE_PUBLISHABLE_KEY/)
  })
  test('cannot be used before it is open', () => {
    expect(() => getHome()).toThrow(HomeError)
  })
})
