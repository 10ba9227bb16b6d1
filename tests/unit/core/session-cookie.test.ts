import { createChunks, stringToBase64URL } from '@supabase/ssr'
import { expect, test } from 'vitest'
import { readFreshToken, SESSION_COOKIE } from '@/lib/core/session-cookie'

const NOW = 1_700_000_000
const cookiesOf = (session: unknown) => createChunks(SESSION_COOKIE, `base64-${stringToBase64URL(JSON.stringify(session))}`)

test.each([
  ['one cookie', 10],
  ['several, for a long token', 6_000],
])('the token of a session in %s is read', async (_name, length) => {
  const token = 'a.b.'.padEnd(length, 'é')
  const cookies = cookiesOf({ access_token: token, expires_at: NOW + 3_600 })
  expect(cookies.length > 1).toBe(length > 3_000)
  expect(await readFreshToken([{ name: 'other', value: 'x' }, ...cookies], NOW)).toBe(token)
})

test.each([
  ['that ends within 90 seconds', cookiesOf({ access_token: 'a', expires_at: NOW + 90 })],
  ['that is over', cookiesOf({ access_token: 'a', expires_at: NOW - 1 })],
  ['without an end', cookiesOf({ access_token: 'a' })],
  ['without a token', cookiesOf({ expires_at: NOW + 3_600 })],
  ['that is no text', cookiesOf({ access_token: 7, expires_at: NOW + 3_600 })],
  ['in another writing', [{ name: SESSION_COOKIE, value: '{"access_token":"a"}' }]],
  ['that is damaged', [{ name: SESSION_COOKIE, value: 'base64-%%%' }]],
  ['that is cut', cookiesOf({ access_token: 'a'.repeat(6_000), expires_at: NOW + 3_600 }).slice(0, 1)],
  ['that is not there', []],
])('a session %s is left to the client of the session', async (_name, cookies) => {
  expect(await readFreshToken(cookies, NOW)).toBeUndefined()
})
