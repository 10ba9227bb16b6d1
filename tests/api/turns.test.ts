import { DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as getJourney } from '@/app/api/journey/route'
import { GET as getSkills } from '@/app/api/skills/route'
import { POST as withdraw } from '@/app/api/skills/proofs/[proofId]/withdraw/route'
import { GET as getTurn } from '@/app/api/tutor/turns/[turnId]/route'
import { POST as postTurn } from '@/app/api/tutor/turns/route'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { JourneyView } from '@/lib/journey/schema'
import { SkillsView } from '@/lib/skills/schema'
import { TurnView } from '@/lib/tutor/schema'
import { call, eventsOf, newPerson, openTestHome } from '../fixtures/api'
import { STORY } from '../fixtures/story'

let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

type Person = { id: string; token: string }
const send = ({ token }: Person, text: string, more: { turnId?: string; stationId?: string; action?: string } = {}) =>
  call(postTurn, '/api/tutor/turns', {
    method: 'POST',
    token,
    body: { turnId: crypto.randomUUID(), stationId: 'mes-experiences', text, ...more },
  })
const turnOf = ({ token }: Person, turnId: string) => call(getTurn, `/api/tutor/turns/${turnId}`, { token, params: { turnId } })
const skillsOf = async ({ token }: Person) => SkillsView.parse(await (await call(getSkills, '/api/skills', { token })).json())
const countOf = async (sql: string, id: string) => Number((await home.db.query<{ n: number }>(sql, [id])).rows[0]!.n)

describe('the main job', () => {
  test('four messages close the station, and the skill is held by the student’s own words', async () => {
    const student = await newPerson(home)
    const messages = new Map<string, string>()
    const streams = []
    for (const text of STORY) {
      const response = await send(student, text)
      expect(response.status).toBe(200)
      const events = await eventsOf(response)
      messages.set(String(events.find((e) => e.type === 'data-turn')!.data!.messageId), text)
      streams.push(events)
    }
    expect(streams.at(-1)!.find((e) => e.type === 'data-station')!.data).toMatchObject({ status: 'closed', closedNow: true })
    const journey = JourneyView.parse(await (await call(getJourney, '/api/journey', { token: student.token })).json())
    expect(journey.lines.flatMap((l) => l.stations).find((s) => s.id === 'mes-experiences')?.state).toBe('done')
    const { skills, xp } = await skillsOf(student)
    expect(skills.map((s) => s.id)).toEqual(['traduire-ses-experiences'])
    expect(skills[0]!.level).toBe(1)
    expect(xp).toBeGreaterThan(0)
    for (const { quote, messageId, start, end } of skills[0]!.proofs) expect(messages.get(messageId)!.slice(start, end)).toBe(quote)
  })

  test('tells what it understood before its words, and only committed facts behind them', async () => {
    const student = await newPerson(home)
    await send(student, STORY[0])
    const types = (await eventsOf(await send(student, STORY[1]))).map((e) => e.type)
    const at = (type: string) => types.indexOf(type)
    expect([at('start'), at('data-turn') < at('data-move'), at('data-move') < at('data-assessment')]).toEqual([0, true, true])
    expect(at('data-assessment') < at('text-start') && at('text-end') < at('data-proof') && at('data-proof') < at('data-xp')).toBe(true)
    expect(types.at(-1)).toBe('finish')
  })

  test('is streamed so that no proxy holds it back', async () => {
    const response = await send(await newPerson(home), STORY[0])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
      'x-vercel-ai-ui-message-stream': 'v1',
    })
    expect(await response.text()).toMatch(/data: \[DONE\]\n\n$/)
  })

  test('is read by the parser of the official ai package', async () => {
    const student = await newPerson(home)
    const transport = new DefaultChatTransport({
      api: 'http://localhost:3000/api/tutor/turns',
      fetch: () => send(student, STORY[0]),
    })
    const stream = await transport.sendMessages({
      chatId: 'c',
      messages: [],
      trigger: 'submit-message',
      messageId: undefined,
      abortSignal: undefined,
    })
    let message: UIMessage | undefined
    for await (const state of readUIMessageStream({ stream })) message = state
    const text = message!.parts.find((p) => p.type === 'text')
    expect(text?.type === 'text' && text.text.length).toBeGreaterThan(10)
    expect(message!.parts.map((p) => p.type)).toEqual(
      expect.arrayContaining(['data-turn', 'data-assessment', 'data-proof', 'data-station']),
    )
    expect(message!.metadata).toEqual({ engine: 'rules' })
  })
})

