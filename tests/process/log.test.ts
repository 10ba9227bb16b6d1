import { afterAll, afterEach, expect, test } from 'vitest'
import { newFolder, removeFolders } from '../db/home-folder'
import { postTurn, signUpAt } from '../fixtures/running-app'
import { killAll, STACK_LINE, start } from './server-process'

afterEach(killAll)
afterAll(removeFolders)

const WORD = 'Xylomarmelade'

test('the log holds codes and names, never what a student wrote, nor a stack trace, whatever fails', async () => {
  const app = await start(newFolder())
  const { origin } = app
  const { id, token, cookie } = await signUpAt(origin)
  const { supabase } = (await (await fetch(`${origin}/api/health`)).json()) as { supabase: { publishableKey: string } }
  const turnId = crypto.randomUUID()
  const said = { turnId, stationId: 'mes-experiences', text: `J’ai organisé le tournoi ${WORD} au club` }
  expect((await postTurn(origin, { id, token, cookie }, said)).status).toBe(200)

  const send = (path: string, body: unknown, method = 'POST', headers: Record<string, string> = {}) =>
    fetch(origin + path, {
      method,
      headers: { origin, cookie, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const rest = (path: string, body: unknown, method = 'POST') =>
    send(path, body, method, { apikey: supabase.publishableKey, authorization: `Bearer ${token}` })
  const begun = { turnId: crypto.randomUUID(), stationId: 'contribution', text: WORD }
  expect((await rest('/rest/v1/rpc/begin_turn', { turn: begun })).status).toBe(200)
  const refused = await Promise.all([
    send('/api/tutor/turns', { ...said, text: WORD }),
    send('/api/tutor/turns', { ...said, turnId: WORD }),
    send('/api/tutor/turns', { ...said, turnId: crypto.randomUUID(), stationId: WORD }),
    send('/api/tutor/turns', { ...said, turnId: crypto.randomUUID(), text: WORD.repeat(400) }),
    send('/api/tutor/turns', `{"text":"${WORD}`),
    send('/api/tutor/turns', WORD, 'POST', { 'content-type': 'text/plain' }),
    send('/api/tutor/turns', said, 'POST', { origin: `https://${WORD.toLowerCase()}.example` }),
    send('/api/journey/stations/depart/worksheet', { level: WORD, [WORD]: WORD }, 'PUT'),
    send('/api/account/sign-in', { email: `${WORD}@example.org`, password: WORD }),
    send('/api/account/sign-up', { email: WORD, password: WORD, is15OrOver: WORD }),
    rest('/rest/v1/worksheets', { user_id: id, station_id: WORD, data: { text: WORD } }),
    rest('/rest/v1/worksheets', { user_id: crypto.randomUUID(), station_id: 'depart', data: { text: WORD } }),
    rest('/rest/v1/messages', { user_id: id, role: WORD, body: WORD, position: 0 }),
    rest('/rest/v1/rpc/begin_turn', { turn: { ...said, turnId: WORD } }),
    rest('/rest/v1/rpc/begin_turn', { turn: { ...said, turnId: crypto.randomUUID(), text: WORD.repeat(400) } }),
    rest('/rest/v1/rpc/commit_turn', { turn: { turnId: begun.turnId, version: WORD, reply: WORD } }),
    rest(`/rest/v1/${WORD.toLowerCase()}`, { text: WORD }),
    fetch(`${origin}/rest/v1/worksheets?user_id=eq.${WORD}`, {
      headers: { apikey: supabase.publishableKey, authorization: `Bearer ${token}` },
    }),
    rest('/auth/v1/signup', { email: WORD, password: WORD }),
  ])
  const passed = refused.map((response, i) => [i, response.status] as const).filter(([, status]) => status < 400)
  expect(passed).toEqual([])
  await Promise.all(refused.map((response) => response.text()))
  expect(await app.stop({ keepData: true })).toBe(0)

  expect(app.output.text).toContain('request.refused')
  expect(app.output.text).toContain('database.refused')
  expect(app.output.text.toLowerCase()).not.toContain(WORD.toLowerCase())
  expect(app.output.text).not.toMatch(STACK_LINE)
})
