import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as readConsents, POST as choose } from '@/app/api/account/consents/route'
import { POST as answer } from '@/app/api/account/parent-request/answer/route'
import { POST as askParent } from '@/app/api/account/parent-request/route'
import { checkParentLink, findWaitingLink } from '@/lib/account/consent-service'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { reserveModel, settleModel } from '@/lib/core/model/budget'
import { clientFor } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'
import { call, newPerson, openTestHome, ORIGIN } from '../fixtures/api'

let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

const CONSENTS = '/api/account/consents'
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const under15 = { role: 'student', locale: 'fr', is15OrOver: false }
const limits = { studentTokensPerDay: 60_000, tokensPerDay: 3_000_000, concurrentTurns: 50 }
const ISO = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/)

type Person = { id: string; token: string }
const viewerOf = ({ id, token }: Person): Viewer => ({ id, db: clientFor(home, token) })
const consentsOf = async ({ token }: Person) => (await call(readConsents, CONSENTS, { token })).json()
const accept = ({ token }: Person, outsideModel: unknown) => call(choose, CONSENTS, { method: 'POST', token, body: { outsideModel } })
const linkOf = async ({ token }: Person) => {
  const { url } = (await (await call(askParent, '/api/account/parent-request', { method: 'POST', token })).json()) as { url: string }
  return { url, secret: url.slice(url.lastIndexOf('/') + 1) }
}
const answerAs = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  call(answer, '/api/account/parent-request/answer', {
    method: 'POST',
    raw: new URLSearchParams(fields).toString(),
    headers: { ...FORM, ...headers },
  })

/** A running turn, as the student's own client writes it. */
async function turnOf({ id }: Person): Promise<string> {
  const turnId = randomUUID()
  await home.db.query(
    `with talk as (
       insert into public.conversations (user_id, station_id) values ($1, 'mes-experiences')
       on conflict (user_id, station_id) do update set updated_at = now() returning id
     )
     insert into public.turns (id, user_id, conversation_id, station_id, text) select $2, $1, talk.id, 'mes-experiences', 'x' from talk`,
    [id, turnId],
  )
  return turnId
}

describe('a student’s own choice', () => {
  test('is no until they say yes, and counts at once', async () => {
    const person = await newPerson(home)
    expect(await consentsOf(person)).toEqual({ outsideModel: null, parentAgreement: null, mayUse: false, is15OrOver: true })
    expect(await (await accept(person, true)).json()).toEqual({
      outsideModel: { granted: true, since: ISO },
      parentAgreement: null,
      mayUse: true,
      is15OrOver: true,
    })
    expect(await (await accept(person, false)).json()).toMatchObject({ outsideModel: { granted: false }, mayUse: false })
  })

  test('said twice is one row of the ledger', async () => {
    const person = await newPerson(home)
    for (const yes of [true, true, false, false]) await accept(person, yes)
    const { rows } = await home.db.query('select granted, wording from public.consents where user_id = $1 order by id', [person.id])
    expect(rows).toEqual([true, false].map((granted) => ({ granted, wording: 'outside-model-2026-11' })))
  })

  test('comes from a plain form too, which leads back to its section', async () => {
    const person = await newPerson(home)
    const response = await call(choose, CONSENTS, { method: 'POST', token: person.token, raw: 'outsideModel=true', headers: FORM })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/reglages#qui-repond'])
    expect(await consentsOf(person)).toMatchObject({ mayUse: true })
  })

  test.each([undefined, 'oui', null, 1])('that is not a yes or a no is refused: %s', async (outsideModel) => {
    expect((await accept(await newPerson(home), outsideModel)).status).toBe(400)
  })

  test('needs a session, and no other site may cause it', async () => {
    expect((await call(readConsents, CONSENTS)).status).toBe(401)
    expect((await call(choose, CONSENTS, { method: 'POST', body: { outsideModel: true } })).status).toBe(401)
    expect((await call(askParent, '/api/account/parent-request', { method: 'POST' })).status).toBe(401)
    const { token } = await newPerson(home)
    const foreign = { method: 'POST', token, body: { outsideModel: true }, headers: { 'sec-fetch-site': 'cross-site' } }
    expect((await call(choose, CONSENTS, foreign)).status).toBe(403)
  })
})

