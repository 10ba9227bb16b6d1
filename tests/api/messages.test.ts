import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DELETE as remove, GET as readOne } from '@/app/api/applications/messages/[id]/route'
import { GET as list, PUT as save } from '@/app/api/applications/messages/route'
import { POST as addPlace } from '@/app/api/applications/route'
import { GET as journey } from '@/app/api/journey/route'
import { closesStation } from '@/lib/applications/message-rules'
import type { MessageKind } from '@/lib/applications/message-schema'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { call, newPerson, openTestHome } from '../fixtures/api'

let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

const PATH = '/api/applications/messages'
const BODY = 'Bonjour, je m’appelle Inès, je suis en 3e. Je cherche un stage du 14 au 18 décembre.'
const NONE = { who: '', why: '', offer: '', dates: '', contact: '' }

type Person = { id: string; token: string }
type Saved = { message: { id: string; body: string; answers: Record<string, string>; applicationId: string | null }; isDone: boolean }
const put = ({ token }: Person, body: unknown) => call(save, PATH, { method: 'PUT', token, body })
const saved = async (person: Person, body: unknown) => (await put(person, body)).json() as Promise<Saved>
const messagesOf = async ({ token }: Person) =>
  ((await (await call(list, PATH, { token })).json()) as { messages: Saved['message'][] }).messages
const placeOf = async ({ token }: Person, name = 'Atelier Exemple') => {
  const response = await call(addPlace, '/api/applications', { method: 'POST', token, body: { manual: { name, city: 'Ville-Exemple' } } })
  return ((await response.json()) as { application: { id: string } }).application.id
}
const stateOf = async ({ token }: Person) => {
  const { lines } = (await (await call(journey, '/api/journey', { token })).json()) as {
    lines: { stations: { id: string; state: string }[] }[]
  }
  return lines.flatMap(({ stations }) => stations).find(({ id }) => id === 'mon-message')?.state
}

describe('a text', () => {
  test('is kept word for word, and saving it again changes the same one', async () => {
    const person = await newPerson(home)
    const first = await saved(person, { kind: 'message', body: BODY, answers: { ...NONE, who: 'Inès' } })
    const again = await saved(person, { kind: 'message', body: `${BODY}\nMerci`, answers: { ...NONE, who: 'Inès, 3e' } })
    expect(again.message).toMatchObject({ id: first.message.id, body: `${BODY}\nMerci`, answers: { who: 'Inès, 3e' }, applicationId: null })
    expect(await messagesOf(person)).toHaveLength(1)
  })

  test('sent twice at the same moment is kept once', async () => {
    const person = await newPerson(home)
    const statuses = (await Promise.all([1, 2, 3].map(() => put(person, { kind: 'message', body: BODY })))).map(({ status }) => status)
    expect(statuses).toEqual([200, 200, 200])
    expect(await messagesOf(person)).toHaveLength(1)
  })

  test('of a place stands beside the one of the station', async () => {
    const person = await newPerson(home)
    const applicationId = await placeOf(person)
    await saved(person, { kind: 'message', body: BODY })
    const own = await saved(person, { applicationId, kind: 'message', body: 'Pour vous' })
    expect(own.message.applicationId).toBe(applicationId)
    expect((await messagesOf(person)).map(({ body }) => body).sort()).toEqual([BODY, 'Pour vous'])
  })

  test('cannot hang on somebody else’s place, nor on one that does not exist', async () => {
    const [lina, sami] = [await newPerson(home), await newPerson(home)]
    const applicationId = await placeOf(lina)
    expect((await put(sami, { applicationId, kind: 'message', body: BODY })).status).toBe(404)
    expect((await put(sami, { applicationId: randomUUID(), kind: 'message', body: BODY })).status).toBe(404)
    expect(await messagesOf(sami)).toEqual([])
  })

  test('is read and taken away by its writer alone', async () => {
    const [lina, sami] = [await newPerson(home), await newPerson(home)]
    const { message } = await saved(lina, { kind: 'message', body: BODY })
    const one = { params: { id: message.id } }
    const path = `${PATH}/${message.id}`
    expect((await call(readOne, path, { token: sami.token, ...one })).status).toBe(404)
    expect((await call(remove, path, { method: 'DELETE', token: sami.token, ...one })).status).toBe(404)
    expect(await (await call(readOne, path, { token: lina.token, ...one })).json()).toMatchObject({ body: BODY })
    expect((await call(remove, path, { method: 'DELETE', token: lina.token, ...one })).status).toBe(204)
    expect(await messagesOf(lina)).toEqual([])
  })

  test('needs a session, and no other site may write it', async () => {
    expect((await call(list, PATH)).status).toBe(401)
    expect((await call(save, PATH, { method: 'PUT', body: { kind: 'message', body: BODY } })).status).toBe(401)
    const { token } = await newPerson(home)
    const foreign = { method: 'PUT', token, body: { kind: 'message', body: BODY }, headers: { 'sec-fetch-site': 'cross-site' } }
    expect((await call(save, PATH, foreign)).status).toBe(403)
  })

  test.each([
    ['1,501 characters', { kind: 'message', body: 'a'.repeat(1501) }, 'body'],
    ['an answer of 281 characters', { kind: 'message', answers: { ...NONE, why: 'a'.repeat(281) } }, 'answers.why'],
    ['another kind', { kind: 'letter', body: BODY }, 'kind'],
    ['no kind', { body: BODY }, 'kind'],
  ])('of %s is refused, and says where', async (_name, body, field) => {
    const response = await put(await newPerson(home), body)
    expect(response.status).toBe(400)
    expect(((await response.json()) as { errors: { field: string }[] }).errors.map((error) => error.field)).toEqual([field])
  })

  test('of exactly 1,500 characters goes in, accents and line ends included', async () => {
    const body = `Je suis Zoé\n${'é'.repeat(1488)}`
    expect(body).toHaveLength(1500)
    expect((await saved(await newPerson(home), { kind: 'message', body })).message.body).toBe(body)
  })
})

