import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POST as guest } from '@/app/api/account/guest/route'
import { POST as newPassword } from '@/app/api/account/new-password/route'
import { POST as passwordReset } from '@/app/api/account/password-reset/route'
import { POST as preferences } from '@/app/api/account/preferences/route'
import { POST as settle } from '@/app/api/account/settle/route'
import { POST as signIn } from '@/app/api/account/sign-in/route'
import { POST as signOut } from '@/app/api/account/sign-out/route'
import { POST as signUp } from '@/app/api/account/sign-up/route'
import { GET as journey } from '@/app/api/journey/route'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import type { InMemoryEmailDriver } from '@supabase/lite'
import { call, cookiesOf, openTestHome, PASSWORD } from '../fixtures/api'

let home: EmbeddedHome
let mails: InMemoryEmailDriver
beforeAll(async () => {
  ;({ home, mails } = await openTestHome())
})
afterAll(() => home.close())

const post = (handler: Parameters<typeof call>[0], path: string, body: unknown, more: object = {}) =>
  call(handler, path, { method: 'POST', body, ...more })
const person = (email: string) => ({ email, password: PASSWORD, role: 'student', is15OrOver: true })

describe('signing up', () => {
  test('makes a session in http-only, same-site cookies that open the API at once', async () => {
    const response = await post(signUp, '/api/account/sign-up', person('lea@example.org'))
    expect(response.status).toBe(201)
    for (const cookie of response.headers.getSetCookie()) expect(cookie).toMatch(/HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/i)
    const answer = await call(journey, '/api/journey', { cookie: cookiesOf(response) })
    expect(answer.status).toBe(200)
    expect((await answer.json()).next).toBe('depart')
  })

  test('marks the cookies secure when the request came over https', async () => {
    const response = await post(signUp, '/api/account/sign-up', person('https@example.org'), { headers: { 'x-forwarded-proto': 'https' } })
    for (const cookie of response.headers.getSetCookie()) expect(cookie).toMatch(/;\s*Secure/i)
  })

  test('refuses an address that has an account, a short password and a missing age, each on its field, in French', async () => {
    await post(signUp, '/api/account/sign-up', person('deux@example.org'))
    const taken = await post(signUp, '/api/account/sign-up', person('deux@example.org'))
    expect(taken.status).toBe(409)
    expect(taken.headers.get('content-type')).toContain('application/problem+json')
    expect((await taken.json()).title).toBe('Adresse déjà utilisée')
    const bad = await post(signUp, '/api/account/sign-up', { email: 'pas une adresse', password: 'court' })
    expect(bad.status).toBe(400)
    const { errors } = await bad.json()
    expect(errors.map((e: { field: string }) => e.field).sort()).toEqual(['email', 'is15OrOver', 'password'])
  })

  test('keeps the role and the age that were declared', async () => {
    await post(signUp, '/api/account/sign-up', { ...person('prof@example.org'), role: 'advisor', is15OrOver: 'false' })
    const { rows } = await home.db.query(
      'select p.role, p.is_15_or_over from public.profiles p join auth.users u on u.id = p.id where u.email = $1',
      ['prof@example.org'],
    )
    expect(rows).toEqual([{ role: 'advisor', is_15_or_over: false }])
  })
})