describe('a turn id', () => {
  test('sent twice gives the same reply and one row', async () => {
    const student = await newPerson(home)
    const turnId = crypto.randomUUID()
    const [first, second] = [
      await (await send(student, STORY[0], { turnId })).text(),
      await (await send(student, STORY[0], { turnId })).text(),
    ]
    expect(second).toBe(first)
    expect(await countOf('select count(*) n from public.messages where turn_id = $1', turnId)).toBe(2)
  })

  test('sent twice at the same moment makes one turn; the other send is told that it runs, or gets the same reply', async () => {
    const student = await newPerson(home)
    const turnId = crypto.randomUUID()
    const answers = await Promise.all([send(student, STORY[0], { turnId }), send(student, STORY[0], { turnId })])
    for (const { status } of answers) expect([200, 409]).toContain(status)
    expect(answers.some((a) => a.status === 200)).toBe(true)
    expect(await countOf('select count(*) n from public.messages where turn_id = $1', turnId)).toBe(2)
  })

  test('replayed with another text is a conflict', async () => {
    const student = await newPerson(home)
    const turnId = crypto.randomUUID()
    await send(student, STORY[0], { turnId })
    const response = await send(student, STORY[1], { turnId })
    expect([response.status, (await response.json()).code]).toEqual([409, 'turn_conflict'])
  })

  test('of somebody else is not found, and tells nothing', async () => {
    const [lea, sam] = [await newPerson(home), await newPerson(home)]
    const turnId = crypto.randomUUID()
    await send(lea, STORY[0], { turnId })
    for (const response of [await send(sam, STORY[0], { turnId }), await turnOf(sam, turnId)]) {
      expect(response.status).toBe(404)
      expect(await response.text()).not.toContain('tournoi')
    }
  })

  test('gives back the stored turn, word for word', async () => {
    const student = await newPerson(home)
    const turnId = crypto.randomUUID()
    const events = await eventsOf(await send(student, STORY[0], { turnId }))
    const turn = TurnView.parse(await (await turnOf(student, turnId)).json())
    expect(turn.reply).toBe(events.flatMap((e) => e.delta ?? []).join(''))
    expect(turn.met).toEqual(['situation'])
  })

  test('that still runs answers 202', async () => {
    const student = await newPerson(home)
    await send(student, STORY[0])
    const turnId = crypto.randomUUID()
    await home.db.query(
      `insert into public.turns (id, user_id, conversation_id, station_id, text)
       select $1, user_id, id, station_id, 'x' from public.conversations where user_id = $2`,
      [turnId, student.id],
    )
    expect((await turnOf(student, turnId)).status).toBe(202)
    expect((await send(student, 'x', { turnId })).status).toBe(409)
  })
})

describe('two tabs', () => {
  test('may write at once: both messages are kept, in one order, and none is planned on a stale state', async () => {
    const student = await newPerson(home)
    await send(student, STORY[0])
    const answers = await Promise.all([STORY[1], STORY[2], 'jsp', 'Bof'].map((text) => send(student, text)))
    expect(answers.map((a) => a.status)).toEqual([200, 200, 200, 200])
    const { rows } = await home.db.query<{ position: number; role: string }>(
      'select position, role from public.messages where user_id = $1 order by position',
      [student.id],
    )
    expect(rows.map((r) => r.position)).toEqual([...rows.keys()])
    expect(rows.filter((r) => r.role === 'student')).toHaveLength(5)
  })
})