describe('« Mon message »', () => {
  const cases: [string, { kind: MessageKind; body: string; answers: typeof NONE }, boolean][] = [
    ['nothing', { kind: 'message', body: '', answers: NONE }, false],
    ['spaces', { kind: 'message', body: ' \n ', answers: NONE }, false],
    ['a text that does not say who asks', { kind: 'message', body: 'Bonjour, avez-vous un stage ?', answers: NONE }, false],
    ['answers without a text', { kind: 'message', body: '', answers: { ...NONE, who: 'Inès' } }, false],
    ['a text that says who asks', { kind: 'message', body: BODY, answers: NONE }, true],
    ['the same without accents or apostrophes', { kind: 'message', body: 'bonjour jmappelle ines', answers: NONE }, true],
    ['« moi c’est » over two lines', { kind: 'message', body: 'Bonjour, moi\nc’est Inès', answers: NONE }, true],
    ['English', { kind: 'message', body: 'Hello, my name is Inès', answers: NONE }, true],
    ['a script without dates', { kind: 'phone-script', body: BODY, answers: { ...NONE, who: 'Inès', why: 'le pain' } }, false],
    ['a script', { kind: 'phone-script', body: '', answers: { ...NONE, who: 'Inès', why: 'le pain', dates: 'décembre' } }, true],
  ]
  test.each(cases)('%s: the database and the screen agree', async (_name, message, isClosed) => {
    const person = await newPerson(home)
    expect(closesStation(message)).toBe(isClosed)
    expect((await saved(person, message)).isDone).toBe(isClosed)
    expect(await stateOf(person)).toBe(isClosed ? 'done' : 'started')
    const { rows } = await home.db.query<{ done: boolean }>('select private.is_done_mon_message($1) as done', [person.id])
    expect(rows).toEqual([{ done: isClosed }])
  })

  test('stays closed when its text is taken away', async () => {
    const person = await newPerson(home)
    const { message } = await saved(person, { kind: 'message', body: BODY })
    await call(remove, `${PATH}/${message.id}`, { method: 'DELETE', token: person.token, params: { id: message.id } })
    expect(await stateOf(person)).toBe('done')
  })
})