describe('signing in and out', () => {
  test('signs in with the right password and says no more than needed about a wrong one', async () => {
    await post(signUp, '/api/account/sign-up', person('sam@example.org'))
    expect((await post(signIn, '/api/account/sign-in', { email: 'SAM@example.org ', password: PASSWORD })).status).toBe(200)
    const wrong = await post(signIn, '/api/account/sign-in', { email: 'sam@example.org', password: 'une autre phrase' })
    const nobody = await post(signIn, '/api/account/sign-in', { email: 'personne@example.org', password: 'une autre phrase' })
    expect([wrong.status, nobody.status]).toEqual([401, 401])
    expect((await wrong.json()).detail).toBe((await nobody.json()).detail)
  })

  test('stops guessing at one address after ten tries', async () => {
    const tries = []
    for (let i = 0; i < 11; i += 1)
      tries.push(await post(signIn, '/api/account/sign-in', { email: 'cible@example.org', password: `essai ${i}` }))
    expect(tries.at(-1)!.status).toBe(429)
    expect(Number(tries.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('signing out empties the cookies', async () => {
    const cookie = cookiesOf(await post(signUp, '/api/account/sign-up', person('sort@example.org')))
    const response = await post(signOut, '/api/account/sign-out', {}, { cookie })
    expect(response.status).toBe(204)
    expect((await call(journey, '/api/journey', { cookie: cookiesOf(response) })).status).toBe(401)
  })
})

describe('trying without an account', () => {
  test('opens a private account, which becomes a real one without losing anything', async () => {
    const started = await post(guest, '/api/account/guest', { is15OrOver: true })
    expect(started.status).toBe(201)
    const cookie = cookiesOf(started)
    const [{ id }] = (await home.db.query<{ id: string }>('select id from public.profiles where is_guest order by created_at desc limit 1'))
      .rows as [{ id: string }]
    await home.db.query("insert into public.station_progress (user_id, station_id, state) values ($1, 'journal', 'started')", [id])
    const settled = await post(settle, '/api/account/settle', { email: 'garde@example.org', password: 'une nouvelle phrase' }, { cookie })
    expect(settled.status).toBe(200)
    const back = await post(signIn, '/api/account/sign-in', { email: 'garde@example.org', password: 'une nouvelle phrase' })
    expect(await back.json()).toEqual({ role: 'student', isGuest: false })
    const lines = (await (await call(journey, '/api/journey', { cookie: cookiesOf(back) })).json()).lines as {
      stations: { id: string; state: string }[]
    }[]
    expect(lines.flatMap((l) => l.stations).find((s) => s.id === 'journal')?.state).toBe('started')
  })

  test('a real account cannot be settled again, and a taken address is refused', async () => {
    const cookie = cookiesOf(await post(signUp, '/api/account/sign-up', person('reel@example.org')))
    expect((await post(settle, '/api/account/settle', { email: 'x@example.org', password: PASSWORD }, { cookie })).status).toBe(409)
    const other = cookiesOf(await post(guest, '/api/account/guest', { is15OrOver: true }))
    const taken = await post(settle, '/api/account/settle', { email: 'reel@example.org', password: PASSWORD }, { cookie: other })
    expect(taken.status).toBe(409)
  })
})

describe('a forgotten password', () => {
  test('answers the same whether there is an account or not, and the link works once', async () => {
    await post(signUp, '/api/account/sign-up', person('oubli@example.org'))
    const asked = await post(passwordReset, '/api/account/password-reset', { email: 'oubli@example.org' })
    const nobody = await post(passwordReset, '/api/account/password-reset', { email: 'inconnu@example.org' })
    expect([asked.status, nobody.status]).toEqual([202, 202])
    const mail = [...mails.messages.values()].flat().find((m) => m.to === 'oubli@example.org')!
    const tokenHash = new URLSearchParams(/verify\?([^\s"'<]+)/.exec(`${mail.html}${mail.text}`)![1]!.replaceAll('&amp;', '&')).get(
      'token',
    )!
    const changed = await post(newPassword, '/api/account/new-password', { password: 'un autre secret', tokenHash })
    expect(changed.status).toBe(200)
    expect((await post(signIn, '/api/account/sign-in', { email: 'oubli@example.org', password: 'un autre secret' })).status).toBe(200)
    const again = await post(newPassword, '/api/account/new-password', { password: 'encore un autre', tokenHash })
    expect(again.status).toBe(410)
  })
})

describe('requests of another origin', () => {
  test.each([
    ['another site', { origin: 'https://ailleurs.example' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
    ['the same site, another origin', { 'sec-fetch-site': 'same-site' }],
  ])('are refused: %s', async (_name, headers) => {
    const response = await post(signIn, '/api/account/sign-in', { email: 'a@example.org', password: 'x' }, { headers })
    expect(response.status).toBe(403)
    expect((await response.json()).code).toBe('bad_origin')
  })

  test('a state-changing request that names no origin is refused', async () => {
    const response = await signIn(
      new Request('http://localhost:3000/api/account/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      }),
    )
    expect(response.status).toBe(403)
  })
})

describe('preferences', () => {
  const form = (fields: Record<string, string>) =>
    call(preferences, '/api/account/preferences', {
      method: 'POST',
      raw: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })

  test('a plain form keeps the theme and comes back to its page', async () => {
    const response = await form({ theme: 'dark', next: '/reglages' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/reglages'])
    expect(cookiesOf(response)).toContain('stageflow-theme=dark')
  })

  test.each(['https://ailleurs.example', '//ailleurs.example', '/\\ailleurs.example'])('never leads to another site: %s', async (next) => {
    expect((await form({ theme: 'dark', next })).status).toBe(400)
  })
})