describe('bad input', () => {
  test.each([
    ['an unknown station', { stationId: 'nulle-part' }, 404, 'unknown_station'],
    ['a worksheet station', { stationId: 'depart' }, 404, 'unknown_station'],
    ['an empty text', { text: '   ' }, 400, 'invalid'],
    ['a text of 4 001 characters', { text: 'a'.repeat(4001) }, 400, 'text_too_long'],
    ['a turn id that is no uuid', { turnId: 'un' }, 400, 'invalid'],
    ['an unknown action', { action: 'hack' }, 400, 'invalid'],
  ])('%s is refused with a problem document in French', async (_name, wrong, status, code) => {
    const student = await newPerson(home)
    const response = await send(student, 'Bonjour', wrong as object)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const problem = await response.json()
    expect(problem).toMatchObject({ status, code })
    expect(problem.detail).toMatch(/[éèêàç’]/)
    expect(await countOf('select count(*) n from public.messages where user_id = $1', student.id)).toBe(0)
  })

  test('4 000 characters are taken, emoji counted as JavaScript counts them', async () => {
    expect((await send(await newPerson(home), `${'👩‍🚀'.repeat(100)}${'a '.repeat(1500)}`)).status).toBe(200)
  })

  test('malformed JSON and a wrong content type have their own codes', async () => {
    const { token } = await newPerson(home)
    const broken = await call(postTurn, '/api/tutor/turns', { method: 'POST', token, raw: '{"turnId":' })
    const text = await call(postTurn, '/api/tutor/turns', { method: 'POST', token, raw: 'x', headers: { 'content-type': 'text/plain' } })
    expect([broken.status, (await broken.json()).code]).toEqual([400, 'malformed_json'])
    expect([text.status, (await text.json()).code]).toEqual([415, 'wrong_content_type'])
  })

  test('no session, a forged token and an expired one are 401', async () => {
    const forged = `${(await newPerson(home)).token.slice(0, -4)}AAAA`
    const { SignJWT } = await import('jose')
    const expired = await new SignJWT({ role: 'authenticated' })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(crypto.randomUUID())
      .setAudience('authenticated')
      .setExpirationTime(Math.floor(Date.now() / 1000) - 60)
      .sign(home.jwtSecret!)
    for (const token of [undefined, forged, expired, 'x']) {
      expect((await call(postTurn, '/api/tutor/turns', { method: 'POST', token, body: {} })).status).toBe(401)
    }
  })
})

describe('a proof', () => {
  test('withdrawn leaves the skill at once, keeps its XP, and only its owner can withdraw it', async () => {
    const [student, other] = [await newPerson(home), await newPerson(home)]
    for (const text of STORY) await send(student, text)
    const before = await skillsOf(student)
    const { id } = before.skills[0]!.proofs[0]!
    const foreign = await call(withdraw, `/api/skills/proofs/${id}/withdraw`, {
      method: 'POST',
      token: other.token,
      params: { proofId: id },
    })
    expect(foreign.status).toBe(404)
    expect(
      (await call(withdraw, `/api/skills/proofs/${id}/withdraw`, { method: 'POST', token: student.token, params: { proofId: id } })).status,
    ).toBe(204)
    const after = await skillsOf(student)
    expect(after.skills.flatMap((s) => s.proofs).map((p) => p.id)).not.toContain(id)
    expect(after.xp).toBe(before.xp)
  })
})

describe('a proof withdrawn in the middle of a story', () => {
  test('opens its criterion again: the story still closes, on another proof', async () => {
    const student = await newPerson(home)
    await send(student, STORY[0])
    const events = await eventsOf(await send(student, STORY[1]))
    const { id } = events.find((e) => e.type === 'data-proof')!.data as { id: string }
    await call(withdraw, `/api/skills/proofs/${id}/withdraw`, { method: 'POST', token: student.token, params: { proofId: id } })
    const after = await eventsOf(await send(student, STORY[2]))
    expect(after.find((e) => e.type === 'data-assessment')!.data!.met).not.toContain('action')
    await send(student, 'Moi j’ai tenu la buvette et j’ai rendu la monnaie toute la journée.')
    const last = await eventsOf(await send(student, 'Oui, c’est ça'))
    expect(last.find((e) => e.type === 'data-station')!.data).toMatchObject({ status: 'closed' })
  })
})

describe('distress', () => {
  test('is answered before any other text, with numbers, and nothing counts in that turn', async () => {
    const student = await newPerson(home)
    const events = await eventsOf(await send(student, 'J’ai fait le planning du club mais en vrai j’ai envie de mourir'))
    const types = events.map((e) => e.type)
    expect(types.indexOf('data-safeguard')).toBeGreaterThan(0)
    expect(types.indexOf('data-safeguard')).toBeLessThan(types.indexOf('text-start'))
    expect(JSON.stringify(events.find((e) => e.type === 'data-safeguard'))).toContain('3114')
    expect(types).not.toContain('data-proof')
    expect(types).not.toContain('data-xp')
  })
})