describe('under 15', () => {
  test('the model stays away until a parent agreed by the link, and again once they took it back', async () => {
    const person = await newPerson(home, under15)
    await accept(person, true)
    expect(await consentsOf(person)).toMatchObject({ outsideModel: { granted: true }, mayUse: false, is15OrOver: false })

    const { url, secret } = await linkOf(person)
    expect(url).toMatch(new RegExp(`^${ORIGIN}/accord/[\\w-]{43}$`))
    expect([await checkParentLink(home, secret), await findWaitingLink(viewerOf(person))]).toEqual(['open', ISO])

    const yes = await answerAs({ token: secret, agrees: 'true' })
    expect([yes.status, yes.headers.get('location')]).toEqual([303, `/accord/${secret}?reponse=oui`])
    expect(await consentsOf(person)).toMatchObject({ parentAgreement: { granted: true, since: ISO }, mayUse: true })
    expect([await checkParentLink(home, secret), await findWaitingLink(viewerOf(person))]).toEqual(['answered', null])

    const no = await answerAs({ token: secret, agrees: 'false' })
    expect(no.headers.get('location')).toBe(`/accord/${secret}?reponse=non`)
    expect(await consentsOf(person)).toMatchObject({ parentAgreement: { granted: false }, mayUse: false })
  })

  test('the database keeps a hash of the link, not the link', async () => {
    const { secret } = await linkOf(await newPerson(home, under15))
    const { rows } = await home.db.query<{ kept: string }>('select r::text as kept from public.parent_requests r')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ kept }) => kept.includes(secret))).toEqual([])
  })

  test('an answer to an unknown link leads back to its page, and says no more', async () => {
    const response = await answerAs({ token: 'inconnu', agrees: 'true' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/accord/inconnu'])
    expect(await checkParentLink(home, 'inconnu')).toBe('unknown')
  })

  test.each([
    ['no answer', { token: 'abc' }],
    ['a token that would lead elsewhere', { token: '../../reglages', agrees: 'true' }],
  ])('%s is refused', async (_name, fields) => {
    expect((await answerAs(fields)).status).toBe(400)
  })

  test('no other site may answer for a parent', async () => {
    const { secret } = await linkOf(await newPerson(home, under15))
    expect((await answerAs({ token: secret, agrees: 'true' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect(await checkParentLink(home, secret)).toBe('open')
  })

  test('a student cannot write a parent’s agreement through the Supabase API', async () => {
    const person = await newPerson(home, under15)
    const response = await home.fetch(`${ORIGIN}/rest/v1/consents`, {
      method: 'POST',
      headers: { apikey: home.publishableKey, authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ user_id: person.id, kind: 'parent-agreement', granted: true, wording: 'x' }),
    })
    expect(response.ok).toBe(false)
    expect(await consentsOf(person)).toMatchObject({ parentAgreement: null })
  })
})

describe('the budget, as the server asks for it', () => {
  test('is granted to who accepted, for a turn of theirs, and settled once', async () => {
    const person = await newPerson(home)
    const [viewer, turnId] = [viewerOf(person), await turnOf(person)]
    expect(await reserveModel(viewer, { turnId, tokens: 3_000, limits })).toEqual({ granted: false, because: 'not-allowed' })
    await accept(person, true)
    expect(await reserveModel(viewer, { turnId, tokens: 3_000, limits })).toEqual({ granted: true, because: null })
    expect(await settleModel(viewer, { turnId, tokens: 2_500 })).toBe(true)
    expect(await settleModel(viewer, { turnId, tokens: 2_500 })).toBe(false)
  })

  test('holds its cap when many turns ask at the same moment', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => newPerson(home)))
    await Promise.all(people.map((person) => accept(person, true)))
    const { rows } = await home.db.query<{ n: number }>('select coalesce(sum(tokens), 0)::int as n from private.model_totals')
    const tight = { ...limits, tokensPerDay: rows[0]!.n + 5_000 }
    const asks = people.map(async (person) =>
      reserveModel(viewerOf(person), { turnId: await turnOf(person), tokens: 1_000, limits: tight }),
    )
    const answers = (await Promise.all(asks)).map(({ because }) => because)
    expect(answers.filter((because) => because === null)).toHaveLength(5)
    expect(answers.filter((because) => because === 'global-cap')).toHaveLength(7)
  })

  test('is not granted, and nothing is thrown, when the database does not answer or refuses the call', async () => {
    const person = await newPerson(home)
    const down = { ...home, fetch: () => Promise.reject(new Error('no route to the database')) }
    const lost: Viewer = { id: person.id, db: clientFor(down, person.token) }
    const unavailable = { granted: false, because: 'unavailable' }
    expect(await reserveModel(lost, { turnId: randomUUID(), tokens: 1, limits })).toEqual(unavailable)
    expect(await settleModel(lost, { turnId: randomUUID(), tokens: 1 })).toBe(false)
    expect(await reserveModel(viewerOf(person), { turnId: 'not an id', tokens: 1, limits })).toEqual(unavailable)
  })
})
