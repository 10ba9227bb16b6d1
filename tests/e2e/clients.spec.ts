import { createClient, type SupabaseClient } from '@supabase/supabase-js'
import { expect, test } from 'playwright/test'
import type { Database } from '@/lib/core/database'
import { JourneyView } from '@/lib/journey/schema'
import { PASSWORD } from './people'
import { signUpHere } from './person'

const ORIGIN = process.env.STAGEFLOW_TEST_ORIGIN!

// supabase-js wants a WebSocket to be there when it is made; plain Node 20 has none, and nothing here opens one.
class NoSocket {
  constructor() {
    throw new Error('Nothing here listens to changes')
  }
}

async function officialClient(): Promise<SupabaseClient<Database>> {
  const { supabase } = (await (await fetch(`${ORIGIN}/api/health`)).json()) as { supabase: { url: string; publishableKey: string } }
  expect(new URL(supabase.url).port).toBe(new URL(ORIGIN).port)
  return createClient<Database>(ORIGIN, supabase.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: NoSocket as unknown as typeof WebSocket },
  })
}

/** Signs up and in with the official client alone. */
async function newStudent() {
  const client = await officialClient()
  const email = `client-${crypto.randomUUID()}@example.org`
  const made = await client.auth.signUp({
    email,
    password: PASSWORD,
    options: { data: { role: 'student', locale: 'fr', is15OrOver: true } },
  })
  expect(made.error).toBeNull()
  const { data, error } = await client.auth.signInWithPassword({ email, password: PASSWORD })
  expect(error).toBeNull()
  return { client, id: data.user!.id, token: data.session!.access_token }
}

const call = (path: string, token: string, init: RequestInit = {}) =>
  fetch(`${ORIGIN}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...init.headers } })

test('the official client signs up and in on the app’s own origin, and its token opens every API of ours', async () => {
  const { client, id, token } = await newStudent()
  const { data } = await client.from('profiles').select('id, role, locale, is_15_or_over')
  expect(data).toEqual([{ id, role: 'student', locale: 'fr', is_15_or_over: true }])
  const journey = JourneyView.parse(await (await call('/api/journey', token)).json())
  expect([journey.lines.length, journey.next]).toEqual([7, 'depart'])
  const turn = { turnId: crypto.randomUUID(), stationId: 'mes-experiences', text: 'Samedi dernier, au club de hand, j’ai tenu la buvette.' }
  const reply = await call('/api/tutor/turns', token, { method: 'POST', body: JSON.stringify(turn) })
  expect(reply.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1')
  expect(await reply.text()).toContain('data: [DONE]')
  const { data: messages } = await client.from('messages').select('role, body')
  expect(messages!.filter(({ role }) => role === 'student').map(({ body }) => body)).toEqual([turn.text])
})

test('a student reads none of another one’s rows, with or without asking for them by id, and nobody signed out reads any', async () => {
  const [lina, sami] = [await newStudent(), await newStudent()]
  const turnId = crypto.randomUUID()
  const body = JSON.stringify({ turnId, stationId: 'mes-experiences', text: 'Samedi dernier, au club de hand, j’ai tenu la buvette.' })
  await (await call('/api/tutor/turns', lina.token, { method: 'POST', body })).text()
  const visitor = await officialClient()
  for (const table of ['messages', 'proofs', 'turns', 'conversations', 'experiences', 'xp_ledger', 'station_progress'] as const) {
    const own = await lina.client.from(table).select('user_id')
    expect(own.data?.length, table).toBeGreaterThan(0)
    expect((await sami.client.from(table).select('user_id')).data, table).toEqual([])
    expect((await sami.client.from(table).select('user_id').eq('user_id', lina.id)).data, table).toEqual([])
    expect((await visitor.from(table).select('user_id')).error?.code, table).toBe('42501')
  }
  expect((await sami.client.from('profiles').select('id')).data).toEqual([{ id: sami.id }])
  expect((await call(`/api/tutor/turns/${turnId}`, sami.token)).status).toBe(404)
})

test('nothing but identity and rows is served there: no admin, no inspection', async () => {
  const { token } = await newStudent()
  for (const path of ['/_system/info', '/auth/v1/admin/users', '/storage/v1/bucket', '/realtime/v1/websocket'])
    expect([401, 403, 404], path).toContain((await call(path, token)).status)
})

test('pages carry a content security policy with a new nonce each time, and may not be framed', async ({ page, request }) => {
  await signUpHere(page)
  const nonces = new Set<string>()
  for (const path of ['/', '/connexion', '/carte', '/carte', '/station/depart', '/nulle-part']) {
    const response = (await page.goto(path))!
    const policy = (await response.allHeaders())['content-security-policy'] ?? ''
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).toContain("object-src 'none'")
    expect(policy, path).toContain("base-uri 'none'")
    expect(policy.match(/script-src [^;]*/)?.[0], path).not.toContain('unsafe-inline')
    const nonce = policy.match(/'nonce-([^']{16,})'/)?.[1]
    expect(nonce, path).toBeTruthy()
    expect(await response.text(), path).toContain(`nonce="${nonce}"`)
    nonces.add(nonce!)
  }
  expect(nonces.size).toBe(6)
  const api = await request.get('/api/journey')
  expect([api.status(), api.headers()['cache-control']]).toEqual([401, 'private, no-store'])
})

test('no page breaks its own policy', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text())
  })
  await signUpHere(page)
  const own = [
    '/carte',
    '/station/mes-experiences',
    '/station/depart',
    '/station/traces',
    '/profil',
    '/reglages',
    '/entreprises',
    '/candidatures',
    '/cv',
    '/journal',
  ]
  for (const path of ['/', '/inscription', ...own]) {
    await page.goto(path, { waitUntil: 'networkidle' })
  }
  expect(complaints).toEqual([])
})

test('the cookies of a session are out of reach of scripts and of other sites', async ({ page, context }) => {
  await signUpHere(page)
  await page.goto('/carte')
  const cookies = (await context.cookies()).filter(({ name }) => name.startsWith('stageflow-session'))
  expect(cookies.length).toBeGreaterThan(0)
  for (const cookie of cookies) expect([cookie.httpOnly, cookie.sameSite]).toEqual([true, 'Lax'])
  expect(await page.evaluate(() => document.cookie)).not.toContain('stageflow-session')
})

test('a request that another site’s page caused is refused, though it brings the cookies', async ({ page }) => {
  await signUpHere(page)
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://exemple.invalid' }, {}] as Record<string, string>[]) {
    const response = await page.request.post('/api/account/sign-out', { data: {}, headers })
    expect([response.status(), ((await response.json()) as { code: string }).code]).toEqual([403, 'bad_origin'])
  }
  expect((await page.request.get('/api/journey')).status()).toBe(200)
})
